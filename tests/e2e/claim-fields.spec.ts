import { answer } from './window-parts'
import { expect, selectWords, test, textOf } from './workbench'

test('a statement says who says it and how far it came; a word of it is corrected, and a later reading leaves that', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /US Secretary of State John Kerry has/ }).click()
  await selectWords(page, textOf(page), 'Moscow will not seek a halt')
  await page.keyboard.press('h')
  const says = page.getByRole('region', { name: 'It says' })

  await test.step('it is filled from the sentence, with the words it was read from', async () => {
    await expect(says.getByRole('button', { name: /^Speaker: .*Gatilov/ })).toBeVisible()
    await expect(says.getByRole('button', { name: 'How far it came: planned' })).toBeVisible()
    await expect(
      says.getByRole('button', { name: /^Show what “Speaker” was read from: .*Gatilov/ }),
    ).toBeVisible()
  })

  await test.step('a word is corrected where it stands', async () => {
    await says.getByRole('button', { name: /^Where:/ }).click()
    const box = page.getByRole('dialog', { name: 'Where' })
    await expect(box.getByRole('textbox')).toBeFocused()
    await page.keyboard.insertText('Aleppo province')
    await page.keyboard.press('Tab')
    await expect(answer(page)).toContainText('Changed the place of')
    await page.keyboard.press('Escape')
    await expect(says.getByRole('button', { name: 'Where: Aleppo province' })).toBeFocused()
  })

  await test.step('an hour that is none is said to be so', async () => {
    await says.getByRole('button', { name: /^When:/ }).click()
    const box = page.getByRole('dialog', { name: 'When' })
    await box.getByRole('textbox', { name: 'Hour' }).fill('25')
    await expect(box).toContainText('Not a time of day')
    await box.getByRole('textbox', { name: 'Hour' }).fill('13:30')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await expect(says.getByRole('button', { name: /^When: .*13:30/ })).toBeVisible()
  })

  await test.step('reading it again changes nothing that was said by hand', async () => {
    await says.getByRole('button', { name: 'Read again' }).click()
    await expect(says.getByRole('button', { name: 'Where: Aleppo province' })).toBeVisible()
    await page.keyboard.press('Control+z')
    await expect(says.getByRole('button', { name: /^When: a day/ })).toBeVisible()
  })
})
