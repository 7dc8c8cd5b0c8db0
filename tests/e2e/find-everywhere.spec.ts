import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const said = words.search

const bridge = `The bridge at Deir ez-Zor

An engineer said that the old bridge was closed in March. “Nobody repaired the bridge,” he said.

Aid convoys take the new bridge now. Some of the aid is held up at the crossing.`
const arabic = `أخبار حلب

قال مسؤول من المدرسة في حَلَب إن ١٢٠ شخصاً وصلوا إلى الجسر.`
const chinese = '据报道，叙利亚停火协议已经生效。双方同意再次停火。'

async function importTexts(workbench: Workbench): Promise<void> {
  const { folder, page } = workbench
  const texts = { 'bridge.txt': bridge, 'aleppo.txt': arabic, 'truce.txt': chinese }
  const files = Object.keys(texts).map((name) => join(folder, name))
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text)
  await answerDialogs(workbench, { save: join(folder, 'Find.plumbline'), open: files })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(3)
}

const field = (page: Page) => page.getByRole('combobox', { name: said.field })
const places = (page: Page) => page.getByRole('listbox', { name: said.results }).getByRole('option')
const told = (page: Page) => page.getByRole('search').getByRole('status')
const selected = (page: Page) => page.evaluate(() => document.getSelection()?.toString())

test('words are found as they are typed, in whatever letters, and shown where they stand', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await importTexts(workbench)

  await page.keyboard.press('Control+Shift+F')
  await expect(field(page)).toBeFocused()
  await expect(told(page)).toHaveText(said.start)
  await expectAccessible(page)
  await page.keyboard.type('BRIDG')
  await expect(places(page)).toHaveCount(4)
  await expect(told(page)).toHaveText('4 places')
  await expect(places(page).nth(1)).toHaveText(/that the old bridge was closed/)
  await expectAccessible(page)

  for (const [typed, count] of [
    ['"old bridge"', 1],
    ['bridge -repaired', 0],
    ['ridge', 0],
    ['*ridge', 4],
    ['aid convoys', 3],
    ['حلب', 2],
    ['المدرسه', 1],
    ['120', 1],
    ['停火', 2],
  ] as const) {
    await field(page).fill(typed)
    await expect(places(page), typed).toHaveCount(count)
    await expect(told(page)).toHaveText(said.found(count, false))
  }

  await field(page).fill('bridge')
  await expect(places(page)).toHaveCount(4)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(places(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(textOf(page)).toBeFocused()
  await expect.poll(() => selected(page)).toBe('bridge')

  // From place to place without the list, around the end.
  await page.keyboard.press('F4')
  await page.keyboard.press('F4')
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.anchorNode?.textContent))
    .toContain('Aid convoys')
  await page.keyboard.press('F4')
  await page.keyboard.press('Shift+F4')
  await expect
    .poll(() => page.evaluate(() => document.getSelection()?.anchorNode?.textContent))
    .toContain('Aid convoys')

  // The search is as it was, and leaving it goes back to what was read.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+Shift+F')
  await expect(field(page)).toHaveValue('bridge')
  await expect(places(page).nth(3)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(textOf(page)).toBeFocused()
})

test('claims, notes and sources are found and opened, and what is changed is found as it is now', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+Shift+F')
  await field(page).fill('120')
  const kinds = page.getByRole('group', { name: said.show })
  await expect(kinds.getByRole('button', { name: /^Claims/ })).toHaveText(/Claims [1-9]/)
  await kinds.getByRole('button', { name: /^Claims/ }).click()
  await expect(places(page).first()).toHaveText(/120,000/)
  await places(page).first().click()
  const notes = page.getByRole('textbox', { name: 'Notes' })
  await expect(page.getByRole('textbox', { name: 'Wording' })).toBeVisible()

  await notes.fill('Ask the Crescent’s press officer')
  await notes.blur()
  await page.keyboard.press('Control+Shift+F')
  await field(page).fill('crescent')
  await kinds.getByRole('button', { name: /^Everything/ }).click()
  await expect(places(page).filter({ hasText: 'press officer' })).toHaveCount(1)
  await expectAccessible(page)
  await page.getByRole('button', { name: said.order }).click()
  await page.getByRole('option', { name: said.orders.after }).click()
  await expect(places(page).filter({ hasText: 'press officer' })).toHaveText(/Note/)
  await expectAccessible(page)
})
