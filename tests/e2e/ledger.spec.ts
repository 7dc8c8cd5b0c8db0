import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reports } from './event-reports'
import { expectAccessible } from './expect-accessible'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'

test('a measure of an event is decided by a method, with a calculation, and undone', async ({ start }) => {
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
  await page.getByRole('button', { name: 'Events', exact: true }).click()
  const events = page.getByRole('grid', { name: 'Events', exact: true })
  await events.getByRole('row', { name: /market/i }).click()
  const killed = main.getByRole('region', { name: 'How many were killed?' })

  await test.step('not before the event is confirmed', async () => {
    await expect(killed.getByText('Confirm the event to decide.')).toBeVisible()
    await main.getByRole('button', { name: 'Confirm event' }).click()
    await expect(main.getByText('Confirmed', { exact: true })).toBeVisible()
  })

  await test.step('the reason follows from the choices, and both can be changed', async () => {
    await killed.getByRole('button', { name: 'Decide…' }).focus()
    await page.keyboard.press('Enter')
    await expect(killed.getByRole('textbox', { name: 'Reason' })).toHaveValue(
      'The sources differ: from 19 people to 23 people.',
    )
    await killed.getByRole('button', { name: /Method$/ }).click()
    await page.getByRole('option', { name: 'Most conservative' }).click()
    await expect(killed.getByRole('button', { name: /Best$/ })).toContainText('19 people')
    await killed.getByRole('textbox', { name: 'Reason' }).fill('The doctor counted the dead.')
    await expectAccessible(page)
    await killed.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(killed.getByText('The doctor counted the dead.')).toBeVisible()
    await expect(killed.getByRole('button', { name: 'Change…' })).toBeFocused()
    await expect(killed.getByRole('definition').first()).toContainText('19 people')
    await expect(answer(page)).toContainText(/^Decided a measure of the event/)
  })

  await test.step('undone, and open again', async () => {
    await pickMenu(workbench, 'undo')
    await expect(killed.getByRole('button', { name: 'Decide…' })).toBeVisible()
    await pickMenu(workbench, 'redo')
    await expect(killed.getByText('The doctor counted the dead.')).toBeVisible()
  })

  await test.step('the primary source is chosen once it is said which one that is', async () => {
    await page.getByRole('button', { name: 'Articles', exact: true }).click()
    const articles = page.getByRole('grid', { name: 'Articles', exact: true })
    await articles.getByRole('row', { name: /^Shells hit the vegetable market/ }).click()
    const inspector = page.getByRole('complementary', { name: 'Inspector' })
    const nearness = inspector.getByRole('button', { name: /Nearness$/ })
    await nearness.click()
    await page.getByRole('option', { name: /^Primary/ }).click()
    await expect(answer(page)).toContainText(/^Changed the article/)
    await pickMenu(workbench, 'undo')
    await expect(nearness).toContainText('Not said')
    await pickMenu(workbench, 'redo')
    await expect(nearness).toContainText('Primary')
    await page.getByRole('button', { name: 'Events', exact: true }).click()
    await events.getByRole('row', { name: /market/i }).click()
    await killed.getByRole('button', { name: 'Change…' }).click()
    await killed.getByRole('button', { name: /Method$/ }).click()
    await page.getByRole('option', { name: 'Primary source first' }).click()
    await expect(killed.getByRole('button', { name: /Best$/ })).toContainText('23 people')
    await killed.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(killed.getByRole('definition').first()).toContainText('23 people')
  })

  await test.step('figures are added up, and the sum can be decided on', async () => {
    await killed.getByRole('button', { name: 'Add figures up…' }).click()
    await killed.getByRole('checkbox', { name: /^19 people/ }).check()
    await killed.getByRole('checkbox', { name: /^23 people/ }).check()
    await killed.getByRole('button', { name: 'Add up', exact: true }).click()
    await expect(killed.getByRole('button', { name: 'Take off: 23 + 19 = 42' })).toBeVisible()
    await expect(killed.getByRole('button', { name: /^23 people|^Twenty-three/ }).last()).toBeFocused()
    await killed.getByRole('button', { name: 'Change…' }).click()
    await killed.getByRole('button', { name: /Best$/ }).click()
    await page.getByRole('option', { name: /^42 people/ }).click()
    await killed.getByRole('button', { name: 'Decide', exact: true }).click()
    await expect(killed.getByRole('definition').first()).toContainText('42 people – calculated')
  })

  await test.step('and stands as a row of the table of events', async () => {
    const table = join(folder, 'events.csv')
    await answerDialogs(workbench, { save: table })
    await pickMenu(workbench, 'export-events')
    await expect(answer(page)).toContainText(/rows were written to/)
    const [columns, ...rows] = (await readFile(table, 'utf8')).trimEnd().split('\r\n')
    expect(columns).toMatch(/^\uFEFFevent,date,hour,/)
    expect(rows.join('\n')).toMatch(/killed,,42,19,23,.*,2,|killed,,42,19,23,\d/)
  })

  await test.step('an event that is split says which decisions rest on figures that left it', async () => {
    const telling = main
      .getByRole('grid', { name: 'Articles that tell of the event' })
      .getByRole('row', { name: /Shells/ })
    await telling.focus()
    await page.keyboard.press('m')
    await dialog(page).getByRole('textbox', { name: 'Or a new event, called' }).fill('Another attack')
    await dialog(page).getByRole('button', { name: 'Make this event' }).click()
    await expect(answer(page)).toContainText(
      /Split off as “Another attack”\. 2 decisions and calculations stay with “.*”, but rest on figures that left it\./,
    )
  })
})
