import type { Page } from '@playwright/test'
import { dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, type Workbench } from './workbench'

/** Packs the open project for a colleague, as “For the desk.plumblinez”; with words, without what is withheld and these. */
export async function packForColleague(
  workbench: Workbench,
  path: string,
  without: string | null = null,
): Promise<void> {
  const { page } = workbench
  await answerDialogs(workbench, { save: path })
  await pickMenu(workbench, 'package-colleague')
  if (without !== null) {
    await dialog(page).getByRole('button', { name: 'What is withheld' }).click()
    await page.getByRole('option', { name: 'Left out' }).click()
    await dialog(page)
      .getByRole('textbox', { name: 'Further words that must not go out, one a line' })
      .fill(without)
  }
  await dialog(page).getByRole('button', { name: 'Choose where…' }).click()
  await expect(dialog(page)).toContainText('“For the desk.plumblinez”')
  await closeDialog(page)
}

/** Packs what can be published of it, without some words. */
export async function packForPublication(workbench: Workbench, path: string, without: string): Promise<void> {
  const { page } = workbench
  await answerDialogs(workbench, { save: path })
  await pickMenu(workbench, 'package-publication')
  await dialog(page)
    .getByRole('textbox', { name: 'Further words that must not go out, one a line' })
    .fill(without)
  await dialog(page).getByRole('button', { name: 'Choose where…' }).click()
  await expect(dialog(page)).toContainText('Package written')
}

/** Closes the dialog in front of the window by the button at its foot. */
export async function closeDialog(page: Page): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Close' }).last().click()
  await expect(dialog(page)).toHaveCount(0)
}

/** Verifies a package or a report, by the window. */
export async function verifyFile(workbench: Workbench, path: string): Promise<void> {
  const { page } = workbench
  await answerDialogs(workbench, { open: [path] })
  await pickMenu(workbench, 'verify')
  await dialog(page).getByRole('button', { name: 'Package or report…' }).click()
}
