import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, cp, mkdir, readdir, readFile, rename as move, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { locateRuntime } from '../../scripts/runtime.mjs'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const EXAMPLE = join('profile', 'projects', 'Syria ceasefire (example).plumbline')

const status = (page: Page) => page.getByRole('contentinfo', { name: 'Status' })
const dialog = (page: Page) => page.getByRole('dialog')

async function openFirstClaim(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()
}

async function writeNote(page: Page, note: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Notes' })
  await field.fill(note)
  await field.blur()
  await expect(status(page)).toContainText('Saved')
}

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

test('verifying finds nothing in a sound project, and locates a line that was tampered with', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'verify-project')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
  await expect(dialog(page).getByRole('region', { name: 'What it does not prove' })).toContainText(
    'It does not prove when anything was done',
  )
  await page.getByRole('button', { name: 'Close' }).last().click()

  const claims = join(folder, EXAMPLE, 'claims')
  const [claim = ''] = await readdir(claims)
  await writeFile(
    join(claims, claim),
    (await readFile(join(claims, claim), 'utf8')).replace('"wording"', '"wordimg"'),
  )
  await pickMenu(workbench, 'verify-project')
  await expect(dialog(page)).toContainText('One thing is not as it was saved.')
  await expect(dialog(page).getByRole('list', { name: 'Findings' })).toContainText(claim)
})

