import { AxeBuilder } from '@axe-core/playwright'
import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'

/** Holds that what the window shows now shuts nobody out, as far as a program can tell. */
export async function expectAccessible(page: Page): Promise<void> {
  // The separators between the panes stand between the landmarks, as the pattern for window splitters has them.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .exclude('[role=separator]')
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
    [],
  )
}
