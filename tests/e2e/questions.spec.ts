import type { Page } from '@playwright/test'
import { expectAccessible } from './expect-accessible'
import { answer, dialog, typeInField } from './window-parts'
import { expect, selectWords, test, textOf } from './workbench'

const claims = (page: Page) => page.getByRole('grid', { name: 'Claims' }).getByRole('row')
const margin = (page: Page) => page.getByRole('complementary', { name: 'Claims beside the text' })
const questions = (page: Page) =>
  page
    .getByRole('complementary', { name: 'Inspector' })
    .getByRole('region', { name: 'Questions and comments' })

/** What stands in the open dialog, sent by Ctrl+Enter in what is asked. */
async function ask(page: Page, words: string, to = '', due = ''): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'What is asked' }).fill(words)
  await dialog(page).getByRole('textbox', { name: 'To whom' }).fill(to)
  await dialog(page).getByRole('textbox', { name: 'By when' }).fill(due)
  await dialog(page).getByRole('textbox', { name: 'What is asked' }).press('Control+Enter')
  await expect(dialog(page)).toBeHidden()
}

test('words and claims are asked about by key, the list has what is overdue first, and an answer is kept', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await selectWords(page, textOf(page), '250,000')
  await page.keyboard.press('q')
  await expect(dialog(page)).toContainText('Ask about these words')
  await expectAccessible(page)
  await ask(page, 'Whose count is this?', 'the mission', '2999-01-01')
  await expect(answer(page)).toContainText('Added the question “Whose count is this?”.')
  await expect(questions(page)).toContainText('Whose count is this?')
  await expect(questions(page)).toContainText('by 1 January 2999')
  await page.keyboard.press('Control+Alt+b')
  await expect(margin(page).getByRole('button', { name: /Whose count is this\?/ })).toBeVisible()
  await margin(page)
    .getByRole('button', { name: /Whose count is this\?/ })
    .click()
  await expect(questions(page)).toBeVisible()

  await page.keyboard.press('Control+2')
  await claims(page).first().click()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('main').getByRole('heading', { name: '2 claims' })).toBeVisible()
  await page.keyboard.press('q')
  await expect(dialog(page)).toContainText('Ask about 2 claims')
  await dialog(page).getByRole('textbox', { name: 'By when' }).fill('soon')
  await dialog(page).getByRole('textbox', { name: 'What is asked' }).fill('x')
  await expect(dialog(page).getByRole('button', { name: 'Ask', exact: true })).toBeDisabled()
  await ask(page, 'Where do both come from?', 'the agency', '2.3.2019')
  await claims(page).first().click()
  await expect(questions(page)).toContainText('Where do both come from?')
  await expect(questions(page)).toContainText('overdue since 2 March 2019')

  await page.keyboard.press('Control+7')
  await page.getByRole('tab', { name: /Questions and comments open/ }).click()
  const rows = page
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('Where do both come from?')
  await expectAccessible(page)
  await rows.first().click({ button: 'right', position: { x: 4, y: 4 } })
  await page.getByRole('menuitem', { name: 'Answer or Settle…' }).click()
  await dialog(page).getByRole('textbox', { name: 'The answer' }).fill('From one list of names.')
  await expect(dialog(page).getByRole('textbox', { name: 'Answered by' })).toHaveValue('the agency')
  await dialog(page).getByRole('textbox', { name: 'On which day' }).fill('5 March 2019')
  await page.keyboard.press('Enter')
  await expect(answer(page)).toContainText('Kept the answer to the question “Where do both come from?”.')
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: /Show what is answered/ }).click()
  await expect(rows.last()).toContainText('Answered by the agency on 5 March 2019')
  await expect(rows.last()).toContainText('From one list of names.')
  await answer(page).getByRole('button', { name: /^Undo/ }).click()
  await expect(rows.first()).toContainText('overdue since 2 March 2019')

  await page.keyboard.press('Control+Shift+F')
  await typeInField(page, 'whose count')
  await page
    .getByRole('option', { name: /Whose count is this/ })
    .first()
    .click()
  await expect(textOf(page)).toBeVisible()
  await expect(questions(page)).toContainText('Whose count is this?')
  await page.getByRole('button', { name: 'Remove', exact: true }).last().click()
  await expect(answer(page)).toContainText('Removed the question “Whose count is this?”.')
  await expect(margin(page).getByText('Whose count is this?')).toHaveCount(0)
})
