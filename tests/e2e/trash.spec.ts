import type { Page } from '@playwright/test'
import { openFirstClaim } from './example-project'
import { answer, dialog } from './window-parts'
import { expect, pickMenu, selectWords, test, textOf } from './workbench'

test('what was removed stands in the trash, and is put back whole, as one step', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  const claims = page.getByRole('grid', { name: 'Claims' }).getByRole('row')
  const count = await claims.count()
  await page.getByRole('button', { name: 'Remove claim' }).click()
  await expect(claims).toHaveCount(count - 1)
  await pickMenu(workbench, 'show-trash')
  const removed = page.getByRole('list', { name: 'Removed' }).locator(':scope > li')
  await expect(removed).toHaveCount(1)
  await expect(removed).toContainText('more than 100,000 killed, Syria')
  await expect(removed).toContainText('Conflict')
  await removed.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByText('Nothing was removed.')).toBeVisible()
  await expect(answer(page)).toContainText('Put back the claim “more than 100,000 killed')
  await page.keyboard.press('Control+2')
  await expect(claims).toHaveCount(count)
  await page.keyboard.press('Control+Z')
  await expect(claims).toHaveCount(count - 1)
  await pickMenu(workbench, 'show-trash')
  await expect(removed).toHaveCount(1)
})

test('an article in the trash comes back after a restart, with the evidence that it was', async ({
  start,
}) => {
  const first = await start()
  await openFirstClaim(first.page)
  const passage = 'more than 250,000 people have been killed'
  await first.page.getByRole('button', { name: 'Link evidence…' }).click()
  await first.page
    .getByRole('main')
    .getByRole('button', { name: /Article$/ })
    .click()
  await first.page.keyboard.press('Control+1')
  await first.page.getByRole('option', { name: /battles to save truce/ }).click()
  await selectWords(first.page, textOf(first.page).last(), passage)
  await first.page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: /Supports/ })
    .click()
  await expect(evidenceOf(first.page)).toContainText(passage)
  await first.page.getByRole('button', { name: 'Done' }).click()
  await first.app.close()

  const middle = await start()
  await middle.page.keyboard.press('Control+1')
  await middle.page.getByRole('row', { name: /battles to save truce/ }).click()
  await middle.page.getByRole('button', { name: 'Remove article and what is marked in it' }).click()
  await expect(middle.page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(4)
  await openFirstClaim(middle.page)
  await expect(evidenceOf(middle.page)).not.toContainText(passage)
  await middle.app.close()

  const second = await start()
  const { page } = second
  await pickMenu(second, 'show-trash')
  const removed = page.getByRole('list', { name: 'Removed' }).locator(':scope > li')
  await expect(removed).toHaveCount(1)
  await expect(removed).toContainText('battles to save truce')
  await removed.getByRole('button', { name: 'Put back' }).click()
  await expect(page.getByText('Nothing was removed.')).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  await openFirstClaim(page)
  await expect(evidenceOf(page)).toContainText(passage)
  await pickMenu(second, 'verify')
  await expect(dialog(page)).toContainText('Everything is as it was saved.')
})

const evidenceOf = (page: Page) => page.getByRole('region', { name: 'Evidence' })
