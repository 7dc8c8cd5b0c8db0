import { words } from '../../shared/words/words'
import type { Locator, Page } from '@playwright/test'

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