test('backups are made by themselves, compared, and restored in place and to a copy', async ({
  start,
  folder,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  await writeNote(first.page, 'Before the backup.')
  await first.app.close()

  const second = await start()
  const { page } = second
  await openFirstClaim(page)
  await writeNote(page, 'After the backup.')
  await pickMenu(second, 'restore-backup')
  const backups = page.getByRole('listbox', { name: 'Backups' })
  await expect(backups.getByRole('option').first()).toBeVisible()
  // On a slow machine there is one from the opening, too.
  const count = await backups.getByRole('option').count()
  await backups.getByRole('option').first().click()
  await expect(dialog(page)).toContainText('Done since: 1 change')
  await expect(dialog(page)).not.toContainText('went different ways')
  await expect(dialog(page)).toContainText('change notes')
  await page.getByRole('button', { name: 'Restore in place…' }).click()
  await page.getByRole('button', { name: 'Replace the project' }).click()
  await expect(dialog(page)).toContainText('before-restore')
  await page.getByRole('button', { name: 'Continue' }).click()
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Before the backup.')

  await pickMenu(second, 'restore-backup')
  await expect(backups.getByRole('option')).toHaveCount(count + 1)
  await backups.getByRole('option').first().click()
  await answerDialogs(second, { save: join(folder, 'Copy') })
  await page.getByRole('button', { name: 'Restore to a copy…' }).click()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(status(page).locator('[title]')).toHaveAttribute('title', join(folder, 'Copy.plumbline'))
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('After the backup.')
})

test('a history that was tampered with is located, opens read-only, and is restored', async ({
  start,
  folder,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  await writeNote(first.page, 'Before the damage.')
  await first.app.close()
  const segment = join(folder, EXAMPLE, 'history', '0000000001.jsonl')
  const lines = (await readFile(segment, 'utf8')).split('\n')
  const tampered = lines.map((line, at) => (at === 2 ? line.replace('"wording"', '"wordimg"') : line))
  expect(tampered).not.toEqual(lines)
  await writeFile(segment, tampered.join('\n'))

  const second = await start()
  const { page } = second
  const banner = page.getByRole('region', { name: 'Read-only' })
  await expect(banner).toContainText('The history is damaged: entry 3 cannot be read.')
  await banner.getByRole('button', { name: 'Verify…' }).click()
  await expect(dialog(page).getByRole('list', { name: 'Findings' })).toContainText(
    /0000000001\.jsonl\s*From byte \d+ on the history is not as it was saved: entry 3 cannot be read\./,
  )
  await page.getByRole('button', { name: 'Close' }).last().click()
  await banner.getByRole('button', { name: 'Restore…' }).click()
  await page.getByRole('button', { name: 'Restore the history' }).click()
  await expect(dialog(page)).toContainText('The damaged part is kept as')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(banner).toBeHidden()
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Before the damage.')
  await writeNote(page, 'After the damage.')
})

test('what a full disk does not take stays in its field, and is saved when there is space again', async ({
  start,
  folder,
}) => {
  test.skip(!(await canMount(folder)), 'a small disk can only be made by root, on Linux')
  const first = await start()
  await first.app.close()
  const disk = join(folder, 'disk')
  await mkdir(disk)
  mount(disk)
  try {
    const project = join(disk, 'Full.plumbline')
    await cp(join(folder, EXAMPLE), project, { recursive: true })
    const { page } = await start('--project', project)
    await openFirstClaim(page)
    await fill(join(disk, 'ballast'))
    const note = `Counted twice. ${'More than the segment has room for. '.repeat(2000)}`.trim()
    const field = page.getByRole('textbox', { name: 'Notes' })
    await field.fill(note)
    await field.blur()
    await expect(page.getByRole('alert')).toContainText('Not saved. The disk is full.')
    await expect(status(page)).toContainText('Not saved: 1 change')
    await expect(field).toHaveValue(/^Counted twice\./)
    await expect(page.getByText('Not saved yet, but kept here. Ctrl+Enter saves it.')).toBeVisible()

    await field.press('Control+Enter')
    await expect(page.getByRole('alert')).toHaveCount(1)
    await expect(field).toHaveValue(/^Counted twice\./)

    await rm(join(disk, 'ballast'))
    await page.getByRole('button', { name: 'Save now' }).click()
    await expect(status(page).getByText('Saved', { exact: true })).toBeVisible()
    await expect(field).toHaveValue(/^Counted twice\./)
    await expect(page.getByRole('alert')).toHaveCount(1)
    await page.keyboard.press('Control+Z')
    await expect(field).toHaveValue('')
  } finally {
    spawnSync('umount', ['-l', disk])
  }
})

test('a claim that a full disk does not take is not half there, and the same gesture makes it when there is space', async ({
  start,
  folder,
}) => {
  test.skip(!(await canMount(folder)), 'a small disk can only be made by root, on Linux')
  const first = await start()
  await first.app.close()
  const disk = join(folder, 'disk')
  await mkdir(disk)
  mount(disk)
  try {
    const project = join(disk, 'Full.plumbline')
    await cp(join(folder, EXAMPLE), project, { recursive: true })
    const workbench = await start('--project', project)
    const { page } = workbench
    await page.getByRole('row', { name: 'Kerry and Lavrov discuss possible ceasefire in Syria' }).click()
    const marks = textOf(page).locator('mark')
    const claims = page.getByRole('grid', { name: 'Claims' }).getByRole('row')
    await expect(marks).toHaveCount(2)
    await fill(join(disk, 'ballast'))
    await newClaim(page, 'confidence-building measures')
    await expect(page.getByRole('alert')).toContainText('Not saved. The disk is full. Free some space')
    await expect(marks).toHaveCount(2)
    await page.keyboard.press('Control+2')
    await expect(claims).toHaveCount(2)

    await rm(join(disk, 'ballast'))
    await newClaim(page, 'confidence-building measures')
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('confidence-building measures')
    await expect(marks).toHaveCount(3)
    await expect(claims).toHaveCount(3)
    await expect(status(page).getByText('Saved', { exact: true })).toBeVisible()
    await pickMenu(workbench, 'verify-project')
    await expect(dialog(page)).toContainText('Everything is as it was saved.')
    await workbench.app.close()

    const again = await start('--project', project)
    await again.page.keyboard.press('Control+2')
    await expect(again.page.getByRole('grid', { name: 'Claims' }).getByRole('row')).toHaveCount(3)
    await again.app.close()
  } finally {
    spawnSync('umount', ['-l', disk])
  }
})

async function newClaim(page: Page, words: string): Promise<void> {
  await selectWords(page, textOf(page), words)
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: /New claim/ })
    .click()
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

test('a project folder that is moved away while it is open is not said to be saved', async ({
  start,
  folder,
}) => {
  const { page } = await start()
  await openFirstClaim(page)
  await writeNote(page, 'While it was there.')
  const project = join(folder, EXAMPLE)
  await move(project, `${project}-elsewhere`)
  const field = page.getByRole('textbox', { name: 'Notes' })
  // For a second after the last look a save trusts that the folder is there.
  await expect
    .poll(
      async () => {
        await field.fill(`Written ${Date.now()}, when it was away.`)
        await field.press('Control+Enter')
        return (await page.getByRole('alert').allTextContents()).join(' ')
      },
      { timeout: 20_000 },
    )
    .toMatch(/Not saved\. (It is not there any more|The folder of this project)/)
  const text = await field.inputValue()
  await move(`${project}-elsewhere`, project)
  await expect(field).toHaveValue(text)
})

/** A disk of a few megabytes, in memory. */
function mount(at: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', at]).status === 0
}

async function canMount(folder: string): Promise<boolean> {
  const probe = join(folder, 'probe')
  await mkdir(probe)
  const is = mount(probe)
  if (is) spawnSync('umount', ['-l', probe])
  return is
}

/** Takes all the space that is left. */
async function fill(path: string): Promise<void> {
  for (const size of [65_536, 4096])
    for (;;) {
      try {
        await appendFile(path, Buffer.alloc(size))
      } catch {
        break
      }
    }
}

test('what was removed stands in the trash, and is put back whole, as one step', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  const wording = await page.getByRole('textbox', { name: 'Wording' }).inputValue()
  const claims = page.getByRole('grid', { name: 'Claims' }).getByRole('row')
  const count = await claims.count()
  await page.getByRole('button', { name: 'Remove claim' }).click()
  await expect(claims).toHaveCount(count - 1)
  await pickMenu(workbench, 'show-trash')
  const removed = page.getByRole('list', { name: 'Removed' }).locator(':scope > li')
  await expect(removed).toHaveCount(1)
  await expect(removed).toContainText(wording)
  await expect(removed).toContainText('Conflict')
  await removed.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByText('Nothing was removed.')).toBeVisible()
  await expect(claims).toHaveCount(count)
  await expect(status(page)).toContainText('Undo would take back: put back claim')
  await page.keyboard.press('Control+Z')
  await expect(claims).toHaveCount(count - 1)
  await expect(removed).toHaveCount(1)
})

