import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './expect-accessible'
import { answerDialogs, expect, pickMenu, test } from './workbench'

test('the report as a web page shuts nobody out, light and dark, and fits a narrow screen', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { app, page } = workbench
  const file = join(folder, 'report.html')
  await answerDialogs(workbench, { save: file })
  await pickMenu(workbench, 'export-html')
  await expect(page.getByText(`The report was written to ${file}`)).toBeVisible()

  // A window of its own, as a browser would have one.
  const [browser] = await Promise.all([
    app.waitForEvent('window'),
    app.evaluate(async ({ BrowserWindow }) => {
      const made = new BrowserWindow({
        width: 720,
        height: 900,
        webPreferences: { partition: 'reader' },
      })
      await made.loadURL('about:blank')
    }),
  ])
  await browser.setContent(await readFile(file, 'utf8'))
  await expect(browser.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(browser.getByRole('heading', { name: 'History' })).toBeAttached()
  for (const colorScheme of ['light', 'dark'] as const) {
    await browser.emulateMedia({ colorScheme })
    await expectAccessible(browser)
  }
  for (const width of [1280, 720, 400]) {
    await browser.setViewportSize({ width, height: 800 })
    const [wide, seen] = await browser.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect({ width, overflow: Math.max(0, (wide ?? 0) - (seen ?? 0)) }).toEqual({ width, overflow: 0 })
  }
})
