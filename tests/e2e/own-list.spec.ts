import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expect, menuItem, pickMenu, test, textOf } from './workbench'

const library = (page: Page) => page.getByRole('region', { name: words.library.title })
const view = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const main = (page: Page) => page.getByRole('main')

test('a view of the whole project has no list beside it, and what is opened from it is shown with its own', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  for (const name of ['Coverage', 'Overview', 'Report', 'History']) {
    await view(page, name).click()
    await expect(view(page, name)).toHaveAttribute('aria-pressed', 'true')
    await expect(library(page)).toBeHidden()
    await expect(view(page, words.commands.titles['toggle-library'])).toBeDisabled()
    await expect.poll(async () => (await menuItem(workbench, 'toggle-library')).enabled).toBe(false)
  }
  // The report narrows nothing; the coverage does.
  await pickMenu(workbench, 'show-report')
  await expect.poll(async () => (await menuItem(workbench, 'filter-list')).enabled).toBe(false)
  await pickMenu(workbench, 'show-coverage')
  await expect.poll(async () => (await menuItem(workbench, 'filter-list')).enabled).toBe(true)
  await main(page)
    .getByRole('tab', { name: /Conflicts open/ })
    .click()
  await main(page)
    .getByRole('button', { name: /How many have been killed/ })
    .click()
  await expect(main(page).getByRole('region', { name: 'What comparing them yields' })).toBeVisible()
  const lit = page.getByRole('navigation', { name: 'Workbench' }).getByRole('button', { pressed: true })
  await expect(lit).toHaveText(/^Conflicts/)
  await expect(library(page).getByRole('grid', { name: 'Conflicts', exact: true })).toBeVisible()
})

test('a list that is shown first has a main part of its own, and each is found again as it was left', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await expect(textOf(page)).toContainText('250,000')
  await view(page, 'Claims').click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()
  await expect(textOf(page)).toContainText('Lavrov')
  await view(page, 'Sources').click()
  await expect(main(page).getByRole('region', { name: words.sources.used })).toBeVisible()
  await view(page, 'Articles').click()
  await expect(textOf(page)).toContainText('250,000')
})
