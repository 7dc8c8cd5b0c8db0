import type { Locator, Page } from '@playwright/test'
import { openFirstClaim } from './example-project'
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
