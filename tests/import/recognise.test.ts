import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '../../electron/main/import/recognise/engine'
import { readPictured } from '../../electron/main/import/recognise/read-pictured'
import { createRecogniser } from '../../electron/main/import/recognise/recogniser'
import { openRecognitionData } from '../../electron/main/disk/recognition-data'
import { buildWorker, nodeProcess } from '../work/hosts'
import type { BuiltWorker } from '../work/hosts'
import { readPdf } from '../../electron/main/import/formats/read-pdf'
import { makeDrawnPdf, makeScannedPdf } from './make-pdf'

const picture = (name: string): Promise<Buffer> => readFile(join(import.meta.dirname, 'pictures', name))

/** Reads the same in whatever it is given, and keeps what that was. */
function someEngine(words: readonly string[]): {
  readonly engine: Engine
  readonly given: { width: number; height: number; orientation: number }[]
} {
  const given: { width: number; height: number; orientation: number }[] = []
  const box = { left: 0.1, top: 0.1, width: 0.2, height: 0.05 }
  return {
    given,
    engine: {
      read: ({ width, height, orientation }, onRead) => {
        given.push({ width, height, orientation })
        onRead(1)
        return [[words.map((text) => ({ text, box, isDoubtful: false }))]]
      },
    },
  }
}

/** A JPEG of these many pixels, as far as its head: turned as a camera held upright writes. */
function turnedJpeg(width: number, height: number): Uint8Array {
  const exif = '45786966000049492a0008000000010012010300010000000600000000000000'
  const size = [height, width].map((each) => each.toString(16).padStart(4, '0')).join('')
  return Buffer.from(
    `ffd8ffe1${(exif.length / 2 + 2).toString(16).padStart(4, '0')}${exif}ffc0000b08${size}01011100`,
    'hex',
  )
}

describe('pictures of text', () => {
  test('a picture becomes a text whose figures wait', async () => {
    const { engine, given } = someEngine([
      'About',
      '1,250',
      'people',
      'left',
      'the',
      'villages',
      'along',
      'the',
      'river.',
    ])
    const read = await readPictured(await picture('flood.png'), 'flood.png', ['eng'], engine, () => {})
    expect(read).toMatchObject({
      ok: true,
      value: {
        text: 'About 1,250 people left the villages along the river.',
        mediaType: 'image/png',
        notes: [{ kind: 'readByMachine' }],
        machine: {
          languages: ['eng'],
          figures: [{ start: 6, end: 11, read: '1,250', page: null, confirmed: null }],
        },
      },
    })
    expect(given).toEqual([{ width: 1000, height: 701, orientation: 1 }])
  })

  test('a photograph that lies on its side is as high as it is wide', async () => {
    const { engine, given } = someEngine(['Words'])
    await readPictured(turnedJpeg(400, 300), 'a.jpg', ['eng'], engine, () => {})
    expect(given).toEqual([{ width: 300, height: 400, orientation: 6 }])
  })

  test.each([
    [
      turnedJpeg(60_000, 60_000),
      'huge.jpg',
      'too-large',
      '“huge.jpg” has 60,000 × 60,000 pixels; the most that are read by machine are 60 million. Import a smaller copy, or parts of it.',
    ],
    [
      Buffer.from('89504e470d0a1a0a', 'hex'),
      'torn.png',
      'unreadable',
      'The picture “torn.png” is damaged, or of an unusual kind. Save it as PNG or JPEG, then import that.',
    ],
    [
      makeDrawnPdf('0 0 m 100 100 l S'),
      'drawn.pdf',
      'unreadable',
      'No words were found in “drawn.pdf” (looked for: eng). If it has some, try another language; else attach it to a claim as evidence.',
    ],
  ])('what cannot be read is refused in words %#', async (bytes, name, code, message) => {
    const { engine } = someEngine(['Words'])
    expect(await readPictured(bytes, name, ['eng'], engine, () => {})).toMatchObject({
      ok: false,
      fault: { code, message },
    })
  })
})

