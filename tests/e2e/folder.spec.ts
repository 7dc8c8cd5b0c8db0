import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { expectAccessible } from './expect-accessible'
import { dialog, status } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

test('another copy of the history, as a synchroniser keeps it, is told of at opening and opens as a copy of the project', async ({
  start,
  folder,
}) => {
  const ours = join(folder, EXAMPLE)
  const theirs = join(folder, 'theirs')
  const first = await start()
  await openFirstClaim(first.page)
  await writeNote(first.page, 'What both had.')
  await first.app.close()
  await cp(ours, theirs, { recursive: true })

  const second = await start(`--project=${theirs}`)
  await openFirstClaim(second.page)
  await writeNote(second.page, 'What Ann found.')
  await second.app.close()
  const name = `0000000001 (Ann's conflicted copy 2026-01-02).jsonl`
  await cp(join(theirs, 'history', '0000000001.jsonl'), join(ours, 'history', name))

  const third = await start(`--project=${ours}`)
  const { page } = third
  await page.getByText('1 notice').click()
  await expect(status(page)).toContainText(
    `“history/${name}”: It is a copy of the history that goes on where this one ends`,
  )
  await openFirstClaim(page)
  await writeNote(page, 'What we found.')
  await pickMenu(third, 'verify-project')
  const findings = dialog(page).getByRole('list', { name: 'Findings' })
  await expect(findings.getByRole('listitem')).toHaveCount(1)
  await expect(findings).toContainText(name)
  await expect(findings).toContainText(
    /parts from it at entry \d+: from there on it has one entry of its own/,
  )
  await expectAccessible(page)

  await answerDialogs(third, {})
  await findings.getByRole('button', { name: 'Open as a copy…' }).click()
  await expect(findings).toBeVisible()
  await answerDialogs(third, { save: join(folder, 'From Ann') })
  await findings.getByRole('button', { name: 'Open as a copy…' }).click()
  await expect(dialog(page)).toContainText(`“history/${name}” was opened as the project “From Ann.plumbline”`)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(status(page).locator('[title]')).toHaveAttribute('title', join(folder, 'From Ann.plumbline'))
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('What Ann found.')
  await page.keyboard.press('Control+z')
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('What both had.')
  await pickMenu(third, 'verify-project')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
})

test('a text whose file was changed is found by verifying, and made again from its original', async ({
  start,
  folder,
}) => {
  const texts = join(folder, EXAMPLE, 'texts')
  const workbench = await start()
  const { page } = workbench
  const [text = ''] = (await readdir(texts)).toSorted()
  const before = await readFile(join(texts, text), 'utf8')
  await writeFile(join(texts, text), before.replace('the', 'tha'))
  await pickMenu(workbench, 'verify-project')
  const findings = dialog(page).getByRole('list', { name: 'Findings' })
  await expect(findings).toContainText('It is not the text that was imported. A text was missing or damaged.')
  await expect(findings).toContainText('It was made again from its original.')
  expect(await readFile(join(texts, text), 'utf8')).toBe(before)
  await page.getByRole('button', { name: 'Close' }).last().click()
  await pickMenu(workbench, 'verify-project')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
})

test('a text whose file was changed while the project was closed is made again after opening, and that is told', async ({
  start,
  folder,
}) => {
  const texts = join(folder, EXAMPLE, 'texts')
  const first = await start()
  await openFirstClaim(first.page)
  await first.app.close()
  const [text = ''] = (await readdir(texts)).toSorted()
  const before = await readFile(join(texts, text), 'utf8')
  await writeFile(join(texts, text), before.replace('the', 'tha'))
  const { page } = await start()
  await page.getByText('1 notice').click()
  await expect(status(page)).toContainText('made again from its original')
  expect(await readFile(join(texts, text), 'utf8')).toBe(before)
})
