import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { CEASEFIRE, COPY, TRUCE, WIRE } from './seed-articles'
import { answerDialogs, expect, pickMenu, selectWords, test } from './workbench'
import type { Workbench } from './workbench'

const said = words.workbench.slots
const articles = (page: Page): Locator => page.getByRole('grid', { name: 'Articles' })
const beside = (page: Page): Locator => page.getByRole('region', { name: said.title, exact: true })
/** The texts that stand beside each other, from the left. */
const texts = (page: Page): Locator => page.getByRole('main').getByRole('textbox', { name: /^Text of/ })

test('an article stands beside another: by a click with Alt, by dragging, from the menu of its row', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await articles(page).getByRole('row', { name: TRUCE }).click()
  await expect(texts(page)).toHaveCount(1)
  await articles(page)
    .getByRole('row', { name: CEASEFIRE })
    .click({ modifiers: ['Alt'] })
  await expect(texts(page)).toHaveCount(2)
  await expect(texts(page).first()).toContainText('250,000')
  await expect(beside(page)).toContainText(CEASEFIRE)
  await expectAccessible(page)

  await articles(page).getByRole('row', { name: WIRE }).hover()
  await page.mouse.down()
  await page.mouse.move(600, 300, { steps: 4 })
  await page.getByText(said.drop).hover()
  await page.mouse.up()
  await expect(beside(page)).toContainText('U.S. says working with Russia')
  await expect(texts(page).first()).toContainText('250,000')

  // The menu is asked for on a row that is not open: what was read stays where it is.
  await articles(page).getByRole('row', { name: CEASEFIRE }).click({ button: 'right' })
  await page.getByRole('menuitem', { name: words.commands.titles['open-beside'] }).click()
  await expect(beside(page)).toContainText(CEASEFIRE)
  await expect(texts(page).first()).toContainText('250,000')

  await beside(page).getByRole('button', { name: said.close }).click()
  await expect(texts(page)).toHaveCount(1)
  await expect(texts(page)).toBeFocused()
})

test('by keys alone: room is made beside, filled from the list, gone to and closed', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await articles(page).getByRole('row', { name: TRUCE }).click()
  await expect(texts(page)).toHaveCount(1)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(beside(page)).toContainText(words.workbench.reading.choose.articles)
  await expect(articles(page).getByRole('row', { name: TRUCE })).toBeFocused()
  await page.keyboard.press('End')
  await expect(texts(page)).toHaveCount(2)
  await page.keyboard.press('F6')
  await expect(texts(page).first()).toBeFocused()
  await page.keyboard.press('F6')
  await expect(texts(page).nth(1)).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(texts(page).first()).toBeFocused()
  // What is looked for is looked for in the text that has the focus.
  await page.keyboard.press('F6')
  await page.keyboard.press('ControlOrMeta+f')
  await expect(beside(page).locator('[data-find]')).toBeFocused()
  // The first Escape is for the search, the second for what is beside.
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-find]')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(texts(page)).toHaveCount(1)
  await expect(texts(page)).toBeFocused()
})

test('a claim is made in either of two texts, and words are selected in one of them at a time', async ({
  start,
}) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await articles(page).getByRole('row', { name: TRUCE }).click()
  await articles(page)
    .getByRole('row', { name: CEASEFIRE })
    .click({ modifiers: ['Alt'] })
  await expect(texts(page)).toHaveCount(2)
  const newClaim = page.getByRole('button', { name: words.workbench.reading.newClaim })
  await selectWords(page, texts(page).first(), '250,000')
  await expect(newClaim).toHaveCount(1)
  await selectWords(page, texts(page).nth(1), 'ceasefire')
  await expect(newClaim).toHaveCount(1)
  await page.keyboard.press('h')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('ceasefire')
  await expect(beside(page).locator('mark', { hasText: 'ceasefire' }).first()).toBeVisible()
})

/** The letters at the height of the eyes in a text. */
const seenIn = (text: Locator): Promise<string> =>
  text.evaluate((pane) => {
    const frame = pane.closest('[data-scrolls="text"]')?.getBoundingClientRect()
    const at = (frame?.top ?? 0) + (frame?.height ?? 0) * 0.3
    const part = [...pane.querySelectorAll('p')].find((each) => each.getBoundingClientRect().bottom > at)
    return /\d+/u.exec(part?.textContent ?? '')?.[0] ?? ''
  })

