import type { Locator, Page } from '@playwright/test'
import { openFirstClaim } from './example-project'
import { expectAccessible } from './expect-accessible'
import { expect, test, textOf } from './workbench'
import type { Workbench } from './workbench'

/** Gives the window this size, and waits until the page has it. */
async function resize({ app, page }: Workbench, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size), [
    width,
    height,
  ] as const)
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
}

const library = (page: Page) => page.getByRole('region', { name: 'Library' })
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })

async function widthOf(pane: Locator): Promise<number> {
  return Math.round((await pane.boundingBox())?.width ?? 0)
}

test('the panes keep their widths in a window of another size, whether the inspector is open or not', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await resize(workbench, 1280, 800)
  await openFirstClaim(page)
  await page.getByRole('separator', { name: 'Width of the library' }).focus()
  await page.keyboard.press('ArrowRight')
  const widths = async () => ({
    library: await widthOf(library(page)),
    inspector: await widthOf(inspector(page)),
  })
  const before = await widths()
  await resize(workbench, 1800, 1000)
  await expect.poll(widths).toEqual(before)
  await page.getByRole('button', { name: 'Close the inspector' }).click()
  await expect.poll(() => widthOf(library(page))).toBe(before.library)
  await openFirstClaim(page)
  await expect.poll(widths).toEqual(before)
  await workbench.app.close()

  const again = await start()
  await resize(again, 1400, 900)
  await openFirstClaim(again.page)
  await expect
    .poll(async () => ({
      library: await widthOf(library(again.page)),
      inspector: await widthOf(inspector(again.page)),
    }))
    .toEqual(before)
})

test('the words that are read stay in sight when the text gets another width', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await resize(workbench, 1000, 800)
  await openFirstClaim(page)
  const words = textOf(page).locator('mark', { hasText: 'which has killed more than 100,000 people' })
  await expect(words).toBeInViewport()
  await resize(workbench, 1800, 800)
  await expect(words).toBeInViewport()
  await page.getByRole('button', { name: 'Close the inspector' }).click()
  await expect(words).toBeInViewport()
  await resize(workbench, 1000, 800)
  await expect(words).toBeInViewport()
})

test('the panes fold, and in a tight window nothing lies over the words', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await resize(workbench, 1280, 800)
  await openFirstClaim(page)
  await page.keyboard.press('Control+b')
  await expect(library(page)).toBeHidden()
  await page.keyboard.press('Control+1')
  await expect(library(page)).toBeVisible()
  await page.keyboard.press('Control+Alt+b')
  await expect(inspector(page)).toBeHidden()
  await openFirstClaim(page)

  for (const [width, least] of [
    [1000, 400],
    [900, 370],
  ] as const) {
    await resize(workbench, width, 700)
    const [words, beside] = [page.getByRole('main'), inspector(page)]
    const freeOf = async (): Promise<number> => {
      const [text, pane, list] = [
        await words.boundingBox(),
        await beside.boundingBox(),
        await library(page).boundingBox(),
      ]
      return Math.min((pane?.x ?? 0) - ((list?.x ?? 0) + (list?.width ?? 0)), text?.width ?? 0)
    }
    await expect.poll(freeOf).toBeGreaterThanOrEqual(least)
  }
})

for (const zoom of [2, 4])
  test(`at ${zoom * 100} % all of the window can be reached`, async ({ start }) => {
    const workbench = await start()
    const { app, page } = workbench
    await resize(workbench, 1280, 800)
    await app.evaluate(
      ({ BrowserWindow }, factor) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor),
      zoom,
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1280 / zoom)
    const isWithin = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
        const outside = [...document.querySelectorAll('[data-pane="views"] button')].filter((button) => {
          const { left, right, top, bottom } = button.getBoundingClientRect()
          return left < 0 || right > innerWidth || top < 0 || bottom > innerHeight
        })
        return scrollWidth <= clientWidth && scrollHeight <= clientHeight && outside.length === 0
      })
    await expect.poll(isWithin).toBe(true)
    await page.keyboard.press('Control+1')
    await expect(library(page)).toBeVisible()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('F6')
    await expect(textOf(page)).toBeFocused()
    await expect(library(page)).toBeHidden()
    await expect(inspector(page)).toBeHidden()
    await expect.poll(() => widthOf(textOf(page))).toBeGreaterThan(200)
    await expect.poll(isWithin).toBe(true)
  })

