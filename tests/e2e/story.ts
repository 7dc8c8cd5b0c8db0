import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CEASEFIRE } from './seed-articles'
import { answerDialogs, expect, menuItem, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'
import { readPdfText } from './read-pdf-text'

const SEEDS = [
  '000_fce3c983cfed48ed.txt',
  '001_7b75527264725ab8.txt',
  '002_7e55ba647deafeaf.txt',
  '003_9d1e76538e00f2da.txt',
  '004_9cdc19df5fa2f272.txt',
].map((name) => join(import.meta.dirname, '../../seeds', name))

const REASON = 'Both are lower bounds of one article; the range says what is known.'

/** How a story is told: where its files go, how the program is started, and how a change is taken back there. */
export type Telling = {
  readonly folder: string
  readonly start: () => Promise<Workbench>
  readonly undo: (workbench: Workbench) => Promise<void>
}

/** One investigation, from five files to a report and back, by the journalist's own gestures. */
export async function tellStory({ folder, start, undo }: Telling): Promise<void> {
  const first = await start()
  const { page } = first
  const project = join(folder, 'Death toll.plumbline')

  await test.step('a new project with the five texts', async () => {
    await answerDialogs(first, { save: project, open: SEEDS })
    await pickMenu(first, 'new-project')
    await expect(page.getByText('No articles yet.')).toBeVisible()
    await pickMenu(first, 'import-files')
    await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  })

  await test.step('two figures highlighted, both read as lower bounds', async () => {
    await page.getByRole('row', { name: CEASEFIRE }).click()
    await newClaim(first, 'more than 100,000 people')
    await expectQuantity(first, 'more than', '100,000')
    await newClaim(first, 'more than 120,000')
    await expectQuantity(first, 'more than', '120,000')
    await expect(textOf(page).locator('mark')).toHaveCount(2)
  })

  await test.step('the source passages linked as evidence', async () => {
    await page.getByRole('button', { name: 'Link evidence…' }).click()
    await page
      .getByRole('main')
      .getByRole('button', { name: /Article$/ })
      .click()
    await page.getByRole('option', { name: /battles to save truce/ }).click()
    const other = textOf(page).last()
    await selectWords(page, other, 'more than 250,000 people have been killed')
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /Supports/ })
      .click()
    await expect(
      page
        .getByRole('region', { name: 'Evidence' })
        .getByRole('button', { name: /more than 250,000 people have been killed/ }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Done' }).click()
  })

  await test.step('a conflict that is no contradiction', async () => {
    await page.getByRole('button', { name: 'New conflict…' }).click()
    const dialog = page.getByRole('dialog', { name: 'New conflict' })
    await dialog.getByRole('textbox', { name: 'The question' }).fill('How many were killed?')
    await dialog.getByRole('row', { name: 'more than 100,000 people' }).click()
    await dialog.getByRole('button', { name: 'Create conflict' }).click()
    const comparison = page.getByRole('region', { name: 'What comparing them yields' })
    await expect(comparison).toContainText('differs, compatible')
    await expect(comparison).toContainText('can both be true')
    await expect(comparison).not.toContainText('contradict')
    await expect(
      page.getByRole('img', {
        name: /more than 100,000.*more than 120,000|more than 120,000.*more than 100,000/,
      }),
    ).toBeVisible()
    await expect(
      page.getByText('The United States is pushing for a series of confidence-building measures'),
    ).toBeVisible()
  })

  await test.step('resolved as a range, with a reason', async () => {
    const form = page.getByRole('region', { name: 'Resolve' })
    await form.getByRole('button', { name: 'Resolve' }).click()
    await expect(form.getByText('a resolution needs a reason')).toBeVisible()
    await form.getByRole('textbox', { name: /^Reason/ }).fill(REASON)
    await form.getByRole('button', { name: 'Resolve' }).click()
    await expect(page.getByRole('region', { name: 'Resolution' })).toContainText(
      'more than 120,000; others say more than 100,000',
    )
  })

  await test.step('the report as HTML and PDF', async () => {
    const html = join(folder, 'report.html')
    const pdf = join(folder, 'report.pdf')
    await answerDialogs(first, { save: html })
    await pickMenu(first, 'export-html')
    await expect(page.getByText(`The report was written to ${html}`)).toBeVisible()
    await answerDialogs(first, { save: pdf })
    await pickMenu(first, 'export-pdf')
    await expect(page.getByText(`The report was written to ${pdf}`)).toBeVisible()

    const hash = createHash('sha256')
      .update(await readFile(SEEDS[3] ?? ''))
      .digest('hex')
    const words = [
      'The United States is pushing for a series of confidence-building measures in the Syrian civil war',
      'since the crisis began in March 2011',
      'more than 100,000 people',
      'more than 120,000',
      'report the range',
      REASON,
    ]
    const report = (await readFile(html, 'utf8')).replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')
    for (const each of [...words, hash]) expect(report.toLowerCase()).toContain(each.toLowerCase())
    const printed = squeezed(await readPdfText(pdf))
    for (const each of [...words, hash]) expect(printed).toContain(squeezed(each))
  })

  await first.app.close()
  const second = await start()

  await test.step('a restart finds it all again', async () => {
    await second.page.getByRole('button', { name: /^Conflicts/ }).click()
    await second.page.getByRole('row', { name: 'How many were killed?' }).click()
    await expect(second.page.getByRole('region', { name: 'Resolution' })).toContainText(REASON)
    await expect(second.page.getByText('killed more than 120,000').first()).toBeVisible()
  })

  await test.step('undo, change by change, back to the start', async () => {
    const changes = [
      'Resolve conflict',
      'Add conflict',
      'Link evidence',
      'Add claim',
      'Add claim',
      // An import is one act.
      'Add article',
    ]
    for (const change of changes) {
      await expect.poll(async () => (await menuItem(second, 'undo')).label).toBe(`Undo ${change}`)
      const before = await countEntries(project)
      await undo(second)
      await expect.poll(() => countEntries(project)).toBe(before + 1)
    }
    await expect.poll(async () => (await menuItem(second, 'undo')).label).toBe('Undo')
    await second.page.getByRole('button', { name: 'Articles', exact: true }).click()
    await expect(second.page.getByText('No articles yet.')).toBeVisible()
  })
}

async function newClaim({ page }: Workbench, words: string): Promise<void> {
  await selectWords(page, textOf(page), words)
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: /New claim/ })
    .click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(words)
}

async function expectQuantity({ page }: Workbench, bound: string, value: string): Promise<void> {
  const quantity = page.getByRole('region', { name: 'Quantity' })
  await expect(quantity.getByRole('button', { name: /Bound$/ })).toContainText(bound)
  await expect(quantity.getByRole('textbox', { name: 'Value' })).toHaveValue(value)
}

/** Print breaks lines and hyphenates where it likes. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00ad-]+/gu, '').toLowerCase()
}

/** How many operations are on the disk. */
async function countEntries(project: string): Promise<number> {
  const history = await readFile(join(project, 'history/0000000001.jsonl'), 'utf8')
  return history.split('\n').filter((line) => line.startsWith('{')).length
}
