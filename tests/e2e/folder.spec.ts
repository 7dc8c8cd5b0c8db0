import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { EXAMPLE, openFirstClaim, writeNote } from './example-project'
import { expectAccessible } from './expect-accessible'
import { dialog, status } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

/** A project of ours, and a copy of it in which Ann has written another note to the first claim; both are closed. */
async function workOfTwo(
  start: (...args: readonly string[]) => Promise<Workbench>,
  folder: string,
): Promise<{ readonly ours: string; readonly theirs: string }> {
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
  return { ours, theirs }
}

test('another copy of the history, as a synchroniser keeps it, is told of at opening and opens as a copy of the project', async ({
  start,
  folder,
}) => {
  const { ours, theirs } = await workOfTwo(start, folder)
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
  await pickMenu(third, 'verify')
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
  await pickMenu(third, 'verify')
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
  await pickMenu(workbench, 'verify')
  const findings = dialog(page).getByRole('list', { name: 'Findings' })
  await expect(findings).toContainText('It is not the text that was imported. A text was missing or damaged.')
  await expect(findings).toContainText('It was made again from its original.')
  expect(await readFile(join(texts, text), 'utf8')).toBe(before)
  await page.getByRole('button', { name: 'Close' }).last().click()
  await pickMenu(workbench, 'verify')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
})

test('a text whose file was changed is made again after opening, and after an import, and that is told', async ({
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
  const workbench = await start()
  const { page } = workbench
  await page.getByText('1 notice').click()
  await expect(status(page)).toContainText('made again from its original')
  expect(await readFile(join(texts, text), 'utf8')).toBe(before)

  await writeFile(join(texts, text), before.replace('the', 'thu'))
  const more = join(folder, 'more.txt')
  await writeFile(more, 'Nineteen people were hurt in Quellin on Monday.')
  await answerDialogs(workbench, { open: [more] })
  await pickMenu(workbench, 'import-files')
  await expect
    .poll(() => readFile(join(texts, text), 'utf8'), {
      message: 'The text should be as it was.',
    })
    .toBe(before)
})

test('a claim of a colleague and another state of one of ours, which a synchroniser brought without their history, are looked at and taken in, or kept apart', async ({
  start,
  folder,
}) => {
  const { ours, theirs } = await workOfTwo(start, folder)
  const before = await readdir(join(ours, 'claims'))
  const changed = await Promise.all(
    before.map(async (name) => {
      const [one, other] = await Promise.all(
        [ours, theirs].map((project) => readFile(join(project, 'claims', name), 'utf8')),
      )
      return one === other ? [] : [name]
    }),
  )
  const [claim = ''] = changed.flat()
  const stray = claim.replace('.json', ' (conflicted copy).json')
  await cp(join(theirs, 'claims', claim), join(ours, 'claims', stray))
  const brought: unknown = JSON.parse(await readFile(join(theirs, 'claims', claim), 'utf8'))
  const another = { ...(brought as object), id: 'of-ann', wording: 'What Ann marked' }
  await writeFile(join(ours, 'claims', 'of-ann.json'), JSON.stringify(another))

  const third = await start(`--project=${ours}`)
  const { page } = third
  await pickMenu(third, 'verify')
  const findings = dialog(page).getByRole('list', { name: 'Findings' })
  const item = (name: string) => findings.getByRole('listitem').filter({ hasText: name })
  await expect(findings.getByRole('listitem')).toHaveCount(2)
  await item(stray).getByRole('button', { name: 'Look at it…' }).click()
  await expect(item(stray).getByRole('row', { name: 'notes' })).toHaveText(
    'notesWhat both had.What Ann found.',
  )
  await expectAccessible(page)
  await item(stray).getByRole('button', { name: 'Take it into the project' }).click()
  await expect(item(stray)).toHaveCount(0)
  expect(await readdir(join(ours, 'claims'))).not.toContain(stray)

  await item('of-ann').getByRole('button', { name: 'Keep apart' }).click()
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
  const apart = dialog(page).getByRole('list', { name: 'Set aside or kept apart' })
  await expect(apart).toContainText('of-ann.json.apart')
  await apart.getByRole('button', { name: 'Look at it…' }).click()
  await expect(apart).toContainText('Claim: “What Ann marked”. The project does not have it.')
  await apart.getByRole('button', { name: 'Take it into the project' }).click()
  await expect(apart).toHaveCount(0)
  await page.getByRole('button', { name: 'Close' }).last().click()
  await openFirstClaim(page)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('What Ann found.')
  await page.getByRole('grid', { name: 'Claims' }).getByText('What Ann marked').waitFor()
  await pickMenu(third, 'undo')
  await expect(page.getByRole('grid', { name: 'Claims' }).getByText('What Ann marked')).toHaveCount(0)
  await third.app.close()
  expect((await readdir(join(ours, 'claims'))).toSorted()).toEqual(before.toSorted())
})
