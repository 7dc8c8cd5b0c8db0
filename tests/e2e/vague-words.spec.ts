import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs, expect, pickMenu, test } from './workbench'

const TEXT =
  'Dozens of miners were killed when a shaft at Kern fell in on Monday, the owner said.\n\nHundreds of homes lost their power.'

test('what dozens are read as is a setting of the project, said with the figure and undone', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await pickMenu(workbench, 'paste-article')
  await page.getByRole('dialog').getByRole('textbox', { name: /^Text/ }).fill(TEXT)
  await page.getByRole('button', { name: 'Add article' }).click()
  const list = page.getByRole('grid', { name: 'Worth checking' })
  await list.locator('[data-key]').first().click()
  await list.getByRole('button', { name: 'Make a claim of it (A)' }).first().click()
  const quantity = page.getByRole('region', { name: 'Quantity' })

  await test.step('ACLED’s rule is the first', async () => {
    await expect(quantity).toContainText('at least 12 miners killed (“Dozens”, read by ACLED’s rule)')
  })

  await test.step('another one reads the claims anew', async () => {
    await chooseRule(page, 'At least two of them: 24, 40, 200 or more')
    await expect(quantity).toContainText('at least 24 miners killed (“Dozens”, read as two of them or more)')
  })

  await test.step('the report says by which', async () => {
    const out = join(folder, 'report.html')
    await answerDialogs(workbench, { save: out })
    await pickMenu(workbench, 'export-html')
    await expect(page.getByText(`The report was written to ${out}`)).toBeVisible()
    const report = await readFile(out, 'utf8')
    expect(report).toContain('“Dozens”, read as two of them or more')
    expect(report).toContain('“dozens” as 24 or more')
  })

  await test.step('undo brings the rule and the figures back', async () => {
    await pickMenu(workbench, 'undo')
    await expect(quantity).toContainText('at least 12 miners killed (“Dozens”, read by ACLED’s rule)')
    await pickMenu(workbench, 'settings')
    await expect(page.getByRole('button', { name: /What “dozens”/ })).toContainText('ACLED’s rule')
  })
})

async function chooseRule(page: Page, rule: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('button', { name: /What “dozens”, “scores” and “hundreds” are read as/ }).click()
  await page.getByRole('option', { name: rule }).click()
  await page.getByLabel('Close', { exact: true }).click()
}
