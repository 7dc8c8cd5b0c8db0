import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reports } from './event-reports'
import { expectAccessible } from './expect-accessible'
import { answer } from './window-parts'
import { answerDialogs, expect, pickMenu, test, textOf } from './workbench'

test('claims by sources: the keys lead to linking, to the evidence and to the source; what is shown is written', async ({
  start,
}) => {
  const workbench = await start()
  const { page, folder } = workbench
  const main = page.getByRole('main')
  const grid = main.getByRole('grid', { name: 'What each source says to each claim' })
  const inspector = page.getByRole('complementary', { name: 'Inspector' })
  const current = grid.locator('[data-current="true"]')

  await test.step('evidence that was linked is a cell', async () => {
    await page.keyboard.press('Control+2')
    const claims = page.getByRole('grid', { name: 'Claims' })
    await claims.getByRole('row', { name: /120,000/ }).click()
    await page.keyboard.press('Control+L')
    await main.getByRole('tab', { name: 'Another source' }).click()
    await main.getByRole('textbox', { name: 'Title' }).fill('The register of the dead')
    await main.getByRole('button', { name: 'Link as evidence' }).click()
    await expect(answer(page)).toContainText(/^Linked evidence/)
    await page.keyboard.press('Control+9')
    await expect(grid).toBeFocused()
    await expect(grid.getByRole('columnheader', { name: /^The register of the dead/ })).toBeVisible()
    await expect(grid.getByRole('gridcell', { name: 'supports', exact: true })).toHaveText('+')
    await expect(current).toHaveAttribute('role', 'gridcell')
    await expectAccessible(page)
  })

  await test.step('the keys move through the cells and the heads; Enter on a source opens it', async () => {
    await page.keyboard.press('Control+Home')
    await expect(current).toHaveAttribute('role', 'columnheader')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(current).toContainText('The register of the dead')
    await page.keyboard.press('Enter')
    await expect(inspector.getByRole('textbox', { name: 'Title' })).toHaveValue('The register of the dead')
  })

  await test.step('Enter on a claim opens it in its text, and Back comes back', async () => {
    await grid.focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await expect(current).toHaveAttribute('role', 'rowheader')
    const name = (await current.textContent()) ?? ''
    expect(name).toMatch(/more than 1[02]0,000/)
    await page.keyboard.press('Enter')
    await expect(textOf(page)).toBeVisible()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect(grid).toBeVisible()
    await expect(current).toHaveText(name)
  })

  await test.step('an empty cell begins to link', async () => {
    await grid.getByRole('gridcell', { name: 'nothing' }).first().click()
    await expect(main.getByRole('heading', { name: 'Link evidence' })).toBeVisible()
    await page.keyboard.press('Control+9')
    await expect(grid).toBeVisible()
  })

  await test.step('what is shown is narrowed, and written as a table and as a picture', async () => {
    await main.getByRole('textbox', { name: 'Filter claims' }).fill('120,000')
    await expect(grid.getByRole('rowheader')).toHaveCount(1)
    await answerDialogs(workbench, { save: join(folder, 'matrix') })
    await main.getByRole('button', { name: 'Save as table…' }).click()
    await expect(answer(page)).toContainText('matrix.csv')
    const table = await readFile(join(folder, 'matrix.csv'), 'utf8')
    expect(table.trim().split('\r\n')).toHaveLength(2)
    expect(table).toContain('The register of the dead')
    expect(table).toContain('supports')
    await main.getByRole('button', { name: 'Save as picture…' }).click()
    await expect(answer(page)).toContainText('matrix.svg')
    expect(await readFile(join(folder, 'matrix.svg'), 'utf8')).toContain('The register of the dead')
  })
})

