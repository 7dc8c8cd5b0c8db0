import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { reports } from './event-reports'
import { expectAccessible } from './expect-accessible'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, pickMenu, selectWords, test, textOf, type Workbench } from './workbench'

const MARKET = /market/i
const FERRY = /ferry/i

/** The list of events. */
const events = (page: Page): Locator => page.getByRole('grid', { name: 'Events', exact: true })
/** What tells of the event that is open. */
const tellings = (page: Page): Locator => page.getByRole('grid', { name: 'Articles that tell of the event' })

/** Opens a new project with the reports, and the list of its events. */
async function openReports(workbench: Workbench): Promise<string> {
  const { page, folder } = workbench
  const dossier = join(folder, 'Dossier')
  const project = join(folder, 'Spring.plumbline')
  await mkdir(dossier)
  for (const [name, text] of Object.entries(reports)) await writeFile(join(dossier, name), text)
  await answerDialogs(workbench, { save: project, open: [dossier] })
  await pickMenu(workbench, 'new-project')
  await expect(page.getByText('No articles yet.')).toBeVisible()
  await pickMenu(workbench, 'import-folder')
  await expect(page.getByRole('grid', { name: 'Articles', exact: true }).getByRole('row')).toHaveCount(5)
  await page.getByRole('button', { name: 'Events', exact: true }).click()
  await expect(events(page).getByRole('row')).toHaveCount(2)
  return project
}

/** The events of a project as they lie on the disk. */
async function eventsOnDisk(
  project: string,
): Promise<readonly { title: string; tellings: unknown[]; notTellings: string[] }[]> {
  const folder = join(project, 'events')
  const names = await readdir(folder).catch(() => [])
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))))
}