test('an article in the trash comes back after a restart, with the evidence that it was', async ({
  start,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  const passage = 'more than 250,000 people have been killed'
  await first.page.getByRole('button', { name: 'Link evidence…' }).click()
  await first.page
    .getByRole('main')
    .getByRole('button', { name: /Article$/ })
    .click()
  await first.page.getByRole('option', { name: /battles to save truce/ }).click()
  await selectWords(first.page, textOf(first.page).last(), passage)
  await first.page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: /Supports/ })
    .click()
  await expect(evidenceOf(first.page)).toContainText(passage)
  await first.page.getByRole('button', { name: 'Done' }).click()
  await first.app.close()

  const middle = await start()
  await middle.page.keyboard.press('Control+1')
  await middle.page.getByRole('row', { name: /battles to save truce/ }).click()
  await middle.page.getByRole('button', { name: 'Remove article and what is marked in it' }).click()
  await expect(middle.page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(4)
  await openFirstClaim(middle.page)
  await expect(evidenceOf(middle.page)).not.toContainText(passage)
  await middle.app.close()

  const second = await start()
  const { page } = second
  await pickMenu(second, 'show-trash')
  const removed = page.getByRole('list', { name: 'Removed' }).locator(':scope > li')
  await expect(removed).toHaveCount(1)
  await expect(removed).toContainText('battles to save truce')
  await removed.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByText('Nothing was removed.')).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  await openFirstClaim(page)
  await expect(evidenceOf(page)).toContainText(passage)
  await pickMenu(second, 'verify-project')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
})

const evidenceOf = (page: Page) => page.getByRole('region', { name: 'Evidence' })
