import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf } from './workbench'

/** What the program finds in the five seeds, and what a journalist does with it, by the journalist's own gestures. */

const TRUCE = /battles to save truce/
const WIRE = /U\.S\. says working with Russia/
const COPY = /The United States \(US\) said on Friday/

test('suggested conflicts are listed, confirmed and waved away, and stay so', async ({ start }) => {
  const first = await start()
  const { page } = first
  const suggested = page.getByRole('grid', { name: 'Suggested conflicts' })
  const sum = suggested.getByRole('row', { name: /Does it add up/ })
  const toll = suggested.getByRole('row', { name: /^Killed/ })

  await test.step('two suggestions, in the order that was chosen', async () => {
    await page.getByRole('button', { name: /^Conflicts/ }).click()
    await expect(suggested.getByRole('row')).toHaveText([
      /250 casualties.*does not add up.*In one text · 6% apart/,
      /more than 100,000, more than 120,000 or more than 250,000.*differs, compatible.*2 independent texts · 60% apart/,
    ])
    await page.getByRole('button', { name: /Order of suggestions/ }).click()
    await page.getByRole('option', { name: /By how far apart/ }).click()
    await expect(suggested.getByRole('row').first()).toContainText('more than 250,000')
    await page.getByRole('button', { name: /Order of suggestions/ }).click()
    await page.getByRole('option', { name: /By kind/ }).click()
  })

  const main = page.getByRole('main')
  const comparison = page.getByRole('region', { name: 'What comparing them yields' })

  await test.step('the sum that is 14 short is put as a question', async () => {
    await sum.click()
    await expect(comparison).toContainText('The parts make 236: 14 of 250 are not accounted for.')
    await expect(main.getByText('Of the 250 casualties since April 22')).toHaveCount(3)
    await expect(page.getByRole('img', { name: /250; B, 140; C, 96/ })).toBeVisible()
  })

  await test.step('confirmed, its figures become claims that say what they count', async () => {
    await expect(main.getByText('3 figures that are not marked yet will become claims.')).toBeVisible()
    await main.getByRole('textbox', { name: 'The question' }).fill('Who are the other 14?')
    await main.getByRole('button', { name: 'Confirm as conflict' }).click()
    await expect(main.getByRole('textbox', { name: 'Conflict' })).toHaveValue('Who are the other 14?')
    await expect(main.getByRole('button', { name: /^140 people killed, by government/ })).toBeVisible()
    await expect(comparison).toContainText('14 of 250 are not accounted for')
    await expect(main.getByRole('button', { name: /Method$/ })).toContainText('Ask the source')
    await expect(sum).toHaveCount(0)
    await expect(
      page
        .getByRole('grid', { name: 'Conflicts', exact: true })
        .getByRole('row', { name: 'Who are the other 14?' }),
    ).toBeVisible()
  })

  await test.step('waved away with a reason, the other is gone', async () => {
    await toll.click()
    await expect(comparison).toContainText('can both be true')
    await main.getByRole('button', { name: 'Not a conflict…' }).click()
    await main.getByRole('button', { name: /Why$/ }).click()
    await page.getByRole('option', { name: /^Different time/ }).click()
    await main.getByRole('textbox', { name: 'Note' }).fill('Two years lie between them.')
    await main.getByRole('button', { name: 'Dismiss', exact: true }).click()
    await expect(toll).toHaveCount(0)
    await expect(page.getByRole('row', { name: /^Killed: more than 100,000/ })).toContainText(
      'different time',
    )
  })

  await first.app.close()
  const second = await start()

  await test.step('after a restart both answers hold', async () => {
    await second.page.getByRole('button', { name: /^Conflicts/ }).click()
    await expect(second.page.getByText('No figures that differ are waiting for an answer.')).toBeVisible()
    await expect(second.page.getByRole('row', { name: /Who are the other 14/ })).toBeVisible()
  })

  await test.step('and an answer that is taken back brings the suggestion back', async () => {
    await second.page.getByRole('row', { name: /^Killed: more than 100,000/ }).click()
    await expect(second.page.getByText('Two years lie between them.')).toBeVisible()
    await second.page.getByRole('button', { name: 'Suggest it again' }).click()
    await expect(
      second.page.getByRole('grid', { name: 'Suggested conflicts' }).getByRole('row', { name: /^Killed/ }),
    ).toBeVisible()
    await expect(second.page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
  })
})

test('sentences worth checking are accepted and waved away by one key', async ({ start }) => {
  const first = await start()
  const { page } = first
  await page.getByRole('row', { name: TRUCE }).click()
  const text = textOf(page)
  const list = page.getByRole('grid', { name: 'Worth checking' })
  const strikes = list.getByRole('row', { name: /air strikes hit/ })
  const calm = list.getByRole('row', { name: /announced a “regime of calm”/ })

  await test.step('they are listed with their reasons, and shown in the text', async () => {
    await expect(list.getByRole('row')).toHaveCount(15)
    await expect(strikes).toContainText('A figure, a date')
    await expect(text.getByText('Nearly 30 air strikes', { exact: true })).toHaveAttribute(
      'title',
      /^Worth checking: a figure, a date\./,
    )
  })

  await test.step('D at the caret waves one away, and undo brings it back', async () => {
    await putCaret(page, 'The Syrian army announced')
    await page.keyboard.press('d')
    await expect(calm).toHaveCount(0)
    await pickMenu(first, 'undo')
    await expect(calm).toHaveCount(1)
    await putCaret(page, 'The Syrian army announced')
    await page.keyboard.press('d')
    await expect(calm).toHaveCount(0)
  })

  await test.step('A at the caret makes a claim of the sentence and opens it', async () => {
    await putCaret(page, 'Nearly 30 air strikes')
    await page.keyboard.press('a')
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(
      /^Nearly 30 air strikes hit .*\.$/,
    )
    await expect(
      page.getByRole('region', { name: 'Quantity' }).getByRole('textbox', { name: 'Counted thing' }),
    ).toHaveValue('air strikes')
    await expect(text.locator('mark[data-kind="claim"]')).toHaveCount(1)
  })

  await test.step('in the list the arrow keys move, D waves away, A accepts and stays', async () => {
    await page.getByRole('button', { name: 'Close the inspector' }).click()
    await page.getByRole('row', { name: TRUCE }).click()
    await expect(list.getByRole('row')).toHaveCount(13)
    await list.getByRole('row').first().click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('d')
    await expect(list.getByRole('row')).toHaveCount(12)
    await page.keyboard.press('a')
    await expect(list.getByRole('row')).toHaveCount(11)
    await expect(text.locator('mark[data-kind="claim"]')).toHaveCount(2)
    await expect(list).toBeVisible()
  })

  await test.step('they can be hidden in the text, and that is remembered', async () => {
    await page.keyboard.press('Control+Shift+s')
    await expect(text.locator('[title^="Worth checking"]')).toHaveCount(0)
    await expect(list.getByRole('row')).toHaveCount(11)
  })

  await first.app.close()
  const second = await start()
  await test.step('after a restart what was waved away is not suggested again', async () => {
    await second.page.getByRole('row', { name: TRUCE }).click()
    const again = second.page.getByRole('grid', { name: 'Worth checking' })
    await expect(again.getByRole('row')).toHaveCount(11)
    await expect(again.getByRole('row', { name: /announced a “regime of calm”/ })).toHaveCount(0)
    await expect(textOf(second.page).locator('[title^="Worth checking"]')).toHaveCount(0)
  })
})

test('two articles from one wire story are shown as copies, word by word', async ({ start }) => {
  const { page } = await start()
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
  await expect(changes.getByRole('row').nth(1)).toContainText('Changed, with a figure')
  await expect(changes.getByRole('row', { name: 'Changed towards toward', exact: true })).toBeVisible()
  const merged = page.getByRole('region', { name: 'Both texts in one' })
  await expect(merged.locator('del', { hasText: 'towards' })).toBeVisible()
  await expect(merged.locator('ins', { hasText: 'toward' })).toBeVisible()

  await changes.getByRole('button', { name: 'towards' }).click()
  await expect(textOf(page)).toContainText('build momentum again towards a broadly')
})

test('coverage counts what is left, leads to it, and follows what is done', async ({ start }) => {
  const { page } = await start()
  const total = (name: RegExp) => page.getByRole('tab', { name })
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('tab')).toHaveText([
    /^10Sentences with a figure/,
    /^1Claims without evidence/,
    /^✓ 0Claims on one independent source/,
    /^1Conflicts open/,
    /^2Suggested conflicts/,
  ])
  const table = page.getByRole('region', { name: 'By article' })
  await expect(table.getByRole('row', { name: TRUCE })).toContainText('0 of 6 seen')

  await page.getByRole('button', { name: /^Forty children were among the dead/ }).click()
  await expect(textOf(page)).toContainText('Forty children')
  await selectWords(page, textOf(page), 'Forty children were among the dead')
  await page.keyboard.press('h')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/^Forty children/)

  await page.getByRole('button', { name: 'Coverage' }).click()
  await expect(total(/Sentences with a figure/)).toHaveText(/^9/)
  await expect(total(/Claims without evidence/)).toHaveText(/^2/)
  await expect(table.getByRole('row', { name: TRUCE })).toContainText('1 of 6 seen')
  await total(/Suggested conflicts/).click()
  await page.getByRole('button', { name: /Does it add up/ }).click()
  await expect(page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
})

