import { CEASEFIRE } from './seed-articles'
import { typeInField } from './window-parts'
import { expect, selectWords, test, textOf } from './workbench'

test('words are selected whole, wider by keys, and what is worth checking is gone through', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: CEASEFIRE }).click()
  const text = textOf(page)
  const selected = () => page.evaluate(() => document.getSelection()?.toString() ?? '')
  const bar = page.getByRole('toolbar', { name: 'Selected words' })

  await test.step('a drag takes in the words that it cuts, and with Alt does not', async () => {
    await selectWords(page, text, 'ore than 120,00')
    await expect.poll(selected).toBe('more than 120,000')
    await page.keyboard.press('ArrowLeft')
    await expect(bar).toBeHidden()
    await page.keyboard.down('Alt')
    await selectWords(page, text, 'ore than 120,00')
    await page.keyboard.up('Alt')
    await expect.poll(selected).toBe('ore than 120,00')
  })

  await test.step('from a word found to its phrase and its sentence, and back', async () => {
    await page.keyboard.press('Control+f')
    await typeInField(page, '100,000')
    await expect(page.getByRole('search')).toContainText('1')
    await page.keyboard.press('Escape')
    await expect(text).toBeFocused()
    await expect.poll(selected).toBe('100,000')
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect.poll(selected).toBe('which has killed more than 100,000 people')
    await page.keyboard.press('Alt+Shift+ArrowRight')
    await expect.poll(selected).toMatch(/^The United States is pushing .* January 22nd\.$/)
    await page.keyboard.press('Alt+Shift+ArrowLeft')
    await page.keyboard.press('h')
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(
      'which has killed more than 100,000 people',
    )
  })

  await test.step('F7 goes to the next sentence worth checking, and D waves away what it shows', async () => {
    await text.focus()
    await page.keyboard.press('F7')
    await expect(bar).toBeVisible()
    const first = await selected()
    await page.keyboard.press('F7')
    await expect.poll(selected).not.toBe(first)
    await page.keyboard.press('Shift+F7')
    await expect.poll(selected).toBe(first)
    await page.keyboard.press('d')
    await expect(page.getByRole('region', { name: 'What was done' })).toContainText(
      'Dismissed the suggestion',
    )
    await page.keyboard.press('F7')
    await expect.poll(selected).not.toBe(first)
  })

  await test.step('F9 opens the next row, from wherever the focus is', async () => {
    const heading = page.getByRole('main').getByRole('heading', { level: 1 })
    const before = await heading.textContent()
    await page.keyboard.press('F9')
    await expect(heading).not.toHaveText(before ?? '')
    await page.keyboard.press('Shift+F9')
    await expect(heading).toHaveText(before ?? '')
  })
})