test('at 400 % the views are in one button, and what a report is handed out by is within the window', async ({
  start,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  await resize(workbench, 1400, 900)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(4))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(350)
  const views = page.getByRole('navigation', { name: 'Workbench' })
  await expect(views.getByRole('button')).toHaveCount(1)
  const height = await page.evaluate(
    () => document.querySelector('[data-pane="views"]')?.parentElement?.offsetHeight ?? 0,
  )
  expect(height).toBeLessThan(60)
  await views.getByRole('button').click()
  await page.getByRole('option', { name: 'Report' }).click()
  const exported = page.getByRole('main').getByRole('button', { name: /^Export as/ })
  await expect(exported).toHaveCount(2)
  const edges = await exported.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))
  for (const edge of edges) expect(edge).toBeLessThanOrEqual(350)
})

test('evidence is chosen from the articles, likely ones first, and the inspector makes room for the passages', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await resize(workbench, 1280, 800)
  await openFirstClaim(page)
  await inspector(page).getByRole('button', { name: 'Link evidence…' }).click()
  await expect(page.getByRole('heading', { name: 'Link evidence to' })).toBeVisible()
  await expect(inspector(page)).toBeHidden()
  const articles = page.getByRole('grid', { name: 'Articles' })
  await expect(articles.getByRole('row').first()).toContainText('speaks of the same')
  await expect(articles.getByRole('row', { selected: true })).toContainText('speaks of the same')
  await page.keyboard.press('Escape')
  await expect(inspector(page).getByRole('heading', { name: 'Claim', exact: true })).toBeVisible()
  await expect(page.getByRole('grid', { name: 'Claims' })).toBeVisible()
})

test('where panes lie over one another, what was opened last is on top with the focus, and Escape leaves each once', async ({
  start,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  await resize(workbench, 1280, 800)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
  await openFirstClaim(page)
  await expect(inspector(page).getByRole('heading', { name: 'Claim', exact: true })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(inspector(page)).toBeHidden()
  await expect(page.getByRole('grid', { name: 'Claims' }).getByRole('row').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(inspector(page)).toBeVisible()
  await page.keyboard.press('Control+2')
  await expect(inspector(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(library(page)).toBeHidden()
  await expect(textOf(page)).toBeFocused()
})

test('the name of a button is within a landmark and within the window, also at 200 %', async ({ start }) => {
  const workbench = await start()
  const { app, page } = workbench
  await resize(workbench, 1280, 800)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(640)
  await openFirstClaim(page)
  await page.getByRole('button', { name: 'Close the inspector' }).hover()
  await expect(page.getByRole('tooltip')).toBeInViewport({ ratio: 1 })
  await expectAccessible(page)
  const { scrollHeight, clientHeight } = await page.evaluate(() => {
    const { scrollHeight: all, clientHeight: seen } = document.documentElement
    return { scrollHeight: all, clientHeight: seen }
  })
  expect(scrollHeight).toBe(clientHeight)
})

test('at 400 % the rows of the overview come into view, and the keys frame one cell', async ({ start }) => {
  const workbench = await start()
  const { app, page } = workbench
  await resize(workbench, 1280, 800)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(4))
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(320)
  await page.keyboard.press('Control+9')
  const grid = page.getByRole('main').getByRole('grid')
  await expect(grid).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const current = grid.locator('[data-current="true"]')
  await current.scrollIntoViewIfNeeded()
  await expect(current).toBeInViewport({ ratio: 1 })
  await expect(grid).toHaveCSS('outline-style', 'none')
  await expect(current).toHaveCSS('outline-style', 'solid')
})
