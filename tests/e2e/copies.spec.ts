import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { COPY, TRUCE, WIRE } from './seed-articles'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

test('two articles from one wire story are shown as copies, word by word', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  const articles = page.getByRole('grid', { name: 'Articles' })
  await expect(articles.getByText('copy', { exact: true })).toHaveCount(2)
  await expect(articles.getByRole('row', { name: WIRE }).getByText('copy', { exact: true })).toBeVisible()
  await expect(articles.getByRole('row', { name: COPY }).getByText('copy', { exact: true })).toBeVisible()

  await articles.getByRole('row', { name: WIRE }).click()
  const copies = page.getByRole('region', { name: 'Copies' })
  await expect(copies).toContainText('96% of the shorter text is in both')
  await expect(copies).toContainText('They count as one source.')
  await copies.getByRole('button', { name: 'Show the difference' }).click()

  const changes = page.getByRole('region', { name: 'Changes' })
  // In the order of the texts, each named by what it touches.
  await expect(changes.getByRole('row').nth(1)).toContainText('Added in B, attribution')
  await expect(changes.getByRole('row', { name: /Changed date on Thursday this week/ })).toBeVisible()
  await expect(changes.getByRole('row', { name: /Changed in a quotation towards toward/ })).toBeVisible()
  const merged = page.getByRole('region', { name: 'Both texts in one' })
  await expect(merged.locator('del', { hasText: 'towards' })).toBeVisible()
  await expect(merged.locator('ins', { hasText: 'toward' })).toBeVisible()

  await changes.getByRole('button', { name: 'towards' }).click()
  await expect(textOf(page)).toContainText('build momentum again towards a broadly')
})

test('two articles that are said to be no copies count as two sources, until that is taken back', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  const articles = page.getByRole('grid', { name: 'Articles' })
  await articles.getByRole('row', { name: WIRE }).click()
  const copies = page.getByRole('region', { name: 'Copies' })
  await copies.getByRole('button', { name: 'Not a copy' }).click()
  await expect(copies).toContainText('You said that this is no copy of it.')
  await expect(articles.getByText('copy', { exact: true })).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(articles.getByText('copy', { exact: true })).toHaveCount(2)
  await copies.getByRole('button', { name: 'Not a copy' }).click()
  await copies.getByRole('button', { name: 'They are copies' }).click()
  await expect(copies).toContainText('They count as one source.')
})

test('one step leads from a change to a pair of claims', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: WIRE }).click()
  await page
    .getByRole('region', { name: 'Copies' })
    .getByRole('button', { name: 'Show the difference' })
    .click()
  const change = page
    .getByRole('region', { name: 'Changes' })
    .getByRole('row', { name: /on Thursday this week/ })
  await change.getByRole('button', { name: 'Put side by side' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('textbox', { name: 'Conflict' })).toHaveValue('“on Thursday” or “this week”?')
  await expect(main.getByRole('listitem')).toHaveCount(2)
})

test('a claim that two copies support stands on one independent source', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: TRUCE }).click()
  await selectWords(page, textOf(page), 'late on Friday (local time)')
  await page.keyboard.press('h')
  await page.getByRole('button', { name: 'Link evidence…' }).click()
  const evidence = page.getByRole('region', { name: 'Evidence' })
  for (const [index, name] of [COPY, WIRE].entries()) {
    await page
      .getByRole('main')
      .getByRole('button', { name: /Article$/ })
      .click()
    await page.getByRole('option', { name }).click()
    await selectWords(page, textOf(page).last(), 'would begin from 1 a.m. on Saturday')
    await page
      .getByRole('toolbar', { name: 'Selected words' })
      .getByRole('button', { name: /Supports/ })
      .click()
    await expect(evidence.getByRole('listitem')).toHaveCount(index + 1)
  }
  await expect(evidence).toContainText('1 independent source supports it, 0 refute it.')
  await expect(evidence).toContainText('count as one source: they are not independent of one another.')

  const path = join(folder, 'report.html')
  await answerDialogs(workbench, { save: path })
  await pickMenu(workbench, 'export-html')
  await expect(page.getByText(`The report was written to ${path}`)).toBeVisible()
  const report = (await readFile(path, 'utf8')).replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ')
  expect(report).toContain('count as one source: they are not independent of one another.')
})
