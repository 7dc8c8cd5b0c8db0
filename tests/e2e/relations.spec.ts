import { CEASEFIRE } from './seed-articles'
import { answer, dialog } from './window-parts'
import { expect, selectWords, test, textOf } from './workbench'

test('words are related to a claim by the keyboard; both ends say so, and what goes with a claim comes back', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: CEASEFIRE }).click()
  const text = textOf(page)
  const relations = page.getByRole('region', { name: 'Relations' })

  await test.step('the selected words are a part of a claim', async () => {
    await selectWords(page, text, 'at least 19 people')
    await page.keyboard.press('r')
    await expect(dialog(page).getByText('“at least 19 people”')).toBeVisible()
    await dialog(page)
      .getByRole('button', { name: /This one/ })
      .click()
    await page.getByRole('option', { name: 'is a part of' }).click()
    await dialog(page).getByRole('textbox', { name: 'Find the other claim' }).fill('120,000')
    await dialog(page)
      .getByRole('row', { name: /120,000/ })
      .click()
    await dialog(page).getByRole('button', { name: 'Relate' }).click()
    await expect(answer(page)).toContainText('Related the claim “at least 19 killed, Homs”')
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('at least 19 people')
    await expect(relations).toContainText(/is a part of.*120,000/)
  })

  await test.step('the other end has it as a part, and leads back', async () => {
    await relations
      .getByRole('button', { name: /120,000/ })
      .first()
      .click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/120,000/)
    await expect(relations).toContainText(/has as a part.*at least 19 killed/)
    await relations.getByRole('button', { name: 'at least 19 killed, Homs', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('at least 19 people')
  })

  await test.step('the claim goes, its relation with it, and undo brings both back', async () => {
    await page.getByRole('button', { name: 'Remove claim' }).click()
    await expect(answer(page)).toContainText('with 1 relation')
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+2')
    await page.getByRole('row', { name: /at least 19 killed/ }).click()
    await expect(relations).toContainText(/is a part of.*120,000/)
  })

  await test.step('a relation is taken back by itself', async () => {
    await relations.getByRole('button', { name: /^Take back/ }).click()
    await expect(relations).toContainText('Nobody has said')
    await page.keyboard.press('Control+6')
    await expect(page.getByText('take back relation')).toBeVisible()
  })
})