test('a claim that two copies support stands on one independent source', async ({ start, folder }) => {
  const workbench = await start()
  const { page } = workbench
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

for (const scheme of ['light', 'dark'] as const)
  test(`the views of the analysis shut nobody out (${scheme})`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ colorScheme: scheme })
    await page.getByRole('row', { name: WIRE }).click()
    await expect(page.getByRole('grid', { name: 'Worth checking' }).getByRole('row')).toHaveCount(11)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Show the difference' }).click()
    await expect(page.getByRole('region', { name: 'Both texts in one' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Control+7')
    await expect(page.getByRole('tab')).toHaveCount(5)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^Conflicts/ }).click()
    await page.getByRole('row', { name: /Does it add up/ }).click()
    await expect(page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
    await expectAccessible(page)
  })

/** Clicks into the text, so that the caret stands behind the second letter of these words. */
async function putCaret(page: Page, words: string): Promise<void> {
  const point = await textOf(page).evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(node, at + 1)
      range.setEnd(node, at + 2)
      const box = range.getBoundingClientRect()
      return { x: box.right, y: box.top + box.height / 2 }
    }
    return null
  }, words)
  if (!point) throw new Error(`The text does not hold “${words}” in one piece.`)
  await page.mouse.click(point.x, point.y)
}

