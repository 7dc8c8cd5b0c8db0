import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { status } from './window-parts'
import { expect } from './workbench'

/** The project of the first start, as a path below the folder of a test. */
export const EXAMPLE = join('profile', 'projects', 'Syria ceasefire (example).plumbline')

/** Opens the first claim of the project in the inspector. */
export async function openFirstClaim(page: Page): Promise<void> {
  await page.keyboard.press('Control+2')
  await page.getByRole('grid', { name: 'Claims' }).getByRole('row').first().click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()
}

/** Writes a note to the open claim, and waits until it is saved. */
export async function writeNote(page: Page, note: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Notes' })
  await field.fill(note)
  await field.blur()
  await expect(status(page)).toContainText('Saved')
}
