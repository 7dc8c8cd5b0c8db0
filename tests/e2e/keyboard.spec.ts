import { expectAccessible } from './expect-accessible'
import { dialog } from './window-parts'
import { expect, test, textOf } from './workbench'

test('a claim is made and judged without the mouse', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /battles to save truce/ })).toBeVisible()
  await page.keyboard.press('F6')
  await expect(textOf(page)).toBeFocused()

  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Home')
  for (let word = 0; word < 2; word++) await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await page.keyboard.press('h')
  const wording = page.getByRole('textbox', { name: 'Wording' })
  await expect(wording).toHaveValue(/^\S+ \S+$/)
  const words = await wording.inputValue()
  await expect(textOf(page).locator('mark', { hasText: words })).toBeVisible()

  await page.keyboard.press('F6')
  await expect(page.getByRole('complementary', { name: 'Inspector' }).locator(':focus')).toBeVisible()
  for (let step = 0; step < 8; step++) {
    if (
      await page
        .getByRole('button', { name: /Verdict$/ })
        .evaluate((button) => button === document.activeElement)
    )
      break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('option', { name: /^Not checked/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: /^Supported/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Verdict$/ })).toContainText('Supported')
})

test('a list that is called by its keys has the focus', async ({ start }) => {
  const { page } = await start()
  const library = page.getByRole('region', { name: 'Library' })
  for (const [keys, name] of [
    ['Control+2', 'Claims'],
    ['Control+3', 'Conflicts'],
    ['Control+8', 'Events'],
    ['Control+4', 'Sources'],
    ['Control+1', 'Articles'],
  ] as const) {
    await page.keyboard.press(keys)
    await expect(library.getByRole('heading', { name: new RegExp(`^${name}`) })).toBeVisible()
    // One of its rows; the list itself while it has none yet.
    await expect(library.locator('[role="grid"]:focus, [role="grid"] :focus')).toBeVisible()
  }
})

test('a list that is drawn anew leaves the focus where it went', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  const row = page.getByRole('row', { name: /battles to save truce/ })
  await row.click()
  await page.getByRole('button', { name: /Check$/ }).click()
  await page.getByRole('option', { name: 'Done' }).click()
  await dialog(page).getByRole('button', { name: 'Mark as done all the same' }).click()
  await expect(row).toContainText('Done')

  await page.keyboard.press('Control+1')
  await expect(row).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('F6')
  await expect(textOf(page)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(row).not.toContainText('Done')
  await expect(textOf(page)).toBeFocused()
})

test('the text cannot be changed by typing, pasting or dropping', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /Kerry and Lavrov discuss/ }).click()
  const text = textOf(page)
  const before = await text.innerText()
  await text.click()
  await page.keyboard.type('xyz ')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await page.keyboard.press('Control+v')
  await page.keyboard.insertText('ü')
  expect(await text.innerText()).toBe(before)
})

for (const scheme of ['light', 'dark'] as const)
  test(`nothing in the window shuts anybody out (${scheme})`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ colorScheme: scheme })
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Claims' }).click()
    await page.getByRole('row', { name: /more than 120,000/ }).click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Link evidence…' }).click()
    await page.getByRole('tab', { name: 'Another source' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'New conflict…' }).click()
    await expectAccessible(page)
  })
