import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './expect-accessible'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

const articles: Readonly<Record<string, string>> = {
  'Province.txt': `Province promises a quiet zone on the river

The governor's office announced a quiet zone on the river Arda on Monday, 6 June 2016. Shelling had gone on for nine days.

“Any quiet zone must and does include the town of Selm,” said Ivo Brand, who speaks for the governor. He named no date for Selm.
`,
  'Command.txt': `Command speaks of the quiet zone

The command answered on Tuesday, 7 June 2016. The quiet zone on the river Arda was welcome, it said.

Deputy commander Lena Hoss said the command will not seek to include the town of Selm in the quiet zone. She spoke for an hour.
`,
  'Weather.txt': `Rain ends the dry month

Rain fell on the hills on Tuesday, 7 June 2016. Farmers were glad of it, and more rain is due on Friday.
`,
}

test('two statements that are opposite are set side by side by pointing at one of them', async ({
  start,
}) => {
  const workbench = await start()
  const { page, folder } = workbench
  const dossier = join(folder, 'Dossier')
  await mkdir(dossier)
  for (const [name, text] of Object.entries(articles)) await writeFile(join(dossier, name), text)
  await answerDialogs(workbench, { save: join(folder, 'Zone.plumbline'), open: [dossier] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-folder')
  await page.getByRole('row', { name: /^Province promises/ }).click()
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const list = inspector.getByRole('grid', { name: 'Sentences that may speak of the same' })

  await test.step('the other side is the first row, in its passage, with who says it and what says no', async () => {
    await selectWords(page, textOf(page), 'must and does include the town of Selm')
    await page.keyboard.press('w')
    const first = list.getByRole('row').first()
    await expect(first).toContainText('Command speaks of the quiet zone')
    await expect(first).toContainText('will not seek to include the town of Selm')
    await expect(first).toContainText('She spoke for an hour.')
    await expect(first).toContainText('Named as saying so: Deputy commander Lena Hoss')
    await expect(first.getByTitle('says no')).toHaveText('not')
    await expect(inspector.getByRole('region', { name: 'Asked about' })).toContainText('said Ivo Brand')
    await expectAccessible(page)
  })

  await test.step('by the keys alone a row is opened where it stands, and said to be about something else, which is undone', async () => {
    await expect(list.locator(':focus')).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Command speaks of the quiet zone' })).toBeVisible()
    await list.getByRole('row').nth(1).click()
    await page.keyboard.press('e')
    await expect(list.getByRole('row').nth(1)).toContainText('about something else')
    await pickMenu(workbench, 'undo')
    await expect(list.getByRole('row').nth(1)).not.toContainText('about something else')
  })

  await test.step('two gestures make a conflict of statements, which asks for no range', async () => {
    await list.getByRole('row').first().click()
    await page.keyboard.press('o')
    await expect(list.getByRole('row').first()).toContainText('says otherwise')
    await expect(answer(page)).toContainText(/^Made .*of statements/)
    await list.getByRole('button', { name: 'Open the conflict' }).click()
    const main = page.getByRole('main')
    await expect(main.getByText('The program does not judge them.')).toBeVisible()
    await expect(main.getByText('must and does include the town of Selm').first()).toBeVisible()
    await expect(main.getByText('will not seek to include').first()).toBeVisible()
    await expect(main.getByRole('textbox', { name: 'From' })).toBeHidden()
    await expect(main.getByRole('region', { name: 'Time line' })).toBeHidden()
  })

  await test.step('it is resolved by what such a conflict needs, and stands in the report', async () => {
    const form = page.getByRole('region', { name: 'Resolve' })
    await form.getByRole('button', { name: /Which one holds/ }).click()
    await page.getByRole('option', { name: /^Both are said/ }).click()
    await expect(form.getByRole('textbox', { name: 'What may be published' })).toHaveValue(
      /“must and does include the town of Selm” .*; “.*will not seek to include the town of Selm/,
    )
    await form.getByRole('textbox', { name: 'Reason' }).fill('The one demands, the other answers.')
    await expectAccessible(page)
    await form.getByRole('button', { name: 'Resolve', exact: true }).click()
    await expect(page.getByText('Resolved: both hold')).toBeVisible()
    await page.keyboard.press('Control+8')
    const events = page.getByRole('grid', { name: 'Events', exact: true })
    await events.getByRole('row').first().click()
    const card = page
      .getByRole('main')
      .getByRole('region', { name: /must and does include the town of Selm/ })
    await expect(card).toContainText('Lena Hoss')
    await expect(card).toContainText('The one demands, the other answers.')
    await expectAccessible(page)
    await card.getByRole('button', { name: 'Change…' }).click()
    await expect(page.getByText('Resolved: both hold')).toBeVisible()
    await page.getByRole('button', { name: 'Report', exact: true }).click()
    const report = page.frameLocator('iframe')
    await expect(report.getByText('The one demands, the other answers.').first()).toBeAttached()
    await expect(report.getByText('The program does not judge them.').first()).toBeAttached()
  })
})

test('what Moscow will not do for Aleppo stands beside what Washington demands, and the two are said to differ', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /has once again appealed/ }).click()
  await selectWords(page, textOf(page), 'will not seek a halt')
  await page.keyboard.press('w')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const rows = inspector.getByRole('grid', { name: 'Sentences that may speak of the same' }).getByRole('row')
  const kirby = rows.filter({ hasText: 'must and do include Aleppo' }).first()
  await expect(kirby).toContainText('Named as saying so')
  await kirby.click()
  await page.keyboard.press('o')
  await expect(kirby).toContainText('says otherwise')
  await expect(answer(page)).toContainText(/^Made .*of statements/)
  await kirby.getByRole('button', { name: 'Open the conflict' }).click()
  const main = page.getByRole('main')
  await expect(main.getByText('The program does not judge them.')).toBeVisible()
  await expect(main.getByText('must and do include Aleppo').first()).toBeVisible()
  await expect(main.getByText('will not seek a halt').first()).toBeVisible()
})
