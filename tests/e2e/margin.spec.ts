import { CEASEFIRE } from './seed-articles'
import { expect, selectWords, test, textOf } from './workbench'

test('beside the text stand its claims; the edge of a mark moves, and a fact is set where it stands', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: CEASEFIRE }).click()
  const text = textOf(page)
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const notes = page.getByRole('complementary', { name: 'Claims beside the text' })
  const left = async () => Math.round((await text.boundingBox())?.x ?? 0)

  await test.step('they have the room of the inspector, and the text stays where it is', async () => {
    await expect(inspector).toBeVisible()
    const before = await left()
    await page.keyboard.press('Control+Alt+b')
    await expect(inspector).toBeHidden()
    await expect(notes.getByRole('button')).toHaveCount(2)
    await expect(notes.getByRole('button').first()).toContainText(/more than 100,000 killed.*no evidence yet/)
    expect(Math.abs((await left()) - before)).toBeLessThan(3)
    // Who closed it to read goes on reading.
    const heading = page.getByRole('main').getByRole('heading', { level: 1 })
    await page.keyboard.press('F9')
    await expect(heading).not.toHaveText(CEASEFIRE)
    await page.keyboard.press('Shift+F9')
    await expect(heading).toHaveText(CEASEFIRE)
    await expect(notes.getByRole('button')).toHaveCount(2)
    await expect(inspector).toBeHidden()
    await notes.getByRole('button').first().click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/100,000/)
  })

  await test.step('an edge moves by keys, and the wording with it', async () => {
    await selectWords(page, text, 'at least 19 people')
    await page.keyboard.press('h')
    const wording = page.getByRole('textbox', { name: 'Wording' })
    await expect(wording).toHaveValue('at least 19 people')
    const end = page.getByRole('slider', { name: 'Where the mark ends' })
    for (const now of ['at least 19 people have', 'at least 19 people have been']) {
      await end.press('ArrowRight')
      await expect(wording).toHaveValue(now)
    }
    await page.keyboard.press('ArrowLeft')
    await expect(wording).toHaveValue('at least 19 people have')
    await expect(text.locator('mark', { hasText: 'at least 19 people have' })).toBeVisible()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(wording).toHaveValue('at least 19 people have been')
  })

  await test.step('the date is corrected in the header, as people write dates', async () => {
    await page.getByRole('button', { name: 'Published: not stated' }).click()
    const field = page.getByRole('dialog', { name: 'Published' }).getByRole('textbox')
    await expect(field).toBeFocused()
    await field.fill('31 February 2014')
    // A press beside it takes nothing away that was typed and cannot be.
    await page.mouse.click(640, 700)
    await expect(field).toHaveValue('31 February 2014')
    await field.fill('13 January 2014')
    await field.press('Enter')
    await expect(page.getByRole('button', { name: 'Published: 13 January 2014' })).toBeFocused()
  })
})
