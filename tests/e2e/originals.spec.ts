import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { expectAccessible } from './expect-accessible'
import { filesHolding } from './files-holding'
import { makePdf, makePng, makeWav } from './hostile/originals'
import { keepEvidence, protectProject, showFile } from './keep-evidence'
import { expect, pickMenu, test } from './workbench'

const said = words.originals
const original = (page: Page) => page.getByRole('region', { name: said.view })

test('a PDF is shown page by page, larger, turned, and from any of its pages on', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await keepEvidence(workbench, {
    'report.pdf': makePdf(Array.from({ length: 300 }, (_, at) => `Page ${at + 1}`)),
  })
  await showFile(workbench, 'report.pdf')
  const pages = original(page).getByRole('img')
  await expect(pages.first()).toHaveAttribute('data-drawn', 'true')
  // Of three hundred pages only those near to what is seen are there.
  expect(await pages.count()).toBeLessThan(8)
  const before = await pages.first().boundingBox()
  await original(page).getByRole('button', { name: said.tray.larger }).click()
  await expect
    .poll(async () => (await pages.first().boundingBox())?.width)
    .toBeGreaterThan(before?.width ?? 0)
  await original(page).getByRole('button', { name: said.tray.fitWidth }).click()
  await expect.poll(async () => (await pages.first().boundingBox())?.width).toBe(before?.width)
  await original(page).getByRole('button', { name: said.tray.turn }).click()
  await expect
    .poll(async () => {
      const box = await pages.first().boundingBox()
      return box ? box.width > box.height : null
    })
    .toBe(true)
  const number = original(page).getByRole('spinbutton', { name: said.pdf.page })
  await number.fill('250')
  await number.press('Enter')
  await expect(original(page).getByRole('img', { name: said.pdf.pageOf(250) })).toHaveAttribute(
    'data-drawn',
    'true',
  )
  await expect(number).toBeFocused()
  await expect(number).toHaveValue('250')
  await expect(page.getByRole('tooltip')).toHaveCount(0)
  await expectAccessible(page)
})

test('a picture is shown, larger and smaller, turned, by buttons and by keys', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await keepEvidence(workbench, { 'square.png': makePng(600, 200) })
  await showFile(workbench, 'square.png')
  const picture = original(page).getByRole('img', { name: 'square.png' })
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([600, 200])
  const stage = original(page).getByRole('region', { name: 'square.png' })
  const shape = async () => {
    const box = await picture.boundingBox()
    return box ? Math.round((box.width / box.height) * 10) / 10 : 0
  }
  const width = async () => (await picture.boundingBox())?.width ?? 0
  const fit = await width()
  await stage.press('+')
  await expect.poll(width).toBeGreaterThan(fit)
  await stage.press('0')
  await expect.poll(width).toBe(fit)
  await expect.poll(shape).toBe(3)
  await stage.press('r')
  await expect.poll(shape).toBe(0.3)
  await expectAccessible(page)
})

test('a recording is played, sought in and made faster', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  // Longer than what is answered at once.
  await keepEvidence(workbench, {
    'tone.wav': makeWav(600),
    'unseen.webm': await readFile(join(import.meta.dirname, 'recordings/sound.webm')),
  })
  await showFile(workbench, 'tone.wav')
  const sound = original(page).locator('audio')
  await expect(original(page)).toContainText('0:00 / 10:00')
  await original(page).getByRole('slider', { name: said.media.position }).fill('512')
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBe(512)
  await original(page).getByRole('button', { name: said.media.play }).click()
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(512)
  await original(page).getByRole('button', { name: said.media.pause }).click()
  await original(page).getByRole('button', { name: said.media.speed }).click()
  await page.getByRole('option', { name: said.media.times(1.5) }).click()
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.5)
  await expectAccessible(page)

  // A video whose pictures cannot be shown is heard, and that is said.
  await showFile(workbench, 'unseen.webm')
  await expect(original(page)).toContainText(said.media.unseen)
  await expect(original(page)).toContainText('0:00 / 0:02')
})

