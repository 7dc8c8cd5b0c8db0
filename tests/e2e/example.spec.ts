import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ARABIC_QUESTION } from './seed-articles'
import { expect, menuItem, pickMenu, selectWords, test, textOf } from './workbench'

/** What a newcomer meets: the seed project, with one worked example. */
test('the first start shows the example, and one undo takes it away', async ({ start, folder }) => {
  const { page, ...workbench } = await start()
  const lit = page.getByRole('navigation', { name: 'Workbench' }).getByRole('button', { pressed: true })
  await expect(lit).toHaveText(/^Conflicts/)
  const comparison = page.getByRole('region', { name: 'What comparing them yields' })
  await expect(comparison).toContainText('differs, compatible')
  await expect(page.getByRole('main').getByText('example')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Number line' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Time line' })).toContainText('since March 2011')

  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  // A row says what is known, and no more.
  await expect(page.getByRole('grid', { name: 'Articles' })).not.toContainText(/not stated|no date/i)

  expect((await menuItem({ page, ...workbench }, 'undo')).label).toBe('Undo Add example')
  await pickMenu({ page, ...workbench }, 'undo')
  await page.getByRole('button', { name: 'Claims' }).click()
  await expect(page.getByText('No claims yet.')).toBeVisible()
  await page.getByRole('button', { name: /^Conflicts/ }).click()
  await expect(page.getByText('No conflicts yet.')).toBeVisible()

  const project = join(folder, 'profile/projects/Syria ceasefire (example).plumbline')
  const history = (await readFile(join(project, 'history/0000000001.jsonl'), 'utf8')).trimEnd().split('\n')
  expect(history.map((line) => (JSON.parse(line) as { operation: string }).operation)).toEqual([
    expect.any(String),
    'addExampleArticles',
    'addExample',
    'addExample',
  ])
})

test('an example that was interrupted while it was made is completed at the next start', async ({
  start,
  folder,
}) => {
  const { app } = await start()
  await app.close()
  const project = join(folder, 'profile/projects/Syria ceasefire (example).plumbline')
  const history = join(project, 'history/0000000001.jsonl')
  const lines = (await readFile(history, 'utf8')).split('\n')
  for (const made of [1, 2]) {
    await writeFile(
      history,
      lines
        .slice(0, made)
        .map((line) => `${line}\n`)
        .join(''),
    )
    for (const name of ['index.json', 'index', 'articles', 'claims', 'conflicts', 'sources'])
      await rm(join(project, name), { recursive: true })
    await rm(join(folder, 'profile/settings.json'))
    const again = await start()
    await expect(again.page.getByRole('region', { name: 'What comparing them yields' })).toContainText(
      'differs, compatible',
    )
    await again.page.keyboard.press('Control+1')
    await expect(again.page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
    await again.app.close()
  }
})

test('the example in Arabic is opened beside the English one, its two tolls read and set side by side', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await expect(page.getByRole('region', { name: 'What comparing them yields' })).toBeVisible()
  expect((await menuItem(workbench, 'open-example')).enabled).toBe(false)
  await pickMenu(workbench, 'open-arabic-example')
  await expect(page.getByRole('row', { name: ARABIC_QUESTION })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What comparing them yields' })).toContainText(
    'Both are lower bounds',
  )
  await expect(page.getByRole('main').getByText('more than 100,000 people, سوريا').first()).toBeVisible()
  await expect(page.getByRole('main').getByText('more than 120,000 people, سوريا').first()).toBeVisible()
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Articles' }).getByRole('row')).toHaveCount(5)
  await expect.poll(async () => (await menuItem(workbench, 'open-arabic-example')).enabled).toBe(false)
  expect((await readdir(join(folder, 'profile/projects'))).toSorted()).toEqual([
    'Syria ceasefire (example in Arabic).plumbline',
    'Syria ceasefire (example).plumbline',
  ])

  // The other one is a recent project now, in the menu.
  await workbench.app.evaluate(({ Menu }) => {
    const file = Menu.getApplicationMenu()?.items[0]?.submenu
    const recent = file?.items.find(({ label }) => label === 'Open Recent')?.submenu
    recent?.items.find(({ label }) => label === 'Syria ceasefire (example)')?.click()
  })
  await expect(page.getByRole('contentinfo')).toContainText('Syria ceasefire (example)')
  await expect(page.getByRole('row', { name: 'How many have been killed in Syria?' })).toBeVisible()
})