/** A project with a text of sixty notes, and a copy of it that has a long beginning of its own. */
async function openCopies(workbench: Workbench): Promise<void> {
  const { folder, page } = workbench
  const notes = Array.from(
    { length: 60 },
    (_, at) => `Note ${at + 1}: the harbour stayed open, and nobody of ward ${at * 7} was hurt on the quay.`,
  )
  const own = Array.from(
    { length: 15 },
    (_, at) => `What our own desk wrote before it, with other words than those: part ${at + 1}.`,
  )
  await mkdir(join(folder, 'two'))
  const paths = [join(folder, 'two', 'wire.txt'), join(folder, 'two', 'copy.txt')]
  await writeFile(paths[0] ?? '', ['Notes of the wire', ...notes].join('\n\n'))
  await writeFile(paths[1] ?? '', ['Notes as we had them', ...own, ...notes].join('\n\n'))
  await answerDialogs(workbench, { save: join(folder, 'Two.plumbline'), open: paths })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-files')
  await expect(articles(page).getByText('copy', { exact: true })).toHaveCount(2)
}

test('two copies scroll together by their passages, or each for itself; what stands beside is kept', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await openCopies(workbench)
  await page.keyboard.press('Control+1')
  await articles(page).getByRole('row', { name: 'Notes of the wire' }).click()
  await page
    .getByRole('region', { name: 'Copies' })
    .getByRole('button', { name: words.copies.beside })
    .click()
  await expect(texts(page)).toHaveCount(2)
  await texts(page).first().hover()
  await page.mouse.wheel(0, 2000)
  await expect.poll(async () => Number(await seenIn(texts(page).first()))).toBeGreaterThan(10)
  await expect.poll(() => seenIn(texts(page).nth(1))).toBe(await seenIn(texts(page).first()))

  // The other way round, too.
  await texts(page).nth(1).hover()
  await page.mouse.wheel(0, 900)
  await expect
    .poll(async () => (await seenIn(texts(page).first())) === (await seenIn(texts(page).nth(1))))
    .toBe(true)

  await beside(page).getByText(said.together).click()
  const before = await seenIn(texts(page).first())
  await texts(page).nth(1).hover()
  await page.mouse.wheel(0, -1200)
  await expect.poll(() => seenIn(texts(page).nth(1))).not.toBe(before)
  expect(await seenIn(texts(page).first())).toBe(before)

  await workbench.app.close()
  const again = await start()
  await answerDialogs(again, { open: [join(again.folder, 'Two.plumbline')] })
  await pickMenu(again, 'open-project')
  await expect(texts(again.page)).toHaveCount(2)
  await expect(beside(again.page)).toContainText('Notes as we had them')
})

test('a claim stands beside its evidence, and beside the next piece of it', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await articles(page).getByRole('row', { name: WIRE }).click()
  await selectWords(page, texts(page), 'cessation of hostilities')
  await page.keyboard.press('h')
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue('cessation of hostilities')
  await page.keyboard.press('ControlOrMeta+l')
  await page
    .getByRole('main')
    .getByRole('button', { name: /Article$/ })
    .click()
  await page.getByRole('option', { name: COPY }).click()
  const other = page.getByRole('textbox', { name: /^Text of The United States/ })
  await selectWords(page, other, 'Russia')
  await expect(page.getByRole('toolbar', { name: words.reader.selected })).toBeVisible()
  await page.keyboard.press('s')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText(words.evidence.beside)
  await page.getByRole('button', { name: words.evidence.beside }).click()
  await expect(texts(page)).toHaveCount(2)
  await expect(texts(page).first()).toContainText('cessation of hostilities')
  await expect(beside(page)).toContainText('The United States (US) said on Friday')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toContainText('cessation of hostilities')

  // Other words beside it become its place.
  await selectWords(page, texts(page).nth(1), 'on Friday')
  await page
    .getByRole('button', { name: words.originals.box.setFor(words.evidence.stances.supports) })
    .click()
  await expect(inspector.locator('mark').first()).toHaveText('on Friday')
})
