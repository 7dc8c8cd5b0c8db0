import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import { words } from '../../shared/words/words'

/** The question in front of the window. */
export function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

/** The line that says what was done last. */
export function answer(page: Page): Locator {
  return page.getByRole('region', { name: words.answers.line })
}

/** The bar at the foot of the window: what is saved. */
export function status(page: Page): Locator {
  return page.getByRole('contentinfo', { name: 'Status' })
}

/** Types into the field that has the focus, when one has it: what was pressed or picked before may still be opening it. */
export async function typeInField(page: Page, text: string): Promise<void> {
  await expect(page.locator('input:focus, textarea:focus')).toBeVisible()
  await page.keyboard.type(text)
}