test('the analysis of a large project tells how far it is, is cancelled, and started again', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  const dossier = join(folder, 'Dossier')

  await test.step('sixty texts full of figures', async () => {
    await mkdir(dossier)
    for (let text = 0; text < 60; text += 1)
      await writeFile(join(dossier, `Report ${text}.txt`), denseText(text))
    await answerDialogs(workbench, { save: join(folder, 'Large.plumbline'), open: [dossier] })
    await pickMenu(workbench, 'new-project')
    await expect(page.getByText('No articles yet.')).toBeVisible()
    await pickMenu(workbench, 'import-folder')
    await expect(page.getByText('Imported 60 articles.')).toBeVisible({ timeout: 120_000 })
  })

  await page.getByRole('button', { name: /^Conflicts/ }).click()
  const bar = page.getByRole('progressbar', { name: /^Comparing the articles/ })
  const cancel = page.getByRole('button', { name: 'Cancel', exact: true })
  await expect(bar).toBeVisible()
  await cancel.click()
  await expect(page.getByText('The analysis was cancelled')).toBeVisible()
  await expect(bar).toHaveCount(0)
  await page.getByRole('button', { name: 'Analyse again' }).click()
  await expect(bar).toBeVisible()
  await cancel.click()
  await expect(page.getByText('The analysis was cancelled')).toBeVisible()
})

/** About 60,000 characters with some 2,000 figures, unlike those of any other number. */
function denseText(number: number): string {
  return Array.from({ length: 500 }, (_, line) => {
    const figure = number * 1000 + line * 7
    return `In district ${number} of sector ${line}, at least ${figure + 3} people were killed and ${figure + 11} injured, officials said; ${line + 2} houses and ${figure % 97} bridges were destroyed.`
  }).join('\n')
}
