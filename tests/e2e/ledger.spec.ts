import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reports } from './event-reports'
import { expectAccessible } from './expect-accessible'
import { answer } from './window-parts'
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
    await expect(killed.getByRole('definition').first()).toContainText('19 people')
    await expect(answer(page)).toContainText(/^Decided a measure of the event/)
  })

  await test.step('undone, and open again', async () => {
    await pickMenu(workbench, 'undo')
    await expect(killed.getByRole('button', { name: 'Decide…' })).toBeVisible()
    await pickMenu(workbench, 'redo')
    await expect(killed.getByText('The doctor counted the dead.')).toBeVisible()
  })

  await test.step('figures are added up, and the sum can be decided on', async () => {
    await killed.getByRole('button', { name: 'Add figures up…' }).click()
    await killed.getByRole('checkbox', { name: /^19 people/ }).check()
    await killed.getByRole('checkbox', { name: /^23 people/ }).check()
    await killed.getByRole('button', { name: 'Add up', exact: true }).click()
    await expect(killed.getByRole('button', { name: 'Take off: 23 + 19 = 42' })).toBeVisible()
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
    const [columns, ...rows] = (await readFile(table, 'utf8')).trim().split('\r\n')
    expect(columns).toMatch(/^event,date,hour,/)
    expect(rows.join('\n')).toMatch(/killed,,42,19,23,.*,2,|killed,,42,19,23,\d/)
  })
})