test('a proposed event is confirmed, corrected, merged, taken back, and stays so after a restart', async ({
  start,
}) => {
  const first = await start()
  const { page } = first
  const project = await openReports(first)
  const main = page.getByRole('main')

  await test.step('the list tells proposed ones, and how many articles tell of each', async () => {
    await expect(events(page).getByRole('row', { name: MARKET })).toContainText(
      /3 May 2016 · Homs.*Proposed.*3 articles/,
    )
    await expect(events(page).getByRole('row', { name: FERRY })).toContainText(/Proposed.*2 articles/)
  })

  await test.step('by keys it is opened and confirmed', async () => {
    await page.keyboard.press('Control+8')
    await page.keyboard.press('Home')
    await expect(main.getByRole('textbox', { name: 'Event' })).toHaveValue(MARKET)
    await expect(tellings(page).getByRole('row')).toHaveCount(3)
    const killed = main.getByRole('table', { name: 'How many were killed?' })
    await expect(killed.getByRole('row')).toHaveCount(4)
    await expect(killed.getByRole('row', { name: /Council/i })).toContainText('at least 20')
    await expectAccessible(page)
    await main.getByRole('button', { name: 'Confirm event' }).focus()
    await page.keyboard.press('Enter')
    await expect(main.getByText('Confirmed', { exact: true })).toBeVisible()
    await expect(answer(page)).toContainText(/^Confirmed: “Mortar attack/)
    await expect(events(page).getByRole('row', { name: MARKET })).toContainText(
      /3 May 2016 · Homs.*Confirmed.*3 articles/,
    )
    await expect(events(page).getByRole('row')).toHaveCount(2)
  })

  await test.step('it is renamed, and its kind, day, hour and place are said', async () => {
    await main.getByRole('textbox', { name: 'Event' }).fill('Mortar attack on the market')
    await main.getByRole('button', { name: '3 May 2016 · Homs', exact: true }).focus()
    await page.keyboard.press('Enter')
    const when = main.getByRole('textbox', { name: 'When' })
    await expect(when).toBeFocused()
    await main.getByRole('button', { name: /Kind$/ }).click()
    await page.getByRole('option', { name: 'Attack' }).click()
    await when.fill('2016-05-32')
    await expect(main.getByText(/^Write a date of the calendar/)).toBeVisible()
    await when.fill('2016-05-03')
    const hour = main.getByRole('textbox', { name: 'Hour' })
    await hour.fill('25')
    await expect(main.getByText('Not a time of day, such as 17 or 17:30.')).toBeVisible()
    await hour.fill('17')
    await main.getByRole('textbox', { name: 'Where' }).fill('Homs')
    await main.getByRole('button', { name: /How exactly$/ }).click()
    await page.getByRole('option', { name: 'the town' }).click()
    await expect(
      events(page).getByRole('row', { name: 'Mortar attack on the market', exact: true }),
    ).toContainText('3 May 2016, about 17:00 · Homs (the town)')
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(when).toHaveCount(0)
    await expect(
      main.getByRole('button', { name: '3 May 2016, about 17:00 · Homs (the town) · Attack', exact: true }),
    ).toBeFocused()
  })

  await test.step('its tellings lead to their words', async () => {
    await tellings(page)
      .getByRole('button', { name: /killed 23 people/ })
      .click()
    await expect(textOf(page)).toContainText('killed 23 people')
    await events(page).getByRole('row', { name: 'Mortar attack on the market', exact: true }).click()
  })

  await test.step('merged with the other, by keys, and undone', async () => {
    await main.getByRole('button', { name: 'Merge with…' }).focus()
    await page.keyboard.press('Enter')
    const offered = dialog(page).getByRole('grid', { name: 'Events to choose from' })
    await expect(offered.getByRole('row')).toHaveCount(1)
    await expectAccessible(page)
    await offered.focus()
    await page.keyboard.press('Enter')
    await dialog(page).getByRole('button', { name: 'Merge', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect(tellings(page).getByRole('row')).toHaveCount(5)
    await expect(events(page).getByRole('row')).toHaveCount(1)
    await pickMenu(first, 'undo')
    await expect(tellings(page).getByRole('row')).toHaveCount(3)
    await expect(events(page).getByRole('row')).toHaveCount(2)
  })

  await expect
    .poll(() => eventsOnDisk(project))
    .toMatchObject([
      {
        title: 'Mortar attack on the market',
        when: { date: '2016-05-03', hour: '17' },
        where: { name: 'Homs', precision: 'town' },
      },
    ])
  await first.app.close()
  const second = await start()

  await test.step('after a restart it is there, and is taken back by one button', async () => {
    await answerDialogs(second, { open: [project] })
    await pickMenu(second, 'open-project')
    await second.page.getByRole('button', { name: 'Events', exact: true }).click()
    await events(second.page).getByRole('row', { name: 'Mortar attack on the market', exact: true }).click()
    await second.page.getByRole('button', { name: 'Take back event' }).click()
    await expect(
      events(second.page).getByRole('row', { name: 'Mortar attack on the market', exact: true }),
    ).toHaveCount(0)
    await expect(events(second.page).getByRole('row', { name: MARKET })).toContainText('Proposed')
    await pickMenu(second, 'undo')
    await expect(
      events(second.page).getByRole('row', { name: 'Mortar attack on the market', exact: true }),
    ).toBeVisible()
  })
})

test('what tells of an event is said to belong to another, to one of its own, or to none', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  const project = await openReports(workbench)
  const main = page.getByRole('main')
  const telling = (name: RegExp): Locator => tellings(page).getByRole('row', { name })

  await test.step('left out of a proposal: the rest is confirmed, and it is remembered', async () => {
    await events(page).getByRole('row', { name: MARKET }).click()
    await telling(/Activists|Shells/).focus()
    await page.keyboard.press('n')
    await expect(main.getByText('Confirmed', { exact: true })).toBeVisible()
    await expect(tellings(page).getByRole('row')).toHaveCount(2)
    await expect(main.getByText('1 article does not tell of it, as you said:')).toBeVisible()
    await expect.poll(() => eventsOnDisk(project)).toMatchObject([{ notTellings: [expect.any(String)] }])
  })

  await test.step('it tells of it after all', async () => {
    await main.getByRole('button', { name: 'Tells of it after all' }).click()
    await expect(tellings(page).getByRole('row')).toHaveCount(3)
  })

  await test.step('dragged to another event of the list, and undone', async () => {
    await telling(/council/).dragTo(events(page).getByRole('row', { name: FERRY }))
    await expect(events(page).getByRole('row', { name: FERRY })).toContainText(/Confirmed.*3 articles/)
    await pickMenu(workbench, 'undo')
    await expect(events(page).getByRole('row', { name: FERRY })).toContainText(/Proposed.*2 articles/)
  })

  await test.step('dragged out of it, and undone', async () => {
    // As the browser tells of a drag: where it ends is drawn only while it lasts.
    const dataTransfer = await page.evaluateHandle(() => new DataTransfer())
    const row = await telling(/council/).elementHandle()
    await row?.dispatchEvent('dragstart', { dataTransfer })
    const out = main.getByText('Not this event', { exact: true })
    await out.dispatchEvent('dragover', { dataTransfer })
    await out.dispatchEvent('drop', { dataTransfer })
    await row?.dispatchEvent('dragend', { dataTransfer })
    await expect(tellings(page).getByRole('row')).toHaveCount(2)
    await expect(main.getByText('1 article does not tell of it, as you said:')).toBeVisible()
    await pickMenu(workbench, 'undo')
    await expect(tellings(page).getByRole('row')).toHaveCount(3)
  })

  await test.step('split off by the mouse, to an event of its own', async () => {
    await telling(/council/)
      .getByText(/^Homs council/)
      .click()
    await main.getByRole('button', { name: /^Split off/ }).click()
    await dialog(page).getByRole('textbox', { name: 'Or a new event, called' }).fill('Another attack')
    await dialog(page).getByRole('button', { name: 'Make this event' }).click()
    await expect(tellings(page).getByRole('row')).toHaveCount(2)
    await expect(events(page).getByRole('row', { name: 'Another attack' })).toContainText(
      /Confirmed.*1 article/,
    )
  })

  await test.step('moved to that one by keys', async () => {
    await telling(/Shells/).focus()
    await page.keyboard.press('m')
    const offered = dialog(page).getByRole('grid', { name: 'Events to choose from' })
    await offered.getByRole('row', { name: 'Another attack' }).click()
    await dialog(page).getByRole('button', { name: 'Move there' }).click()
    await expect(tellings(page).getByRole('row')).toHaveCount(1)
    await expect(events(page).getByRole('row', { name: 'Another attack' })).toContainText('2 articles')
    await expect(answer(page)).toContainText('Another attack')
  })

  await test.step('one undo each brings all back', async () => {
    await pickMenu(workbench, 'undo')
    await expect(tellings(page).getByRole('row')).toHaveCount(2)
    await pickMenu(workbench, 'undo')
    await expect(tellings(page).getByRole('row')).toHaveCount(3)
    await expect(events(page).getByRole('row', { name: 'Another attack' })).toHaveCount(0)
  })

  await test.step('moved to an event that is only proposed, which confirms it; one undo takes back both', async () => {
    await telling(/Shells/).focus()
    await page.keyboard.press('m')
    const offered = dialog(page).getByRole('grid', { name: 'Events to choose from' })
    await expect(offered.getByRole('row', { name: FERRY })).toContainText('Proposed')
    await offered.getByRole('row', { name: FERRY }).click()
    await dialog(page).getByRole('button', { name: 'Move there' }).click()
    await expect(tellings(page).getByRole('row')).toHaveCount(2)
    await expect(events(page).getByRole('row', { name: FERRY })).toContainText(/Confirmed.*3 articles/)
    await pickMenu(workbench, 'undo')
    await expect(tellings(page).getByRole('row')).toHaveCount(3)
    await expect(events(page).getByRole('row', { name: FERRY })).toContainText(/Proposed.*2 articles/)
  })

  await test.step('an article that is removed is told of no more, and the event stays', async () => {
    await page.getByRole('button', { name: 'Articles', exact: true }).click()
    for (const name of [/^Mortar/, /^Shells/, /^Homs council/]) {
      await page.getByRole('grid', { name: 'Articles', exact: true }).getByRole('row', { name }).click()
      await page.getByRole('button', { name: 'Remove article and what is marked in it' }).click()
    }
    await page.getByRole('button', { name: 'Events', exact: true }).click()
    await events(page).getByRole('row', { name: MARKET }).click()
    await expect(events(page).getByRole('row', { name: MARKET })).toContainText('no article')
    await expect(main.getByText('No article tells of it any more')).toBeVisible()
  })
})

test('selected words and a claim are said to tell of an event; figures are parted and joined', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await openReports(workbench)
  const main = page.getByRole('main')
  const inspector = page.getByRole('complementary', { name: 'Inspector' })

  await test.step('selected words tell of a new event', async () => {
    await page.getByRole('button', { name: 'Articles', exact: true }).click()
    await page
      .getByRole('grid', { name: 'Articles', exact: true })
      .getByRole('row', { name: /^Ferry/ })
      .click()
    await selectWords(page, textOf(page), 'Rescuers saved 80 passengers')
    await page.keyboard.press('e')
    await expect(dialog(page).getByRole('textbox', { name: 'Or a new event, called' })).toHaveValue(
      'Rescuers saved 80 passengers',
    )
    await dialog(page).getByRole('textbox', { name: 'Or a new event, called' }).fill('The rescue')
    await dialog(page).getByRole('button', { name: 'Make this event' }).click()
    await page.getByRole('button', { name: 'Events', exact: true }).click()
    await events(page).getByRole('row', { name: 'The rescue' }).click()
    await expect(tellings(page)).toContainText('in one passage')
    await expect(tellings(page).locator('mark')).toHaveText('Rescuers saved 80 passengers')
  })

  await test.step('a claim is of the same event, and then not', async () => {
    await page.getByRole('button', { name: 'Articles', exact: true }).click()
    await page
      .getByRole('grid', { name: 'Articles', exact: true })
      .getByRole('row', { name: /^Coastguard/ })
      .click()
    await selectWords(page, textOf(page), '86 passengers')
    await page.keyboard.press('h')
    await inspector.getByRole('button', { name: 'Same event as…' }).click()
    await dialog(page).getByRole('row', { name: 'The rescue' }).click()
    await dialog(page).getByRole('button', { name: 'Tells of this event' }).click()
    await expect(inspector.getByRole('region', { name: 'Events' })).toContainText(/The rescue.*2 articles/)
    await expectAccessible(page)
    await inspector.getByRole('button', { name: 'Not this event: “The rescue”' }).click()
    await expect(inspector.getByText('No event is said to be told here.')).toBeVisible()
    await pickMenu(workbench, 'undo')
    await expect(inspector.getByRole('region', { name: 'Events' })).toContainText('The rescue')
  })

  await test.step('a figure of a suggestion speaks of something else; it can be joined again', async () => {
    await page.getByRole('button', { name: /^Conflicts/ }).click()
    await page
      .getByRole('grid', { name: 'Suggested conflicts' })
      .getByRole('row', { name: /^Arrested/ })
      .click()
    await expect(main.getByRole('button', { name: MARKET }).first()).toBeVisible()
    await main.getByRole('button', { name: 'Figure A speaks of something else' }).click()
    await expect(main.getByText('This is no longer suggested')).toBeVisible()
    await page.getByRole('button', { name: 'Events', exact: true }).click()
    await events(page).getByRole('row', { name: MARKET }).click()
    const arrested = main.getByRole('region', { name: 'How many were arrested?' })
    await arrested.getByRole('button', { name: 'Belongs here' }).click()
    await expect(arrested.getByRole('rowheader')).toHaveCount(2)
    await arrested.getByRole('button', { name: /^Not this measure: 12 people/ }).click()
    await expect(arrested.getByText('you said that it counts something else')).toBeVisible()
  })
})