test('events stand in time with what they come to, and lead to their pages', async ({ start }) => {
  const workbench = await start()
  const { page, folder } = workbench
  const main = page.getByRole('main')
  const dossier = join(folder, 'Dossier')
  await mkdir(dossier)
  for (const [name, text] of Object.entries(reports)) await writeFile(join(dossier, name), text)
  await answerDialogs(workbench, { save: join(folder, 'Spring.plumbline'), open: [dossier] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-folder')
  await expect(page.getByRole('grid', { name: 'Articles', exact: true }).getByRole('row')).toHaveCount(5)
  await page.getByRole('button', { name: 'Events', exact: true }).click()
  await expect(page.getByRole('grid', { name: 'Events', exact: true }).getByRole('row')).toHaveCount(2)
  await pickMenu(workbench, 'show-time-line')
  const table = main.getByRole('table', { name: 'In the order of time' })
  const rows = table.locator('tbody').getByRole('row')
  await expect(rows).toHaveCount(2)
  await expect(rows.nth(0)).toContainText('3 May 2016')
  await expect(rows.nth(0)).toContainText('killed: 19 to 23, open')
  await expect(rows.nth(0)).toContainText('Proposed')
  await expect(rows.nth(1)).toContainText('10 June 2016')
  await expectAccessible(page)

  await test.step('it is written as a picture and as a table', async () => {
    await answerDialogs(workbench, { save: join(folder, 'events.csv') })
    await main.getByRole('button', { name: 'Save as table…' }).click()
    await expect(answer(page)).toContainText('events.csv')
    expect(await readFile(join(folder, 'events.csv'), 'utf8')).toContain('killed: 19 to 23, open')
    await answerDialogs(workbench, { save: join(folder, 'events.svg') })
    await main.getByRole('button', { name: 'Save as picture…' }).click()
    await expect(answer(page)).toContainText('events.svg')
    expect(await readFile(join(folder, 'events.svg'), 'utf8')).toContain('3 May 2016')
  })

  await test.step('an event leads to its page; confirmed, it is what is shown', async () => {
    await rows.nth(0).getByRole('button').click()
    await main.getByRole('button', { name: 'Confirm event' }).click()
    await expect(main.getByText('Confirmed', { exact: true })).toBeVisible()
    await page.keyboard.press('Control+9')
    await expect(rows).toHaveCount(1)
    await main.getByRole('switch', { name: 'Proposed ones too' }).focus()
    await page.keyboard.press('Space')
    await expect(rows).toHaveCount(2)
  })
})

test('names that sound alike are declared one, and are one in the list and in the search; undone, they are two', async ({
  start,
}) => {
  const workbench = await start()
  const { page, folder } = workbench
  const main = page.getByRole('main')
  const dossier = join(folder, 'Dossier')
  await mkdir(dossier)
  await writeFile(
    join(dossier, 'Radio.txt'),
    'The truce holds\n\nThe minister Sergei Lavrov spoke of Deir Ezzor on Tuesday, and the council agreed.\n',
  )
  await writeFile(
    join(dossier, 'Paper.txt'),
    'Talks go on\n\nThe envoy said that the minister Sergey Lavrov had spoken of Deir al-Zour, too.\n',
  )
  await answerDialogs(workbench, { save: join(folder, 'Spring.plumbline'), open: [dossier] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-folder')
  await expect(page.getByRole('grid', { name: 'Articles', exact: true }).getByRole('row')).toHaveCount(2)
  await pickMenu(workbench, 'show-names')
  const proposed = main.getByRole('region', { name: 'One name?' })
  const names = main.getByRole('table', { name: 'People and places' })
  await expect(names.getByRole('row', { name: /^Sergei Lavrov/ })).toHaveCount(1)
  await expect(names.getByRole('row', { name: /^Sergey Lavrov/ })).toHaveCount(1)
  await expectAccessible(page)

  await test.step('one is declared by the keyboard, another is waved off', async () => {
    await proposed.getByRole('button', { name: /^One name: Sergei Lavrov/ }).focus()
    await page.keyboard.press('Enter')
    await expect(answer(page)).toContainText('Declared one name')
    await expect(names.getByRole('row', { name: /Sergei Lavrov \(1\), Sergey Lavrov \(1\)/ })).toHaveCount(1)
    await proposed.getByRole('button', { name: /^Two names: Deir/ }).click()
    await expect(answer(page)).toContainText('Kept the names apart')
    await expect(proposed).toContainText('No two names are left')
  })

  await test.step('a search for one finds the other', async () => {
    await page.keyboard.press('Control+Shift+F')
    await page.locator('[data-search]').fill('Sergei Lavrov')
    await expect(main.getByRole('option', { name: /Sergey Lavrov/ })).toHaveCount(1)
    await expect(main.getByRole('option', { name: /Sergei Lavrov/ }).first()).toBeVisible()
  })

  await test.step('two names of one thing are declared by hand, and parted again', async () => {
    await pickMenu(workbench, 'show-names')
    const byHand = main.getByRole('region', { name: 'Two names of one thing' })
    await byHand.getByRole('textbox', { name: 'It is called' }).fill('the February truce')
    await byHand.getByRole('textbox', { name: 'And also' }).fill('the cessation of hostilities')
    await byHand.getByRole('button', { name: 'Declare one' }).click()
    const declared = main.getByRole('region', { name: 'Declared one' })
    await expect(declared).toContainText('the February truce = the cessation of hostilities')
    await declared.getByRole('button', { name: 'Part the February truce again' }).click()
    await expect(declared).not.toContainText('the February truce')
    await pickMenu(workbench, 'undo')
    await expect(declared).toContainText('the February truce')
  })

  await test.step('the list is written', async () => {
    await answerDialogs(workbench, { save: join(folder, 'names.csv') })
    await main.getByRole('button', { name: 'Save as table…' }).click()
    await expect(answer(page)).toContainText('names.csv')
    expect(await readFile(join(folder, 'names.csv'), 'utf8')).toContain(
      'Sergei Lavrov (1); Sergey Lavrov (1)',
    )
  })
})
