import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { words } from '../../shared/words/words'
import { listen } from './hostile/listeners'
import type { Listeners } from './hostile/listeners'
import { readNetLog } from './hostile/net-log'
import { makePdf, makePng } from './hostile/originals'
import { strangersDrawing, strangersFilm, strangersPage } from './hostile/stranger'
import { keepEvidence, showFile } from './keep-evidence'
import { expect, test as base } from './workbench'

const said = words.originals
const original = (page: Page) => page.getByRole('region', { name: said.view })

const test = base.extend<{ readonly ears: Listeners }>({
  ears: async ({}, use) => {
    const ears = await listen()
    await use(ears)
    ears.close()
  },
})

const silence = { requests: [], lookups: [], connections: [], packets: [] }

test('files of strangers run nothing and reach nobody, whatever they are', async ({
  start,
  folder,
  ears,
}) => {
  const netLog = join(folder, 'net-log.json')
  const workbench = await start(`--log-net-log=${netLog}`)
  const { app, page } = workbench
  const address = page.url()
  for (const out of [`http://127.0.0.1:${ears.tcp}`, `http://hostile.test:${ears.tcp}`]) {
    const name = out.includes('hostile.test') ? 'named' : 'numbered'
    const html = strangersPage(out)
    await keepEvidence(workbench, {
      [`${name}.html`]: html,
      [`${name}.svg`]: strangersDrawing(out),
      [`${name}.eml`]: `From: a@hostile.test\r\nSubject: ${html.slice(0, 40).replaceAll(/\s/gu, ' ')}\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`,
      [`${name}.mhtml`]: `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b\r\nContent-Type: text/css\r\nContent-Location: ${out}/style\r\n\r\n@import url(${out}/inner); h1 { background: url(${out}/inner-image) }</style><script>top.ran = 1</script>\r\n--b--`,
      [`${name}.csv`]: `a,b\n"${html.replaceAll('"', '""')}",2\n`,
      [`${name}.mov`]: strangersFilm(out),
      [`${name}.mp4`]: `#EXTM3U\n#EXTINF:9,\n${out}/playlist\n`,
      [`${name}.srt`]: `1\n00:00:01,000 --> 00:00:02,000\n${html.replaceAll(/\n+/gu, ' ')}\n`,
      [`${name}.pdf`]: makePdf(['A page of a stranger'], {
        catalogue: `/OpenAction << /S /JavaScript /JS (app.launchURL('${out}/pdf-script')) >> /AcroForm << /Fields [] /XFA 4 0 R >>`,
        page: `/AA << /O << /S /URI /URI (${out}/pdf-open) >> >> /Annots [5 0 R 6 0 R]`,
        objects: [
          `<< /Length 9 >>\nstream\n<xdp></x>\nendstream`,
          `<< /Type /Annot /Subtype /Link /Rect [0 0 595 842] /A << /S /URI /URI (${out}/pdf-link) >> >>`,
          `<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 99 99] /AA << /C << /S /SubmitForm /F (${out}/pdf-form) >> >> >>`,
        ],
      }),
    })
    for (const ending of ['html', 'mhtml']) {
      await showFile(workbench, `${name}.${ending}`)
      const frame = page.frameLocator('iframe').first()
      await expect(frame.getByRole('heading', { name: 'A page of a stranger' })).toBeVisible()
      for (const link of ['Go away', 'A new window', 'Take it', 'Out of the frame'])
        await frame.getByText(link).click({ force: true })
      await frame.getByText('Send it').click({ force: true })
      await expect(frame.getByRole('heading', { name: 'A page of a stranger' })).toBeVisible()
    }
    await showFile(workbench, `${name}.svg`)
    await expect(page.frameLocator('iframe').locator('img')).toBeVisible()
    await showFile(workbench, `${name}.eml`)
    const mail = page.frameLocator('iframe').frameLocator('iframe').first()
    await expect(mail.getByRole('heading', { name: 'A page of a stranger' })).toBeVisible()
    await showFile(workbench, `${name}.srt`)
    await expect(page.frameLocator('iframe').getByText('A page of a stranger').first()).toBeVisible()
    await expect(page.frameLocator('iframe').locator('h1, script, img, iframe')).toHaveCount(0)
    await showFile(workbench, `${name}.csv`)
    const grid = original(page).getByRole('grid')
    await expect(grid.getByText('A page of a stranger').first()).toBeVisible()
    await expect(grid.locator('h1, script, img, iframe')).toHaveCount(0)
    await showFile(workbench, `${name}.mov`)
    await expect(original(page)).toContainText(said.media.broken)
    await showFile(workbench, `${name}.mp4`)
    await expect(page.frameLocator('iframe').getByText(`${out}/playlist`)).toBeVisible()
    await showFile(workbench, `${name}.pdf`)
    const drawn = original(page).getByRole('img').first()
    await expect(drawn).toHaveAttribute('data-drawn', 'true')
    // The words of the page lie above it, and are what is clicked.
    await drawn.click({ force: true })
  }
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  expect(page.url()).toBe(address)
  expect(app.windows()).toHaveLength(1)
  await app.close()
  expect({ connections: ears.connections(), packets: ears.packets() }).toEqual({ connections: 0, packets: 0 })
  expect(await readNetLog(netLog)).toEqual(silence)
})

