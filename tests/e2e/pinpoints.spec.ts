import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { makeXlsx } from '../import/make-office'
import { makePdf } from '../import/make-pdf'
import { expectAccessible } from './expect-accessible'
import { makePng, makeWav } from './hostile/originals'
import { keepEvidence, openItsClaim, protectProject, showFile } from './keep-evidence'
import { status } from './window-parts'
import { answerDialogs, expect, pickMenu, test } from './workbench'
import type { Workbench } from './workbench'

const said = words.originals
const original = (page: Page) => page.getByRole('region', { name: said.view })
const bar = (page: Page) => original(page).getByRole('region', { name: said.box.title })
const inspector = (page: Page) => page.getByRole('complementary', { name: words.workbench.inspector.title })
const evidenceOf = (page: Page, source: string) =>
  inspector(page).getByRole('listitem').filter({ hasText: source })

/** The file that is evidence for the first claim, beside that claim. */
async function openForClaim(workbench: Workbench, name: string): Promise<void> {
  const { page } = workbench
  await showFile(workbench, name)
  await openItsClaim(page)
}

/** Draws a box over what lies on the table, from one share of it to another. */
async function drawBox(page: Page, name: string, from: number, to: number): Promise<void> {
  const box = await original(page).getByRole('img', { name, exact: true }).first().boundingBox()
  if (!box) throw new Error('Nothing lies there.')
  await page.mouse.move(box.x + box.width * from, box.y + box.height * from)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * to, box.y + box.height * to, { steps: 6 })
  await page.mouse.up()
}

const setPlace = (page: Page) =>
  bar(page).getByRole('button', { name: said.box.setFor(words.evidence.stances.context) })

