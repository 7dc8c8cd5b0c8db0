import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { dialog, status } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

test('a project that another process has open asks, opens read-only, and later for changes', async ({
  start,
  folder,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  const project = join(folder, EXAMPLE)
  const second = await start(`--user-data-dir=${join(folder, 'other')}`, '--project', project)
  const { page } = second
  await expect(dialog(page)).toContainText('“Syria ceasefire (example)” is open elsewhere')
  await expect(dialog(page)).toContainText(
    /Another program has this project open on this machine since \d+ \w+ \d{4}, \d\d:\d\d UTC\./,
  )
  await expect(page.getByRole('heading', { name: 'Plumbline' })).toBeAttached()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'New project…' })).toBeVisible()
  await second.app.close()

  const third = await start(`--user-data-dir=${join(folder, 'other')}`)
  await answerDialogs(third, { open: [project] })
  await pickMenu(third, 'open-project')
  await third.page.getByRole('button', { name: 'Open read-only' }).click()
  await expect(status(third.page)).toContainText('Read-only: The project was opened to read')
  await nothingCanBeChanged(third)

  await first.app.close()
  await third.page.getByRole('button', { name: 'Open for changes' }).click()
  await expect(status(third.page)).toContainText('Saved')
  await openFirstClaim(third.page)
  await writeNote(third.page, 'Seen by the second program.')
})

/** Looks at every view, and tries every command that would change something. */
async function nothingCanBeChanged(workbench: Workbench): Promise<void> {
  const { page, folder } = workbench
  const history = join(folder, EXAMPLE, 'history')
  const before = await sizesOf(history)
  for (const id of ['import-files', 'import-folder', 'paste-article', 'new-claim', 'new-conflict']) {
    const isOn = await workbench.app.evaluate(
      ({ Menu }, item) => Menu.getApplicationMenu()?.getMenuItemById(item)?.enabled,
      id,
    )
    expect({ id, isOn }).toEqual({ id, isOn: false })
  }
  await page.keyboard.press('Control+Shift+V')
  await expect(page.getByRole('alert')).toContainText(
    'Nothing can be changed. The project was opened to read.',
  )
  await page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()

  await openFirstClaim(page)
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await nothingIsOn(inspector.getByRole('button', { name: /Remove|Verdict|Type|Link|Stance|Credibility/ }))
  for (const field of await inspector.getByRole('textbox').all())
    await expect(field).toHaveAttribute('readonly', '')
  await page.keyboard.press('Control+1')
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row').first().click()
  await nothingIsOn(
    page.getByRole('button', { name: /Import|Paste|Add text|Remove|Make claim|Replace|Correct/ }),
  )
  await page.keyboard.press('Control+4')
  await page.getByRole('grid', { name: 'Sources' }).getByRole('row').first().click()
  await nothingIsOn(inspector.getByRole('button', { name: /Remove|Reliability/ }))
  await page.keyboard.press('Control+3')
  await page.getByRole('grid', { name: 'Conflicts' }).getByRole('row').first().click()
  await nothingIsOn(
    page.getByRole('button', { name: /^Resolve|Remove|No conflict|Dismiss conflict|Take out/ }),
  )
  expect(await sizesOf(history)).toEqual(before)
}

async function nothingIsOn(buttons: ReturnType<Page['getByRole']>): Promise<void> {
  for (const button of await buttons.all()) await expect(button, await button.innerText()).toBeDisabled()
}

async function sizesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return Promise.all(names.map(async (name) => `${name} ${(await readFile(join(folder, name))).length}`))
}

test('a second start on the same profile ends at once, and touches nothing', async ({ start, folder }) => {
  const { page } = await start()
  const history = join(folder, EXAMPLE, 'history')
  const before = await sizesOf(history)
  const { program, args, env } = locateRuntime()
  const second = spawn(program, [...args, `--user-data-dir=${join(folder, 'profile')}`], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  })
  expect(await once(second, 'exit')).toEqual([0, null])
  expect(await sizesOf(history)).toEqual(before)
  await openFirstClaim(page)
  await writeNote(page, 'Still the only one.')
})
