import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { typeInField } from './window-parts'
import { expect, test, textOf } from './workbench'

const said = words.commands

test('one key leads to things by their names, to commands, and to the search over the project', async ({
  start,
}) => {
  const { page } = await start()
  const palette = page.getByRole('dialog', { name: said.palette })
  const items = palette.getByRole('menuitem')

  await page.keyboard.press('Control+k')
  await typeInField(page, 'kerry truce')
  await expect(items.first()).toHaveText(/battles to save truce/)
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(palette).toBeHidden()
  await expect(textOf(page)).toContainText('Aleppo')

  await page.keyboard.press('Control+k')
  await typeInField(page, '>coverage')
  await expect(items).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: words.coverage.title })).toBeVisible()

  // Left at once, whatever was typed.
  await page.keyboard.press('Control+k')
  await typeInField(page, 'latakia')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()

  // While nothing is typed: what was shown last.
  await page.keyboard.press('Control+k')
  await expect(items.first()).toHaveText(/battles to save truce/)
  await page.keyboard.type('latakia')
  await palette.getByRole('menuitem', { name: said.findWords('latakia') }).click()
  await expect(page.getByRole('combobox', { name: words.search.field })).toHaveValue('latakia')
  await expect(page.getByRole('option').first()).toHaveText(/Latakia/)
})