test('what is broken, or says that it is larger than any memory, is said so, and the window goes on', async ({
  start,
}) => {
  const workbench = await start()
  const { page } = workbench
  const noise = Buffer.from(Array.from({ length: 20_000 }, (_, at) => (at * 7919 + 13) % 251))
  const behind = (sign: string): Buffer => Buffer.concat([Buffer.from(sign, 'latin1'), noise])
  const files: Readonly<Record<string, readonly [bytes: string | Buffer, says: string | RegExp]>> = {
    'huge.png': [makePng(3, 3, [60_000, 60_000]), said.picture.tooLarge(60_000, 60_000)],
    // What of it is there is drawn.
    'cut.png': [makePng(300, 300).fill(0xff, 45), said.tray.fit],
    'headless.png': [makePng(3, 3).subarray(0, 20), said.picture.unknown],
    'noise.jpg': [behind('\u00FF\u00D8\u00FF\u00E0\0\u0004ab'), said.picture.unknown],
    'noise.webp': [behind('RIFFxxxxWEBPVP8Xxxxx\0\0\0\0\u0001\0\0\u0001\0\0'), said.picture.broken],
    'noise.pdf': [behind('%PDF-1.7\n'), said.pdf.broken],
    'loop.pdf': [
      '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9 >>\nendobj\ntrailer\n<< /Root 1 0 R /Prev 0 >>\n%%EOF',
      said.pdf.ofPages(1),
    ],
    'noise.mp4': [behind('\0\0\0\u0020ftypisom'), said.media.broken],
    'noise.webm': [behind('\u001AE\u00DF\u00A3'), said.media.broken],
    'noise.mp3': [behind('ID3\u0003\0\0\0\0\0\0'), said.media.broken],
    'list.m3u8': ['#EXTM3U\n#EXTINF:9,\nhttp://hostile.test/a.ts\n', '#EXTM3U'],
    'noise.bin': [behind('\0\u0001'), said.noView],
  }
  await keepEvidence(
    workbench,
    Object.fromEntries(Object.entries(files).map(([name, [bytes]]) => [name, bytes])),
  )
  for (const [name, [, says]] of Object.entries(files)) {
    await showFile(workbench, name)
    if (name === 'list.m3u8') await expect(page.frameLocator('iframe').getByText(says)).toBeVisible()
    else await expect(original(page)).toContainText(says)
  }
  await page.keyboard.press('Control+1')
  await expect(page.getByRole('grid', { name: 'Articles' })).toBeVisible()
})

test('a page that would make billions of elements holds its own frame, not the window', async ({ start }) => {
  const workbench = await start()
  const { page } = workbench
  const doubled = Array.from(
    { length: 30 },
    (_, at) => `<g id="g${at + 1}"><use href="#g${at}"/><use href="#g${at}"/></g>`,
  )
  await keepEvidence(workbench, {
    'bomb.svg': `<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><rect width="1" height="1"/></g>${doubled.join('')}</svg>`,
    'deep.html': `<!doctype html>${'<div>'.repeat(200_000)}deep`,
    'text.txt': 'All is well.',
  })
  for (const name of ['bomb.svg', 'deep.html']) await showFile(workbench, name)
  await showFile(workbench, 'text.txt')
  await expect(page.frameLocator('iframe').getByText('All is well.')).toBeVisible()
})
