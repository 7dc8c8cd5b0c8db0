import type { Locator, Page } from '@playwright/test'

/** The question in front of the window. */
export function dialog(page: Page): Locator {
  return page.getByRole('dialog')
}

/** The bar at the foot of the window: what is saved, and what undo would take back. */
export function status(page: Page): Locator {
  return page.getByRole('contentinfo', { name: 'Status' })
}
