import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { makePdf, makeUnicodePdf } from '../import/make-pdf'
import type { PageLine } from '../import/make-pdf'
import { expectAccessible } from './expect-accessible'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const said = words.originals
const original = (page: Page) => page.getByRole('region', { name: said.view })
/** The marks of claims on the pages that are drawn. */
const marks = (page: Page) => original(page).getByRole('button', { name: /claim/i })
const layer = (page: Page) => original(page).locator('[data-text-layer="drawn"]')

const left = [
  'The harbour was closed for eleven',
  'days in the spring, and the govern-',
  'ment counted forty-one ships that',
  'waited outside of the breakwater.',
]
const right = [
  'The railway carried nobody for one',
  'week; its director said that only the',
  'bridge over the river was unsafe, and',
  'that no train would use it before May.',
]
/** As a printer may write it: line by line over both columns. */
const columns: readonly PageLine[] = [
  [72, 760, 'A spring without ships and trains', 18],
  ...left.flatMap((line, at): readonly PageLine[] => [
    [72, 720 - at * 14, line],
    [320, 720 - at * 14, right[at] ?? ''],
  ]),
]
const second: readonly PageLine[] = [
  [72, 760, 'On the second page the committee reports that nine bridges were', 11],
  [72, 746, 'inspected in June, of which two had to be closed.', 11],
]

async function openBeside(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  const { page, folder } = workbench
  const path = join(folder, name)
  await writeFile(path, bytes)
  await answerDialogs(workbench, { open: [path] })
  await pickMenu(workbench, 'import-files')
  await page
    .getByRole('grid', { name: 'Articles' })
    .getByRole('row', { name: /spring without|البلدية/u })
    .click()
  await expect(textOf(page)).toBeVisible()
  await pickMenu(workbench, 'show-original')
  await expect(layer(page).first()).toBeVisible()
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 2

/** Whether a mark lies on words of the page, to two pixels. */
async function liesOn(mark: Locator, textLayer: Locator, wanted: string): Promise<boolean> {
  const box = await mark.boundingBox()
  const place = await textLayer.evaluate((root, text) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + text.length)
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    }
    return null
  }, wanted)
  if (!box || !place) return false
  return (
    near(box.x, place.x) &&
    near(box.y, place.y) &&
    near(box.width, place.width) &&
    near(box.height, place.height)
  )
}

test('words of a page become a claim in the text, and each shows the other', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await openBeside(workbench, 'columns.pdf', makePdf([columns, second]))

  await selectWords(page, layer(page).first(), 'closed for eleven')
  await expect(page.getByRole('toolbar', { name: words.reader.selected })).toBeVisible()
  await page.keyboard.press('h')
  const inspector = page.getByRole('complementary', { name: words.workbench.inspector.title })
  await expect(inspector).toContainText('closed for eleven')
  await expect(textOf(page).locator('mark')).toHaveText(['closed for eleven'])
  await expect(marks(page)).toHaveCount(1)
  await expect.poll(() => liesOn(marks(page), layer(page).first(), 'closed for eleven')).toBe(true)

  // In the text it is one word, on the page two halves of one.
  await selectWords(page, textOf(page), 'government counted')
  await page.keyboard.press('h')
  await expect(marks(page)).toHaveCount(2)
  await expect.poll(() => liesOn(marks(page).last(), layer(page).first(), 'govern-')).toBe(true)
  await expectAccessible(page)

  // Turned and made larger, they stay on their words.
  await original(page).getByRole('button', { name: said.tray.turn }).click()
  await expect.poll(() => liesOn(marks(page).first(), layer(page).first(), 'closed for eleven')).toBe(true)
  await original(page).getByRole('button', { name: said.tray.larger }).click()
  await expect.poll(() => liesOn(marks(page).first(), layer(page).first(), 'closed for eleven')).toBe(true)
  for (let turn = 0; turn < 3; turn += 1)
    await original(page).getByRole('button', { name: said.tray.turn }).click()
  await original(page).getByRole('button', { name: said.tray.fitWidth }).click()

  // From the text to the page, on whichever it is.
  await selectWords(page, textOf(page), 'nine bridges were inspected')
  await page.keyboard.press('h')
  const number = original(page).getByRole('spinbutton', { name: said.pdf.page })
  await expect(number).toHaveValue('2')
  await textOf(page).locator('mark', { hasText: 'closed for eleven' }).click()
  await expect(number).toHaveValue('1')
  // And from the page to the text.
  await marks(page).nth(1).focus()
  await page.keyboard.press('Enter')
  await expect(inspector.getByRole('textbox', { name: 'Wording' })).toHaveValue('government counted')
  await expect(original(page)).toBeVisible()

  // What is selected on a page while evidence is looked for becomes evidence.
  await page.getByRole('button', { name: words.evidence.link }).click()
  await selectWords(page, layer(page).first(), 'forty-one ships')
  await page.keyboard.press('s')
  await expect(answer(page)).toContainText(words.workbench.linking.linked)
})

test('words that are read from right to left are marked on their page', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  const line = 'أعلنت البلدية يوم الجمعة أنها أجلت ألفي شخص من الضاحية'
  // PDFs have the letters of such a line in the order in which they are seen.
  await openBeside(
    workbench,
    'arabic.pdf',
    makeUnicodePdf([[[72, 700, Array.from(line).toReversed().join('')]]]),
  )
  await selectWords(page, layer(page).first(), 'ألفي شخص')
  await page.keyboard.press('h')
  await expect(textOf(page).locator('mark')).toHaveText(['ألفي شخص'])
  await expect.poll(() => liesOn(marks(page), layer(page).first(), 'ألفي شخص')).toBe(true)
})
