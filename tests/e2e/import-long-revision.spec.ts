import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { makePdf } from '../import/make-pdf'
import type { PageLine } from '../import/make-pdf'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const SEED = join(import.meta.dirname, '../../seeds/003_9d1e76538e00f2da.txt')
const TITLE = /Kerry and Lavrov discuss/
const MARKED = 'at least 19 people have been killed in a mortar attack'

const linesOf = (at: number): readonly PageLine[] =>
  Array.from({ length: 6 }, (_, line): PageLine => [
    72,
    700 - 30 * line,
    `Page ${at} says in line ${line} that nothing is known of it.`,
  ])

/** A book whose pages number their sentences, with the words of the seed on the last. */
async function makeBook(pages: number): Promise<Uint8Array> {
  const seed = await readFile(SEED, 'utf8')
  const [sentence = ''] = /Meanwhile, [^\n]*/u.exec(seed) ?? []
  const last: readonly PageLine[] = [[20, 700, sentence, 6]]
  return makePdf([...Array.from({ length: pages }, (_, at) => linesOf(at)), last])
}

/** A project of one article, with annotations of another program for so many of its words. */
async function projectOf(workbench: Workbench, folder: string): Promise<void> {
  await answerDialogs(workbench, { save: join(folder, 'Long.plumbline'), open: [SEED] })
  await pickMenu(workbench, 'new-project')
  await expect(workbench.page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(workbench.page.getByRole('heading', { name: TITLE, level: 1 })).toBeVisible()
}

async function openReplaceDialog(page: Page) {
  const close = page.getByRole('button', { name: 'Close the inspector' })
  if (await close.isVisible()) await close.click()
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row').first().dblclick()
  await page.getByRole('region', { name: 'Revisions' }).getByRole('button', { name: 'Replace text…' }).click()
  return page.getByRole('dialog', { name: 'Replace text' })
}

test('a text is replaced by a PDF of thousands of pages: how far it is can be seen, and it can be stopped', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await projectOf(workbench, folder)
  await selectWords(page, textOf(page), MARKED)
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: /New claim/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(MARKED)

  const book = join(folder, 'book.pdf')
  await writeFile(book, await makeBook(4000))
  await answerDialogs(workbench, { open: [book] })

  await test.step('stopped while it is read: everything is as it was', async () => {
    const dialog = await openReplaceDialog(page)
    await dialog.getByRole('button', { name: 'Choose a file…' }).click()
    await expect(dialog.getByRole('progressbar', { name: 'Reading the file' })).toBeVisible()
    await dialog.getByRole('button', { name: 'Stop' }).click()
    await expect(page.getByText('The new text was not taken. Nothing was changed.')).toBeVisible()
    await expect(dialog.getByRole('progressbar')).toBeHidden()
    // The button that had the focus is gone: the dialog takes it back.
    await expect(dialog.locator(':focus')).toHaveCount(1)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(textOf(page).locator('mark')).toHaveText([MARKED])
    await expect(page.getByRole('region', { name: 'Revisions' }).getByRole('listitem')).toHaveCount(1)
  })

  await test.step('read to the end: the mark is where its words are now', async () => {
    const dialog = await openReplaceDialog(page)
    await dialog.getByRole('button', { name: 'Choose a file…' }).click()
    await expect(dialog.getByRole('progressbar', { name: 'Reading the file' })).toBeVisible()
    await expect(dialog).toBeHidden()
    await expect(textOf(page).locator('mark')).toHaveText([MARKED])
  })
})

const sentenceOf = (at: number) =>
  `In district ${at} the council of elders counted ${at + 100} families without shelter.`

test('thousands of marks are carried into a long new text beside the window, and that can be stopped', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const sentences = Array.from({ length: 6000 }, (_, at) => sentenceOf(at))
  const article = join(folder, 'districts.txt')
  const annotations = join(folder, 'marks.json')
  const later = join(folder, 'later.txt')
  await writeFile(article, sentences.join('\n\n'))
  await writeFile(
    annotations,
    JSON.stringify(
      sentences.slice(0, 1500).map((sentence, at) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:mark:${at}`,
        type: 'Annotation',
        target: { source: 'districts.txt', selector: { type: 'TextQuoteSelector', exact: sentence } },
      })),
    ),
  )
  await writeFile(
    later,
    Array.from(
      { length: 12_000 },
      (_, at) =>
        `On day ${(at * 7919) % 19_500} the council of elders counted ${(at * 31) % 997} families and left.`,
    ).join('\n\n'),
  )
  await answerDialogs(workbench, { save: join(folder, 'Marks.plumbline'), open: [article, annotations] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(page.getByText(/1,500 claims made of annotations/)).toBeVisible()

  await answerDialogs(workbench, { open: [later] })
  await openReplaceDialog(page)
  // By keyboard, and by a look that costs nothing: a search by role through all that is shown takes longer than the work.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() =>
    document
      .querySelector('[role="progressbar"]')
      ?.textContent.includes('Looking for every mark in the new text'),
  )
  await page.keyboard.press('Escape')
  await expect(page.getByText('The new text was not taken. Nothing was changed.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('region', { name: 'Revisions' }).getByRole('listitem')).toHaveCount(1)
})
