import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { typeInField } from './window-parts'
import { expect, pickMenu, test } from './workbench'

const said = words.lists

const library = (page: Page) => page.getByRole('region', { name: words.library.title })
const field = (page: Page) => library(page).getByRole('textbox')
const told = (page: Page) => library(page).getByRole('status')
const rows = (page: Page) => library(page).getByRole('grid').getByRole('row')
const heading = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { name })
const isInRows = (page: Page) =>
  expect(library(page).locator('[role="grid"]:focus, [role="grid"] :focus')).toHaveCount(1)

/** Chooses something in the menu of the list, and closes that. */
async function arrange(page: Page, role: 'menuitemradio' | 'menuitemcheckbox', name: string): Promise<void> {
  await library(page).getByRole('button', { name: said.arrange }).click()
  await page.getByRole(role, { name, exact: true }).click()
  if (role === 'menuitemcheckbox') await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('a list is narrowed by what is typed, says how far, and shows all again', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Shift+L')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type('BÀTTLES truc')
  await expect(rows(page)).toHaveCount(1)
  await expect(told(page)).toHaveText('1 of 5')
  await expectAccessible(page)

  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
  await expect(rows(page)).toHaveCount(5)
  await expect(told(page)).toBeEmpty()
  await page.keyboard.press('Escape')
  await isInRows(page)

  await pickMenu(workbench, 'filter-list')
  await typeInField(page, 'volcano')
  await expect(told(page)).toHaveText('0 of 5')
  await expect(library(page)).toContainText(said.none)
  await expectAccessible(page)
  await library(page).getByRole('button', { name: said.showAll }).click()
  await expect(rows(page)).toHaveCount(5)
})

test('what is hidden is never meant with what is chosen; states and order come back after a restart', async ({
  start,
}) => {
  const { app, page } = await start()
  await page.keyboard.press('Control+1')
  await rows(page).nth(1).click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(heading(page, '2 articles')).toBeVisible()
  await page
    .getByRole('main')
    .getByRole('button', { name: words.articles.many.markAs(words.articles.checkStates['in progress']) })
    .click()
  await expect(rows(page).filter({ hasText: words.articles.checkStates['in progress'] })).toHaveCount(2)

  await rows(page).first().click()
  await page.keyboard.press('Control+A')
  await expect(heading(page, '5 articles')).toBeVisible()
  await arrange(page, 'menuitemcheckbox', words.articles.checkStates['in progress'])
  await expect(told(page)).toHaveText('2 of 5 · In progress')
  await expect(heading(page, '2 articles')).toBeVisible()
  await rows(page).first().click()
  await page.keyboard.press('Control+A')
  await expect(heading(page, '2 articles')).toBeVisible()

  await arrange(page, 'menuitemradio', said.orders.name)
  const names = await rows(page).evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? ''))
  expect(names).toEqual(
    names.toSorted(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare),
  )
  await app.close()

  const again = await start()
  await expect(told(again.page)).toHaveText('2 of 5 · In progress')
  await library(again.page).getByRole('button', { name: said.arrange }).click()
  await expect(again.page.getByRole('menuitemradio', { name: said.orders.name })).toHaveAttribute(
    'aria-checked',
    'true',
  )
  await expectAccessible(again.page)
})

test('a verdict takes a claim out of those that are shown, and the next one has the focus', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+2')
  await rows(page).first().click()
  const all = await rows(page).count()
  await page.keyboard.press('5')
  await expect(rows(page).first()).toContainText('Refuted')
  await arrange(page, 'menuitemcheckbox', 'Refuted')
  await expect(told(page)).toHaveText(`1 of ${all} · Refuted`)
  await rows(page).first().click()
  await page.keyboard.press('4')
  await expect(rows(page)).toHaveCount(0)
  await isInRows(page)
  await library(page).getByRole('button', { name: said.showAll }).click()
  await expect(rows(page)).toHaveCount(all)
})

test('suggestions and conflicts are narrowed together', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+3')
  const made = page.getByRole('grid', { name: words.library.conflicts.title, exact: true })
  const suggested = page.getByRole('grid', { name: words.library.suggestions.title })
  await expect(suggested.getByRole('row').first()).toBeVisible()
  await arrange(page, 'menuitemcheckbox', words.library.conflicts.states.open)
  await expect(suggested).toHaveCount(0)
  await expect(made.getByRole('row')).toHaveCount(1)
  await expect(told(page)).toContainText(`· ${words.library.conflicts.states.open}`)
  await arrange(page, 'menuitemcheckbox', words.library.conflicts.states.open)
  await arrange(page, 'menuitemcheckbox', said.suggested)
  await expect(made).toHaveCount(0)
  await expect(suggested.getByRole('row').first()).toBeVisible()
  await library(page).getByRole('button', { name: said.showAll }).click()
  await expect(made.getByRole('row')).toHaveCount(1)
})

test('a view of a list is kept under a name, shown by a press, renamed, removed and brought back', async ({
  start,
}) => {
  const { page } = await start()
  const views = page.getByRole('group', { name: said.views.title })
  const dialog = page.getByRole('dialog')
  const menu = page.getByRole('menu', { name: words.commands.contextMenu })
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Control+Shift+L')
  await typeInField(page, 'truce')
  await expect(rows(page)).toHaveCount(1)
  await views.getByRole('button', { name: said.views.keep }).click()
  await expect(dialog.getByRole('textbox')).toHaveValue('truce')
  await dialog.getByRole('textbox').fill('On the truce')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const view = views.getByRole('button', { name: 'On the truce' })
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await expect(view).toBeFocused()
  await expectAccessible(page)

  await view.click()
  await expect(rows(page)).toHaveCount(5)
  await expect(view).toHaveAttribute('aria-pressed', 'false')
  await view.click()
  await expect(rows(page)).toHaveCount(1)

  await view.click({ button: 'right' })
  await menu.getByRole('menuitem', { name: words.commands.titles['rename-view'] }).click()
  await dialog.getByRole('textbox').fill('Truce')
  await page.keyboard.press('Enter')
  const renamed = views.getByRole('button', { name: 'Truce', exact: true })
  await expect(renamed).toBeVisible()
  await renamed.focus()
  await page.keyboard.press('Delete')
  await expect(renamed).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(renamed).toBeVisible()

  await page.keyboard.press('Control+Shift+F')
  await typeInField(page, 'mortar')
  await views.getByRole('button', { name: said.views.keep }).click()
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const searched = views.getByRole('button', { name: 'mortar' })
  await expect(searched).toHaveAttribute('aria-pressed', 'true')
  await expect(searched).toBeFocused()
  await page.getByRole('combobox').fill('')
  await expect(searched).toHaveAttribute('aria-pressed', 'false')
  await searched.click()
  await expect(page.getByRole('combobox')).toHaveValue('mortar')
})
