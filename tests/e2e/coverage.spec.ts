import { TRUCE } from './seed-articles'
import { expect, selectWords, test, textOf } from './workbench'

test('coverage counts what is left, leads to it, and follows what is done', async ({ start }) => {
  const { page } = await start()
  const total = (name: RegExp) => page.getByRole('tab', { name })
  await page.keyboard.press('Control+7')
  await expect(page.getByRole('tab')).toHaveText([
    /^10Sentences with a figure/,
    /^2Claims without evidence/,
    /^2Claims on one independent source/,
    /^1Conflicts open/,
    /^2Suggested conflicts/,
    /0Questions and comments open$/,
  ])
  const table = page.getByRole('region', { name: 'By article' })
  await expect(table.getByRole('row', { name: TRUCE })).toContainText('0 of 6 seen')

  await page.getByRole('button', { name: /^Forty children were among the dead/ }).click()
  await expect(textOf(page)).toContainText('Forty children')
  await selectWords(page, textOf(page), 'Forty children were among the dead')
  await page.keyboard.press('h')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/^Forty children/)

  await page.getByRole('button', { name: 'Coverage' }).click()
  await expect(total(/Sentences with a figure/)).toHaveText(/^9/)
  await expect(total(/Claims without evidence/)).toHaveText(/^3/)
  await expect(table.getByRole('row', { name: TRUCE })).toContainText('1 of 6 seen')
  await total(/Suggested conflicts/).click()
  await page.getByRole('button', { name: /Does it add up/ }).click()
  await expect(page.getByRole('button', { name: 'Confirm as conflict' })).toBeVisible()
})
