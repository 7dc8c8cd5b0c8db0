import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { makeScannedPdf } from '../import/make-pdf'
import type { ScannedPage } from '../import/make-pdf'
import { expectAccessible } from './expect-accessible'
import { protectProject } from './keep-evidence'
import { answer, dialog } from './window-parts'
import { answerDialogs, expect, menuItem, pickMenu, selectWords, test, textOf } from './workbench'
import type { Workbench } from './workbench'

const said = words.recognition
const original = (page: Page) => page.getByRole('region', { name: words.originals.view })
const pageWords = (page: Page) =>
  original(page).getByRole('textbox', { name: words.originals.pdf.wordsOf(2) })

/** Draws lines of text as a scanner sees a page: letters as pixels, and nothing else. */
async function drawScan(page: Page, lines: readonly string[], language: string): Promise<ScannedPage> {
  const [width, height] = [1240, 1754]
  const jpeg = await page.evaluate(
    ({ lines: drawn, width: across, height: down, isRtl }) => {
      const canvas = document.createElement('canvas')
      canvas.width = across
      canvas.height = down
      const context = canvas.getContext('2d')
      if (!context) return ''
      context.fillStyle = '#fff'
      context.fillRect(0, 0, across, down)
      context.fillStyle = '#111'
      context.font = '44px serif'
      context.direction = isRtl ? 'rtl' : 'ltr'
      context.textAlign = 'start'
      for (const [at, line] of drawn.entries())
        context.fillText(line, isRtl ? across - 120 : 120, 200 + at * 90)
      return canvas.toDataURL('image/jpeg', 0.95).replace(/^data:image\/jpeg;base64,/u, '')
    },
    { lines: [...lines], width, height, isRtl: language === 'ara' },
  )
  return { width, height, bytes: Buffer.from(jpeg, 'base64'), isJpeg: true }
}

/** Imports a report of three pages of which the second was scanned; the languages of that are asked for. */
async function importReport(workbench: Workbench, scan: ScannedPage): Promise<void> {
  const { page, folder } = workbench
  const path = join(folder, 'report.pdf')
  await writeFile(
    path,
    makeScannedPdf([
      [
        [72, 760, 'Report of the committee on the harbour and the villages behind it', 16],
        [72, 720, 'The committee met on the first of May and spoke with those who had left the'],
        [72, 706, 'villages. What they signed is annexed as the next page.'],
      ],
      scan,
      [[72, 760, 'The committee closed its meeting after that, and will meet again in the autumn.']],
    ]),
  )
  await answerDialogs(workbench, { open: [path] })
  await expect.poll(async () => (await menuItem(workbench, 'import-files')).enabled).toBe(true)
  await pickMenu(workbench, 'import-files')
  // Its pages are read and looked at before anything is asked.
  await expect(dialog(page)).toContainText(said.ask.scannedPages(1))
}

const arabic = ['قال المجلس إن أكثر من ١٢٠ شخصا', 'غادروا القرى القريبة من النهر', 'منذ بداية شهر آذار']

for (const kind of ['an open', 'a sealed'] as const)
  test(`a scanned page in Arabic within a PDF is read and marked where it is printed, in ${kind} project`, async ({
    start,
  }) => {
    const workbench = await start()
    const { page } = workbench
    if (kind === 'a sealed') await protectProject(workbench)
    await importReport(workbench, await drawScan(page, arabic, 'ara'))
    await expectAccessible(page)
    await dialog(page).getByText(said.languageOf('eng')).click()
    await dialog(page).getByText(said.languageOf('ara')).click()
    await page.getByRole('button', { name: said.ask.read, exact: true }).click()
    await expect(textOf(page)).toContainText('غادروا القرى')
    const strip = page.getByRole('region', { name: said.figures.title })
    await expect(strip).toContainText(said.figures.done(0, 1))
    // The text stands in the order of the pages.
    await expect(textOf(page)).toContainText(
      /annexed as the next page.*غادروا القرى.*meet again in the autumn/su,
    )

    const number = original(page).getByRole('spinbutton', { name: words.originals.pdf.page })
    await number.fill('2')
    await number.press('Enter')
    await expect(pageWords(page)).toContainText('غادروا')
    await selectWords(page, pageWords(page), 'القرى')
    await page.getByRole('toolbar', { name: words.reader.selected }).getByText('New claim').click()
    await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('القرى')
    await expect(textOf(page).locator('mark', { hasText: 'القرى' })).toBeVisible()
    const mark = original(page).getByRole('button', { name: /claim/iu })
    const word = pageWords(page).locator('span', { hasText: /^القرى$/u })
    const isOnWord = async (): Promise<boolean> => {
      const [markAt, wordAt] = [await mark.boundingBox(), await word.boundingBox()]
      if (!markAt || !wordAt) return false
      return Math.abs(markAt.x - wordAt.x) < 3 && Math.abs(markAt.width - wordAt.width) < 6
    }
    await expect.poll(isOnWord).toBe(true)
    await expectAccessible(page)
  })

test('scanned pages that nobody wants read are left out, and that is said', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await importReport(workbench, await drawScan(page, ['The villages counted 250 people'], 'eng'))
  await page.getByRole('button', { name: said.ask.leavePagesOut }).click()
  await expect(textOf(page)).toContainText('annexed as the next page')
  await expect(answer(page)).toContainText(
    words.readings.notRead('report.pdf', [words.readings.left.scans(1)]),
  )
})

test('words on a scanned page are selected by keys alone, and make a claim', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await importReport(workbench, await drawScan(page, ['The villages counted many people'], 'eng'))
  await page.getByRole('button', { name: said.ask.read, exact: true }).click()
  await expect(textOf(page)).toContainText('villages counted')
  const number = original(page).getByRole('spinbutton', { name: words.originals.pdf.page })
  await number.fill('2')
  await number.press('Enter')
  await expect(pageWords(page)).toContainText('villages')
  await pageWords(page).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await expect(page.getByRole('toolbar', { name: words.reader.selected })).toBeVisible()
  // Nothing that is typed gets into the page.
  await page.keyboard.press('x')
  await expect(pageWords(page)).toContainText('villages')
  await page.keyboard.press('h')
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('villages')
})