test('overlapping and nested highlights are listed by one click', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /Kerry and Lavrov discuss/ }).click()
  const text = textOf(page)
  for (const words of [
    'at least 19 people have been killed in a mortar attack',
    '19 people',
    'killed in a mortar attack in the central Syrian city of Homs',
  ]) {
    await selectWords(page, text, words)
    await page.getByRole('button', { name: /New claim/ }).click()
    await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(words)
  }
  await text.locator('mark', { hasText: /^19 people$/ }).click()
  await expect(page.getByRole('heading', { name: '2 claims at this place' })).toBeVisible()
  await text.locator('mark', { hasText: 'killed in a mortar attack' }).first().click()
  await expect(page.getByRole('heading', { name: '2 claims at this place' })).toBeVisible()
  await page
    .getByRole('button', { name: 'killed in a mortar attack in the central Syrian city of Homs' })
    .click()
  await expect(page.getByRole('textbox', { name: 'Wording' })).toHaveValue(/Homs$/)
})

test('a claim is corrected in the inspector, and undo names what it takes back', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await page.getByRole('button', { name: 'Claims' }).click()
  await page.getByRole('row', { name: /more than 120,000/ }).click()

  await page.getByRole('button', { name: /Verdict$/ }).click()
  await expect(page.getByText('Sources of similar weight disagree', { exact: false })).toBeVisible()
  await page.getByRole('option', { name: /^Disputed/ }).click()
  await expect.poll(async () => (await menuItem(workbench, 'undo')).label).toBe('Undo Change verdict')
  await expect(textOf(page).locator('mark[data-tone="contested"]')).toHaveCount(1)

  const scope = page.getByRole('textbox', { name: 'Scope' })
  await scope.fill('Syria and Lebanon')
  await scope.press('Enter')
  // In a field undo is that of the field.
  await expect.poll(async () => (await menuItem(workbench, 'undo')).label).toBe('Undo')
  await textOf(page).focus()
  await expect.poll(async () => (await menuItem(workbench, 'undo')).label).toBe('Undo Change quantity')
  await page.getByRole('textbox', { name: 'As of' }).fill('yesterday')
  await page.getByRole('textbox', { name: 'As of' }).press('Enter')
  await expect(page.getByText(/Write a date of the calendar/)).toBeVisible()
  await page.getByRole('textbox', { name: 'As of' }).press('Escape')
  await textOf(page).focus()

  await pickMenu(workbench, 'undo')
  await expect(scope).toHaveValue('Syria')
  await pickMenu(workbench, 'undo')
  await expect(page.getByRole('button', { name: /Verdict$/ })).toContainText('Not checked')
  await pickMenu(workbench, 'redo')
  await expect(page.getByRole('button', { name: /Verdict$/ })).toContainText('Disputed')
})

test('whichever style sheet comes first, what looks alike everywhere lies below what a view says of itself', async ({
  start,
}) => {
  const { page } = await start()
  const orders = await page.evaluate(() =>
    Array.from(document.styleSheets)
      .filter(({ href }) => href?.endsWith('.css'))
      .map(({ cssRules: [first] }) =>
        first instanceof CSSLayerStatementRule ? first.nameList.join(' ') : '',
      ),
  )
  expect(orders.length).toBeGreaterThan(0)
  expect(new Set(orders)).toEqual(new Set(['tokens base boxes components']))
})
