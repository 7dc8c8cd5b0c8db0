import type { Page } from '@playwright/test'
import { openFirstClaim } from './example-project'
import { TRUCE } from './seed-articles'
import { expect, pickMenu, selectWords, test, textOf } from './workbench'

test('sentences worth checking are accepted and waved away by one key', async ({ start }) => {
  const first = await start()
  const { page } = first
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: TRUCE }).click()
  const text = textOf(page)
  const list = page.getByRole('grid', { name: 'Worth checking' })
  const rows = list.locator('[data-key]')
  const strikes = list.getByRole('row', { name: /air strikes hit/ })
  const calm = list.getByRole('row', { name: /announced a “regime of calm”/ })

  await test.step('they are ranked, listed with their reasons, and shown in the text', async () => {
    await expect(rows).toHaveCount(23)
    await expect(rows.first()).toContainText('A figure of people, what was done to people')
    await expect(rows.first()).toContainText('more than 250,000 people')
    await expect(rows.last()).toContainText('“specific initiatives”')
    await expect(list.getByRole('rowheader')).toHaveText([
      'Check first (3)',
      'Facts (18)',
      'Little to check (2)',
    ])
    await expect(strikes).toContainText('A figure, what was done to people, a date, an event, a name')
    await expect(text.getByText('Nearly 30 air strikes', { exact: true })).toHaveAttribute(
      'title',
      /^Worth checking: a figure, what was done to people, a date/,
    )
  })

  await test.step('they can be listed as in the text, and that is remembered', async () => {
    await page.getByRole('button', { name: 'Order of sentences' }).click()
    await page.getByRole('option', { name: 'As in the text' }).click()
    await expect(list.getByRole('rowheader')).toHaveCount(0)
    await expect(rows.first()).toContainText('is travelling to Geneva')
    await page.reload()
    await page.getByRole('row', { name: TRUCE }).click()
    await expect(rows.first()).toContainText('is travelling to Geneva')
    await page.getByRole('button', { name: 'Order of sentences' }).click()
    await page.getByRole('option', { name: 'Most to check first' }).click()
    await expect(rows.first()).toContainText('more than 250,000 people')
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
    await expect(rows).toHaveCount(21)
    await rows.first().click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('d')
    await expect(rows).toHaveCount(20)
    // The next row is at hand when the focus ring stands on it.
    await expect(list.locator('[data-key]:focus')).toHaveCount(1)
    await page.keyboard.press('a')
    await expect(rows).toHaveCount(19)
    await expect(text.locator('mark[data-kind="claim"]')).toHaveCount(2)
    await expect(list).toBeVisible()
  })

  await test.step('they can be hidden in the text, and that is remembered', async () => {
    await page.keyboard.press('Control+Shift+s')
    await expect(text.locator('[title^="Worth checking"]')).toHaveCount(0)
    await expect(rows).toHaveCount(19)
  })

  await first.app.close()
  const second = await start()
  await test.step('after a restart what was waved away is not suggested again', async () => {
    await second.page.keyboard.press('Control+1')
    await second.page.getByRole('row', { name: TRUCE }).click()
    const again = second.page.getByRole('grid', { name: 'Worth checking' })
    await expect(again.locator('[data-key]')).toHaveCount(19)
    await expect(again.getByRole('row', { name: /announced a “regime of calm”/ })).toHaveCount(0)
    await expect(textOf(second.page).locator('[title^="Worth checking"]')).toHaveCount(0)
  })
})

test('a letter does nothing about what was scrolled away, and shows it', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: TRUCE }).click()
  const list = page.getByRole('grid', { name: 'Worth checking' })
  const calm = list.getByRole('row', { name: /announced a “regime of calm”/ })
  const words = textOf(page).getByText('regime of calm', { exact: false }).last()
  await putCaret(page, 'The Syrian army announced')
  const away = async (): Promise<void> => {
    await page
      .locator('[data-scrolls="text"]')
      .evaluate((scroller) => scroller.scrollTo({ top: scroller.scrollHeight }))
    await expect(words).not.toBeInViewport()
  }
  const claims = textOf(page).locator('mark[data-kind="claim"]')
  await away()
  await page.keyboard.press('a')
  await expect(words).toBeInViewport()
  await expect(claims).toHaveCount(0)
  await away()
  await page.keyboard.press('d')
  await expect(words).toBeInViewport()
  await expect(calm).toHaveCount(1)
  await page.keyboard.press('d')
  await expect(calm).toHaveCount(0)

  await selectWords(page, textOf(page), 'The Syrian army')
  await away()
  await page.keyboard.press('h')
  await expect(words).toBeInViewport()
  await expect(claims).toHaveCount(0)
  await page.keyboard.press('h')
  await expect(claims).toHaveCount(1)
})

test('the place that is shown and the words that are selected stay when suggestions come and go', async ({
  start,
}) => {
  const { page } = await start()
  const claim = 'the Syrian civil war, which has killed more than 100,000 people'
  const words = 'pushing for a series'
  const suggestion = textOf(page).getByText('160,000 people', { exact: true })
  const shown = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('plumbline-target') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    )
  const selected = () => page.evaluate(() => String(document.getSelection()))

  await openFirstClaim(page)
  await expect(suggestion).toHaveAttribute('title', /^Worth checking/)
  await expect.poll(shown).toEqual([claim])

  await selectWords(page, textOf(page), words)
  await page.keyboard.press('Control+Shift+s')
  await expect(textOf(page).locator('[title^="Worth checking"]')).toHaveCount(0)
  expect(await selected()).toBe(words)
  await page.keyboard.press('Control+Shift+s')
  await expect(suggestion).toBeVisible()
  expect(await selected()).toBe(words)
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