test('a box in a picture and on a page, and a stretch of a recording, are the places of evidence, and stand in the report', async ({
  start,
}) => {
  const workbench = await start()
  const { page, folder } = workbench
  await keepEvidence(workbench, {
    'board.png': makePng(400, 300),
    'scan.pdf': makePdf([[[72, 700, 'Forty-one ships waited']]]),
    'talk.wav': makeWav(60),
  })
  // What is said in it, by its name.
  const captions = join(folder, 'talk.srt')
  await writeFile(captions, '1\n00:00:10,000 --> 00:00:18,000\nForty-one ships waited.\n')
  await answerDialogs(workbench, { open: [captions] })
  await page.keyboard.press('Control+1')
  await pickMenu(workbench, 'import-files')
  await expect(
    page.getByRole('grid', { name: 'Articles' }).getByRole('row', { name: /Forty-one ships/u }),
  ).toBeVisible()

  await openForClaim(workbench, 'board.png')
  await original(page).getByRole('button', { name: said.box.draw }).click()
  await drawBox(page, 'board.png', 0.5, 0.75)
  const field = (name: string) => bar(page).getByRole('spinbutton', { name })
  await expect(field(said.box.left)).toHaveValue(/^(?:49|50)/u)
  await field(said.box.left).fill('25')
  await expectAccessible(page)
  await setPlace(page).click()
  const crop = evidenceOf(page, 'board.png').getByRole('img', { name: words.evidence.box(null) })
  await expect
    .poll(() => crop.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([100, 75])
  await expect(original(page).getByRole('img', { name: words.evidence.stances.context })).toBeVisible()

  await openForClaim(workbench, 'scan.pdf')
  await expect(original(page).locator('[data-drawn="true"]').first()).toBeVisible()
  await original(page).getByRole('button', { name: said.tray.turn }).click()
  await original(page).getByRole('button', { name: said.box.draw }).click()
  await drawBox(page, said.pdf.pageOf(1), 0.6, 0.9)
  await setPlace(page).click()
  await expect(evidenceOf(page, 'scan.pdf').getByRole('img', { name: words.evidence.box(1) })).toBeVisible()

  await openForClaim(workbench, 'talk.wav')
  await original(page).getByRole('button', { name: 'Forty-one ships waited.' }).click()
  await expect(original(page)).toContainText('0:10 / 1:00')
  await original(page).getByRole('slider', { name: said.media.position }).fill('12')
  await expect(original(page)).toContainText('0:12 / 1:00')
  await original(page).getByRole('region', { name: 'talk.wav' }).focus()
  await page.keyboard.press('[')
  await bar(page).getByRole('textbox', { name: said.media.to }).fill('0:20')
  await setPlace(page).click()
  await expect(evidenceOf(page, 'talk.wav')).toContainText(words.evidence.stretch('0:12', '0:20'))
  await expect(evidenceOf(page, 'talk.wav')).toContainText('[00:00:10] Forty-one ships waited.')
  await expect(bar(page)).toHaveCount(0)

  // What was set is changed by typing, and taken back.
  const talk = evidenceOf(page, 'talk.wav')
  await talk.getByRole('textbox', { name: said.media.from }).fill('0:09')
  await talk.getByRole('textbox', { name: said.media.from }).press('Enter')
  await expect(talk).toContainText(words.evidence.stretch('0:09', '0:20'))
  await talk.getByRole('button', { name: words.evidence.where }).click()
  await page.getByRole('option', { name: words.evidence.places.cells }).click()
  await talk.getByRole('textbox', { name: words.evidence.placeOf.cells }).fill('B2:C9')
  await talk.getByRole('textbox', { name: words.evidence.placeOf.cells }).press('Enter')
  await expect(talk).toContainText(words.evidence.cells('B2:C9'))
  await expect(status(page)).toContainText('Saved')
  await original(page).getByRole('region', { name: 'talk.wav' }).focus()
  await page.keyboard.press('Control+z')
  await expect(talk).toContainText(words.evidence.stretch('0:09', '0:20'))

  const path = join(folder, 'report.html')
  await answerDialogs(workbench, { save: path })
  await pickMenu(workbench, 'export-html')
  await expect.poll(async () => readFile(path, 'utf8').catch(() => '')).toContain('</html>')
  const report = await readFile(path, 'utf8')
  expect(report.match(/<img src="data:image\/png;base64,[^"]+"/gu)).toHaveLength(2)
  expect(report).toContain(words.report.claim.box(1))
  expect(report).toContain(words.report.claim.stretch('0:09', '0:20'))
  expect(report).toContain('[00:00:10] Forty-one ships waited.')

  // After a restart, and under a passphrase.
  await workbench.app.close()
  const again = await start()
  await protectProject(again)
  await openForClaim(again, 'board.png')
  await expect
    .poll(() =>
      evidenceOf(again.page, 'board.png')
        .getByRole('img', { name: words.evidence.box(null) })
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(100)
})

const cellXml = (at: string, value: string): string => `<c r="${at}" t="str"><v>${value}</v></c>`
const rowXml = (number: number): string =>
  `<row r="${number}">${cellXml(`A${number}`, `Day ${number}`)}${cellXml(`B${number}`, String(number * 3))}${cellXml(`C${number}`, 'Homs')}</row>`

test('cells of a table are chosen by dragging and by keys, and are the place of evidence, in a protected project too', async ({
  start,
}) => {
  const workbench = await start()
  const { page, folder } = workbench
  await protectProject(workbench)
  await keepEvidence(workbench, {
    'tally.xlsx': makeXlsx([
      { name: 'Notes', xml: `<sheetData>${rowXml(1)}</sheetData>` },
      {
        name: 'By day',
        xml: `<sheetData><row r="1">${cellXml('A1', 'Day')}${cellXml('B1', 'Killed')}${cellXml('C1', 'Town')}</row>${[2, 3, 4, 900].map(rowXml).join('')}</sheetData>`,
      },
    ]),
  })
  await openForClaim(workbench, 'tally.xlsx')
  await original(page).getByRole('button', { name: said.sheet }).click()
  await page.getByRole('option', { name: 'By day' }).click()
  const grid = original(page).getByRole('grid', { name: 'tally.xlsx' })
  const cellOf = (text: string) => grid.getByRole('gridcell', { name: text, exact: true })
  const [from, to] = [await cellOf('6').boundingBox(), await cellOf('Homs').nth(1).boundingBox()]
  if (!from || !to) throw new Error('No cells are there.')
  await page.mouse.move(from.x + 9, from.y + 9)
  await page.mouse.down()
  await page.mouse.move(to.x + 9, to.y + 9, { steps: 4 })
  await page.mouse.up()
  const range = bar(page).getByRole('textbox', { name: words.evidence.placeOf.cells })
  await expect(range).toHaveValue('B2:C3')
  await expect(grid).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(range).toHaveValue('B2:C4')
  await page.keyboard.press('Shift+ArrowLeft')
  await expect(range).toHaveValue('B2:B4')
  await expect(grid.getByRole('gridcell', { selected: true })).toHaveText(['6', '9', '12'])
  await expectAccessible(page)
  await setPlace(page).click()
  await expect(evidenceOf(page, 'tally.xlsx')).toContainText(words.evidence.cells("'By day'!B2:B4"))
  await expect(bar(page)).toHaveCount(0)
  // In the inspector they stand with what heads them.
  const shown = evidenceOf(page, 'tally.xlsx').getByRole('table')
  await expect(shown.getByRole('columnheader')).toHaveText('BKilled')
  await expect(shown.getByRole('rowheader')).toHaveText(['2 Day 2', '3 Day 3', '4 Day 4'])
  await expect(shown.getByRole('cell')).toHaveText(['', '6', '9', '12'])
  // So they do in the report.
  const path = join(folder, 'report.html')
  await answerDialogs(workbench, { save: path })
  await pickMenu(workbench, 'export-html')
  await expect.poll(async () => readFile(path, 'utf8').catch(() => '')).toContain('</html>')
  const report = await readFile(path, 'utf8')
  expect(report).toContain('<th scope="col">B: Killed</th>')
  expect(report.replaceAll(/\s+/gu, ' ')).toContain('<th scope="row">3: Day 3</th> <td >9</td>')
})