describe('a PDF of which one page was scanned', () => {
  const scan = { width: 40, height: 60, bytes: new Uint8Array(2400).fill(200), isJpeg: false }
  const pages = makeScannedPdf([
    [
      [72, 760, 'The committee met in the harbour on the first of May, and it'],
      [72, 746, 'counted the ships that waited there.'],
    ],
    scan,
    [[72, 760, 'On the third page the committee thanks 12 of its members for all of their work.']],
  ])

  test('says so where no machine reads it', async () => {
    const read = await readPdf(pages, 'mixed.pdf', () => {})
    expect(read).toMatchObject({
      ok: true,
      value: { loss: { left: [{ what: 'scans', count: 1 }] } },
    })
    if (read.ok) expect(read.value.text).not.toContain('Annex')
  })

  test('is read with it, in its place; its figures wait, those of the other pages do not', async () => {
    const { engine } = someEngine(['Annex:', '250', 'ships'])
    const read = await readPictured(pages, 'mixed.pdf', ['eng'], engine, () => {})
    if (!read.ok) throw new Error(read.fault.message)
    const { text, structure, machine, loss } = read.value
    expect(text).toBe(
      [
        'The committee met in the harbour on the first of May, and it counted the ships that waited there.',
        'Annex: 250 ships',
        'On the third page the committee thanks 12 of its members for all of their work.',
      ].join('\n\n'),
    )
    expect(machine?.figures.map(({ page, read: figure }) => [page, figure])).toEqual([[2, '250']])
    expect(structure?.pages.map(({ start, end }) => text.slice(start, end).slice(0, 5))).toEqual([
      'The c',
      'Annex',
      'On th',
    ])
    expect(structure?.printed?.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
      ['Annex:', 2],
      ['250', 2],
      ['ships', 2],
    ])
    expect(loss?.left).toEqual([])
  })
})

describe('the machine itself', () => {
  let built: BuiltWorker = { path: '', remove: () => Promise.resolve() }
  beforeAll(
    async () => void (built = await buildWorker('electron/main/import/recognise/recognise-worker.ts')),
  )
  const modules = join(import.meta.dirname, '../../node_modules')
  let ofUser = ''
  beforeAll(async () => {
    ofUser = await mkdtemp(join(tmpdir(), 'plumbline-recognition-'))
    for (const name of ['eng', 'ara'])
      await copyFile(
        join(modules, `@tesseract.js-data/${name}/4.0.0_best_int/${name}.traineddata.gz`),
        join(ofUser, `${name}.traineddata.gz`),
      )
  })
  afterAll(() => Promise.all([built.remove(), rm(ofUser, { recursive: true })]))

  test('reads a scan of two pages, knows its languages, and can be stopped', async () => {
    const data = openRecognitionData(join(modules, 'tesseract.js-core'), ofUser)
    expect(await data.languages()).toEqual(['ara', 'eng'])
    const recogniser = createRecogniser(nodeProcess(built, 512), data)
    try {
      const shares: number[] = []
      const bytes = await picture('flood.pdf')
      const read = await recogniser.read({ bytes, name: 'flood.pdf' }, ['eng', 'ara'], {
        onRead: (share) => shares.push(share),
      })
      if (!read.ok) throw new Error(`${read.fault.message} ${read.fault.detail}`)
      expect(read.value.text).toContain(
        'The council said on Tuesday that more than 1,250 people had left the villages',
      )
      expect(read.value.text).toContain('120,000 شخص نزحوا من القرى')
      expect(read.value.machine?.figures.map(({ page, read: figure }) => [page, figure])).toEqual(
        expect.arrayContaining([
          [1, '1,250'],
          [1, '17'],
          [1, 'forty-five'],
          [2, '120,000'],
        ]),
      )
      expect(shares.length).toBeGreaterThan(0)
      expect(await recogniser.read({ bytes, name: 'flood.pdf' }, ['xyz'])).toMatchObject({
        ok: false,
        fault: { code: 'invalid-input' },
      })
      const stop = new AbortController()
      const stopped = recogniser.read({ bytes, name: 'flood.pdf' }, ['eng'], {
        signal: stop.signal,
        onRead: () => stop.abort(),
      })
      expect(await stopped).toMatchObject({ ok: false, fault: { code: 'cancelled' } })
    } finally {
      recogniser.close()
    }
  })
})
