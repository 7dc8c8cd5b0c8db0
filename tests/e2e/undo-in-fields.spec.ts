import type { Page } from '@playwright/test'
import { openFirstClaim, writeNote } from './example-project'
import { dialog, status, typeInField } from './window-parts'
import { expect, menuItem, test } from './workbench'

const notes = (page: Page) => page.getByRole('textbox', { name: 'Notes' })
const claims = (page: Page) => page.getByRole('grid', { name: 'Claims' }).getByRole('row')

test('undo in a field takes back what was typed word by word, and what is left is saved', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await notes(page).click()
  await page.keyboard.type('Called the office')
  await page.keyboard.press('Control+z')
  await expect(notes(page)).toHaveValue('Called the ')
  await page.keyboard.press('Control+z')
  await expect(notes(page)).toHaveValue('Called ')
  await page.keyboard.press('Control+Shift+z')
  await page.keyboard.press('Control+y')
  await expect(notes(page)).toHaveValue('Called the office')

  await test.step('a caret that moved ends a burst', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.type('I c')
    await page.keyboard.press('Delete')
    await expect(notes(page)).toHaveValue('I called the office')
    for (const left of ['I cCalled the office', 'I Called the office', 'Called the office', 'Called the '])
      await takeBack(page, left)
    await page.keyboard.press('Control+y')
  })

  await test.step('what was saved is taken back in the field, and that is saved too', async () => {
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => (await menuItem(workbench, 'undo')).label).toBe('Undo')
    await expect(status(page)).toContainText('Saved')
    await takeBack(page, 'Called the ')
    await takeBack(page, 'Called ')
    await notes(page).blur()
    await expect.poll(async () => (await menuItem(workbench, 'undo')).label).toBe('Undo Change notes')
    await page.reload()
    await openFirstClaim(page)
    await expect(notes(page)).toHaveValue(/^Called ?$/)
  })
})

test('undo in a field that was not typed in leaves the project alone', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await openFirstClaim(page)
  await writeNote(page, 'Asked the registry')
  await claims(page).nth(1).click()
  await expect(notes(page)).toHaveValue('')
  await notes(page).click()
  await expect.poll(async () => (await menuItem(workbench, 'undo')).enabled).toBe(false)
  await page.keyboard.press('Control+z')
  await page.keyboard.type('x')
  await takeBack(page, '')
  await page.keyboard.press('Control+z')
  await claims(page).first().click()
  await expect(notes(page)).toHaveValue('Asked the registry')

  await test.step('an undo of the project that the field shows is none of the field', async () => {
    await claims(page).first().focus()
    await page.keyboard.press('Control+z')
    await expect(notes(page)).toHaveValue('')
    await notes(page).click()
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+y')
    await expect(notes(page)).toHaveValue('')
  })
})

test('fields of every kind take back what is typed in them, and nothing else', async ({ start }) => {
  const { page } = await start()
  await openFirstClaim(page)
  await writeNote(page, 'Asked the registry')
  const wording = page.getByRole('textbox', { name: 'Wording' })
  const before = await wording.inputValue()
  await wording.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Many')
  await expect(wording).toHaveValue('Many')
  await page.keyboard.press('Control+z')
  await expect(wording).toHaveValue(before)

  await page.keyboard.press('Control+k')
  await typeInField(page, 'go to')
  await page.keyboard.press('Control+z')
  await expect(page.locator(':focus')).toHaveValue('go ')
  await page.keyboard.press('Control+z')
  await expect(page.locator(':focus')).toHaveValue('')
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)

  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('truce talks')
  await page.keyboard.press('Control+z')
  await expect(page.locator(':focus')).toHaveValue('truce ')
  for (let press = 0; press < 3; press++) await page.keyboard.press('Control+z')
  await expect(page.locator(':focus')).toHaveValue('')
  await openFirstClaim(page)
  await expect(notes(page)).toHaveValue('Asked the registry')
})

async function takeBack(page: Page, left: string): Promise<void> {
  await page.keyboard.press('Control+z')
  await expect(notes(page)).toHaveValue(left)
}
