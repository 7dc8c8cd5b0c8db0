import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { openFirstClaim, writeNote } from './example-project'
import { CEASEFIRE, TRUCE } from './seed-articles'
import { answer, typeInField } from './window-parts'
import { expect, pickMenu, test } from './workbench'

const said = words.lists

const main = (page: Page) => page.getByRole('main')
const told = (page: Page) => main(page).getByRole('status').first()
const entries = (page: Page) => main(page).getByRole('table').getByRole('row')

/** Chooses something in the menu of the page, and closes that. */
async function arrange(page: Page, role: 'menuitemradio' | 'menuitemcheckbox', name: string): Promise<void> {
  await main(page).getByRole('button', { name: said.arrange }).click()
  await page.getByRole(role, { name, exact: true }).click()
  if (role === 'menuitemcheckbox') await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
}

test('the history says what each act was done to, is narrowed by words and kinds, and turned round', async ({
  start,
}) => {
  const { page } = await start()
  await openFirstClaim(page)
  await writeNote(page, 'Asked the desk.')
  await page.keyboard.press('Control+6')
  await expect(entries(page).nth(1)).toContainText(/change notes.*more than 100,000 killed, Syria/)
  await expect(entries(page)).toHaveCount(5)
  await expect(told(page)).toBeEmpty()

  await page.keyboard.press('Control+Shift+L')
  await expect(main(page).getByRole('textbox', { name: said.filter.history })).toBeFocused()
  await page.keyboard.type('KILLED note')
  await expect(entries(page)).toHaveCount(2)
  await expect(told(page)).toHaveText('1 of 4')
  await main(page).getByRole('button', { name: said.showAll }).click()
  await expect(entries(page)).toHaveCount(5)

  await arrange(page, 'menuitemcheckbox', words.history.kinds.article)
  await expect(told(page)).toHaveText(`1 of 4 · ${words.history.kinds.article}`)
  await expect(entries(page).nth(1)).toContainText(TRUCE)
  await main(page).getByRole('button', { name: said.showAll }).click()
  await arrange(page, 'menuitemradio', said.orders.added)
  await expect(entries(page).nth(1)).toContainText('create project')
})

test('the trash is narrowed by words and kinds', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: TRUCE }).click()
  await page.keyboard.press('Delete')
  await expect(answer(page)).toContainText('Removed the article')
  await openFirstClaim(page)
  await page.getByRole('button', { name: 'Remove claim' }).click()
  await expect(answer(page)).toContainText('Removed the claim')
  await pickMenu(workbench, 'show-trash')
  const removed = page.getByRole('list', { name: words.safety.trash.removed }).locator(':scope > li')
  await expect(removed).toHaveCount(2)
  await arrange(page, 'menuitemcheckbox', words.history.kinds.article)
  await expect(removed).toHaveCount(1)
  await expect(removed).toContainText(TRUCE)
  await main(page).getByRole('button', { name: said.showAll }).click()
  await page.keyboard.press('Control+Shift+L')
  await typeInField(page, '100,000')
  await expect(removed).toHaveCount(1)
  await expect(removed).toContainText('more than 100,000 killed, Syria')
})

test('the coverage is narrowed to some articles, and its numbers with it; a view of it is kept', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+7')
  const table = page.getByRole('region', { name: words.coverage.byArticle.heading })
  const sentences = page.getByRole('tab', { name: words.coverage.gaps.unmarked })
  await expect(table.getByRole('row')).toHaveCount(6)
  const all = await sentences.textContent()
  await page.keyboard.press('Control+Shift+L')
  await typeInField(page, 'possible ceasefire')
  await expect(told(page)).toHaveText('1 of 5')
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(table.getByRole('row', { name: CEASEFIRE })).toBeVisible()
  await expect(sentences).not.toHaveText(all ?? '')
  await expect(page.getByRole('tab', { name: words.coverage.gaps.withoutEvidence })).toContainText('2')
  await main(page).getByRole('button', { name: said.views.keep }).click()
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('possible ceasefire')
  await page.keyboard.press('Enter')
  const view = main(page)
    .getByRole('group', { name: said.views.title })
    .getByRole('button', { name: 'possible ceasefire' })
  await expect(view).toHaveAttribute('aria-pressed', 'true')
  await view.click()
  await expect(table.getByRole('row')).toHaveCount(6)
})
