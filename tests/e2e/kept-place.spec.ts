import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { answerDialogs, expect, menuItem, pickMenu, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' })
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('each project shows again what it showed when it was last open', async ({ start, folder }) => {
  const first = await start()
  await first.page.keyboard.press('Control+1')
  await first.page.getByRole('row', { name: /battles to save truce/ }).click()
  await expect(textOf(first.page)).toContainText('250,000')

  // Another project has a place of its own.
  await answerDialogs(first, { save: join(folder, 'Other.plumbline') })
  await pickMenu(first, 'new-project')
  await expect(first.page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(first, 'show-coverage')
  await expect(view(first.page, 'Coverage')).toHaveAttribute('aria-pressed', 'true')
  await first.app.close()

  const { page, ...second } = await start()
  await expect(view(page, 'Coverage')).toHaveAttribute('aria-pressed', 'true')
  await pickMenu({ page, ...second }, 'open-example')
  await expect(textOf(page)).toContainText('250,000')
  await expect(inspector(page)).toContainText('Worth checking')
})

/** A project of forty articles, each long enough to be scrolled. */
async function openForty(workbench: Workbench): Promise<void> {
  const { folder, page } = workbench
  const texts = join(folder, 'forty')
  await mkdir(texts)
  const paths: string[] = []
  for (let at = 1; at <= 40; at++) {
    const paragraphs = Array.from(
      { length: 60 },
      (_, note) =>
        `Note ${note + 1} of report ${at}: the harbour stayed open, and nobody was hurt on the quay.`,
    )
    const path = join(texts, `${String(at).padStart(2, '0')}.txt`)
    await writeFile(path, [`Report ${at} from the harbour`, ...paragraphs].join('\n\n'))
    paths.push(path)
  }
  await answerDialogs(workbench, { save: join(folder, 'Forty.plumbline'), open: paths })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(page.getByRole('grid', { name: 'Articles' })).toHaveAttribute('aria-rowcount', '40')
}

const row = (page: Page, at: number) =>
  page
    .getByRole('grid', { name: 'Articles' })
    .getByRole('row', { name: `Report ${at} from the harbour`, exact: true })

/** The words that are seen at the top of the text, below its frame. */
const firstSeen = (page: Page): Promise<string> =>
  textOf(page).evaluate((text) => {
    const frame = text.closest('[data-scrolls="text"]')?.getBoundingClientRect()
    return (
      [...text.querySelectorAll('p')].find((each) => each.getBoundingClientRect().top >= (frame?.top ?? 0))
        ?.textContent ?? ''
    )
  })

const caret = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const selection = document.getSelection()
    const node = selection?.focusNode
    return `${node?.parentElement?.closest('p')?.textContent} | ${node?.textContent} | ${selection?.focusOffset}`
  })

async function scrollText(page: Page, to: number): Promise<void> {
  await textOf(page).hover()
  await page.mouse.wheel(0, to)
  await expect.poll(() => firstSeen(page)).not.toContain('Note 1 of')
}

test('an article, its list and its caret are where they were left', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await openForty(workbench)
  await page.keyboard.press('Control+1')
  const list = page.getByRole('grid', { name: 'Articles' })
  await list.hover()
  await page.mouse.wheel(0, 1800)
  await row(page, 30).click()
  await expect(textOf(page)).toContainText('Note 1 of report 30')
  await scrollText(page, 1500)
  await textOf(page).getByText('Note 20 of report 30').click()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const left = await firstSeen(page)
  const stood = await caret(page)
  expect(stood).toContain('Note 20 of report 30')

  // Another article, and back.
  await row(page, 29).click()
  await expect(textOf(page)).toContainText('Note 1 of report 29')
  await expect.poll(() => firstSeen(page)).toBe('Report 29 from the harbour')
  await row(page, 30).click()
  await expect.poll(() => firstSeen(page)).toBe(left)

  // Another list, and back.
  await page.keyboard.press('Control+2')
  await expect(page.getByRole('grid', { name: 'Claims' })).toBeVisible()
  await view(page, 'Articles').click()
  await expect(row(page, 30)).toBeInViewport()

  // The window is closed, and opened again.
  await workbench.app.close()
  const again = await start()
  await expect.poll(() => firstSeen(again.page)).toBe(left)
  await expect(row(again.page, 30)).toBeInViewport()
  await again.page.keyboard.press('Control+1')
  await again.page.keyboard.press('F6')
  await expect(textOf(again.page)).toBeFocused()
  await expect.poll(() => caret(again.page)).toBe(stood)
})

/** Presses one of the two further buttons of a mouse. */
async function pressFurther(app: ElectronApplication, button: 'back' | 'forward'): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, which) => {
    const { debugger: mouse } = BrowserWindow.getAllWindows()[0]?.webContents ?? {}
    if (!mouse?.isAttached()) mouse?.attach()
    for (const type of ['mousePressed', 'mouseReleased'])
      await mouse?.sendCommand('Input.dispatchMouseEvent', {
        type,
        x: 500,
        y: 400,
        button: which,
        clickCount: 1,
      })
  }, button)
}

test('back and forward lead through all that was looked at', async ({ start }) => {
  const workbench = await start()
  const { page, app } = workbench
  const conflict = page.getByRole('region', { name: 'What comparing them yields' })
  await expect(conflict).toBeVisible()
  // A list that is shown for the first time shows its first row.
  await page.keyboard.press('Control+1')
  await expect(textOf(page)).toContainText('momentum')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await expect(textOf(page)).toContainText('250,000')
  await scrollText(page, 400)
  const read = await firstSeen(page)
  await view(page, 'Claims').click()
  await page.getByRole('row', { name: /more than 120,000/ }).click()
  await expect(textOf(page)).toContainText('Syria’s civil war has killed')
  await view(page, 'Report').click()
  await expect(view(page, 'Report')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.locator('nav [aria-pressed="true"]')).toHaveCount(1)

  await page.keyboard.press('Alt+ArrowLeft')
  await expect(view(page, 'Claims')).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/120,000/)
  await pressFurther(app, 'back')
  await pressFurther(app, 'back')
  await expect.poll(() => firstSeen(page)).toBe(read)
  await pressFurther(app, 'back')
  await pickMenu(workbench, 'go-back')
  await expect(conflict).toBeVisible()
  await expect.poll(async () => (await menuItem(workbench, 'go-back')).enabled).toBe(false)

  await page.keyboard.press('Alt+ArrowRight')
  await pressFurther(app, 'forward')
  await expect.poll(() => firstSeen(page)).toBe(read)
  await pressFurther(app, 'forward')
  await pressFurther(app, 'forward')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/120,000/)
  await pickMenu(workbench, 'go-forward')
  await expect(view(page, 'Report')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => (await menuItem(workbench, 'go-forward')).enabled).toBe(false)
})
