import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { typeInField } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const said = words.find
const field = (page: Page) => page.getByRole('textbox', { name: said.title })
const told = (page: Page) => page.getByRole('search', { name: said.title }).getByRole('status')
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString())
/** How many places are marked in what is drawn. */
const marked = (page: Page) => page.evaluate(() => CSS.highlights.get('plumbline-found')?.size ?? 0)
const inSight = (page: Page, wanted: string) => expect(textOf(page).getByText(wanted)).toBeInViewport()

async function importText({ page, folder, ...rest }: Workbench, text: string): Promise<void> {
  const file = join(folder, 'text.txt')
  await writeFile(file, text)
  const workbench = { page, folder, ...rest }
  await answerDialogs(workbench, { save: join(folder, 'Find.plumbline'), open: [file] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(textOf(page)).toContainText('The first paragraph')
}

test('words are found in a very long text, from place to place, and left selected', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  const filler = 'Nothing of note was said about the quay, the harbour or the road on that day.'
  const paragraphs = Array.from({ length: 13_000 }, (_, at) =>
    at % 4000 === 3999 ? `Paragraph ${at} tells of the Café Orlandó.` : filler,
  )
  const text = `The first paragraph.\n\n${paragraphs.join('\n\n')}\n\nAt the end the café was closed.`
  expect(text.length).toBeGreaterThan(1_000_000)
  await importText(workbench, text)

  await page.keyboard.press('Control+f')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('cafe')
  await expect(told(page)).toHaveText(said.placeOf(1, 4))
  await inSight(page, 'Paragraph 3999')
  await expect.poll(() => marked(page)).toBeGreaterThan(0)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(told(page)).toHaveText(said.placeOf(2, 4))
  await inSight(page, 'Paragraph 7999')
  await page.keyboard.press('F3')
  await page.keyboard.press('F3')
  await inSight(page, 'At the end')
  await page.keyboard.press('F3')
  await expect(told(page)).toHaveText(said.placeOf(1, 4))
  await page.keyboard.press('Shift+Enter')
  await expect(told(page)).toHaveText(said.placeOf(4, 4))
  await page.keyboard.press('Shift+F3')
  await inSight(page, 'Paragraph 11999')

  await page.keyboard.press('Escape')
  await expect(field(page)).toBeHidden()
  await expect(textOf(page)).toBeFocused()
  await expect.poll(() => selected(page)).toBe('Café')
  await expect.poll(() => marked(page)).toBe(0)
  await inSight(page, 'Paragraph 11999')
})

test('whole words, capitals, Arabic and what is not there', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await importText(
    workbench,
    'The first paragraph said that aid came.\n\nAID was short; no raid was seen.\n\nقال مسؤول في حَلَب إن ١٢٠ شخصاً وصلوا.',
  )
  await page.keyboard.press('Control+f')
  await typeInField(page, 'aid')
  await expect(told(page)).toHaveText(said.placeOf(1, 4))
  await expect.poll(() => marked(page)).toBe(4)
  await page.getByRole('button', { name: said.wholeWords }).click()
  await expect(told(page)).toHaveText(/of 2$/)
  await page.getByRole('button', { name: said.keepsCase }).click()
  await expect(told(page)).toHaveText(said.placeOf(1, 1))
  await page.getByRole('button', { name: said.keepsCase }).click()
  await field(page).fill('حلب')
  await expect(told(page)).toHaveText(said.placeOf(1, 1))
  await field(page).fill('120')
  await expect(told(page)).toHaveText(said.placeOf(1, 1))
  await field(page).fill('nowhere')
  await expect(told(page)).toHaveText(said.none)
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(textOf(page)).toBeFocused()
  await expect(field(page)).toBeHidden()
})

test('where no text is read, the key finds in the whole project', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+f')
  await expect(page.getByRole('combobox', { name: words.search.field })).toBeFocused()
})