test('texts, tables, transcripts, mails and saved pages are shown as what they are', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  const frame = page.frameLocator('iframe')
  await keepEvidence(workbench, {
    'text.txt': 'The first line.\r\n\r\nThe <b>third</b> line.',
    'tally.csv': 'day;"killed; wounded"\r\n1;20\r\n2;"30 ""or"" more"\r\n',
    'talk.srt':
      '1\n00:00:01,000 --> 00:00:02,500\nGood <i>evening</i>.\n\n2\n01:00:03,000 --> 01:00:04,000\nGood night.\n',
    'mail.eml':
      'From: Desk <desk@example.org>\r\nSubject: =?utf-8?Q?Z=C3=A4hlung?=\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<style>header{display:none}</style><p>Twelve buses left.</p>',
    'page.html': '<!doctype html><meta charset="windows-1251"><h1 style="color: red">\u00EF</h1>',
    'page.mhtml': [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="part"',
      '',
      '--part',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<h1>Saved=20page</h1><img alt="kept" src=3D"https://hostile.test/a.png">=',
      '<link rel=3D"stylesheet" href=3D"cid:css@mhtml">',
      '--part',
      'Content-Type: text/css',
      'Content-ID: <css@mhtml>',
      '',
      'h1 { color: rgb(1, 2, 3) }',
      '--part',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://hostile.test/a.png',
      '',
      makePng(7, 5).toString('base64'),
      '--part--',
    ].join('\r\n'),
  })

  const cellsOf = (row: number) => frame.getByRole('row').nth(row).locator('th, td')
  await showFile(workbench, 'text.txt')
  await expect(frame.locator('p')).toHaveText(['The first line.', '', 'The <b>third</b> line.'])
  await showFile(workbench, 'tally.csv')
  const grid = original(page).getByRole('grid', { name: 'tally.csv' })
  await expect(grid.getByRole('columnheader')).toHaveText(['A', 'B'])
  await expect(grid.getByRole('row').nth(3).locator('span')).toHaveText(['3', '2', '30 "or" more'])
  await showFile(workbench, 'talk.srt')
  await expect(cellsOf(0)).toHaveText(['00:01', 'Good evening.'])
  await expect(cellsOf(1)).toHaveText(['01:00:03', 'Good night.'])
  await showFile(workbench, 'mail.eml')
  // No style of the mail reaches what stands in its headers.
  await expect(frame.getByText('Desk <desk@example.org>')).toBeVisible()
  await expect(frame.getByText('Zählung')).toBeVisible()
  await expect(frame.frameLocator('iframe').getByText('Twelve buses left.')).toBeVisible()
  await showFile(workbench, 'page.html')
  await expect(frame.getByRole('heading')).toHaveCSS('color', 'rgb(255, 0, 0)')
  await showFile(workbench, 'page.mhtml')
  await expect(frame.getByRole('heading', { name: 'Saved page' })).toHaveCSS('color', 'rgb(1, 2, 3)')
  await expect
    .poll(() =>
      frame.getByRole('img', { name: 'kept' }).evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(7)
})

test('the original of an article stands beside its text, over a restart, until it is closed', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  await page.keyboard.press('Control+1')
  await page.getByRole('row', { name: /battles to save truce/ }).click()
  await pickMenu(workbench, 'show-original')
  await expect(original(page)).toContainText('.txt')
  await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
  await expect(page.frameLocator('iframe').getByText(/Kerry/).first()).toBeVisible()
  await workbench.app.close()
  const again = await start()
  await expect(original(again.page)).toContainText('.txt')
  await original(again.page).getByRole('button', { name: said.close }).click()
  await expect(original(again.page)).toBeHidden()
  await expect(again.page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
})

test('what is hard to look at is covered until it is asked for: one file, or all', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  await keepEvidence(workbench, { 'square.png': makePng(60, 40), 'text.txt': 'A line.' })
  await showFile(workbench, 'square.png')
  const picture = original(page).getByRole('img', { name: 'square.png' })
  await expect(picture).toBeVisible()
  await page.getByText(said.graphic).click()
  await expect(original(page)).toContainText(said.covered)
  await expect(picture).toBeHidden()
  await expectAccessible(page)
  await original(page).getByRole('button', { name: said.uncover }).click()
  await expect(picture).toBeVisible()
  await showFile(workbench, 'text.txt')
  await expect(page.frameLocator('iframe').getByText('A line.')).toBeVisible()
  await showFile(workbench, 'square.png')
  await expect(picture).toBeHidden()

  await pickMenu(workbench, 'settings')
  await page.getByText(words.settings.coverAll).click()
  await page.keyboard.press('Escape')
  await showFile(workbench, 'text.txt')
  await expect(page.locator('iframe')).toBeHidden()
  await original(page).getByRole('button', { name: said.uncover }).click()
  await expect(page.frameLocator('iframe').getByText('A line.')).toBeVisible()
})

test('of a protected project nothing that is looked at is written anywhere, and a damaged file is not shown', async ({
  start,
  folder,
}) => {
  const workbench = await start()
  const { page } = workbench
  await protectProject(workbench)
  const secret = 'what only this file says: 7f3a91'
  const files = {
    'secret.txt': secret,
    'secret.html': `<h1>${secret}</h1>`,
    'secret.pdf': makePdf([secret]),
    'secret.png': Buffer.concat([makePng(900, 700), Buffer.from(secret.repeat(5000))]),
    'secret.wav': makeWav(5).fill(secret, 44),
  }
  await keepEvidence(workbench, files, { isRemoved: true })
  for (const name of Object.keys(files)) await showFile(workbench, name)
  await expect(original(page)).toContainText('0:05')
  await showFile(workbench, 'secret.pdf')
  await expect(original(page).getByRole('img').first()).toHaveAttribute('data-drawn', 'true')
  expect(await filesHolding(folder, [secret])).toEqual([])

  const originals = join(folder, 'profile/projects/Syria ceasefire (example).plumbline/originals')
  expect((await readdir(originals)).every((name) => name.endsWith('.sealed'))).toBe(true)
  await workbench.app.close()
  expect(await filesHolding(folder, [secret])).toEqual([])
})
