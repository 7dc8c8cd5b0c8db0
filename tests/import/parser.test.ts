import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createParser } from '../../electron/main/import/parser'
import type { Parser, ParserLimits } from '../../electron/main/import/parser'
import { buildWorker, startNodeProcess } from './build-worker'
import { makePdf } from './make-pdf'

let folder = ''
let worker = ''
let parser: Parser | null = null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-worker-'))
  await rm(folder, { recursive: true })
  worker = await buildWorker(folder)
}, 60_000)
afterEach(() => parser?.close())
afterAll(() => rm(folder, { recursive: true, force: true }))

const open = (limits: ParserLimits, memory = 512): Parser =>
  (parser = createParser(startNodeProcess(worker, memory), limits))
const patient: ParserLimits = { silence: 60_000, whole: 60_000 }
const text = (name: string) =>
  ({ kind: 'file', name, bytes: Buffer.from(`Two were killed in ${name}.`) }) as const
/** A hundred small pages: more than the process can read in a few milliseconds. */
const book = {
  kind: 'file',
  name: 'book.pdf',
  bytes: makePdf(Array.from({ length: 100 }, (_, at) => [[72, 700, `Page ${at} has some words.`]])),
} as const

describe('the process that reads files', { timeout: 60_000 }, () => {
  test('reads one file after the other, whatever their order, and what was pasted', async () => {
    const { read } = open(patient)
    const results = await Promise.all([
      read(text('a.txt')),
      read(text('b.exe')),
      read({ kind: 'pasted HTML', html: '<p>Two</p><p>words</p><script>no</script>' }),
    ])
    expect(results.map((result) => (result.ok ? result.value.text : result.fault.message))).toEqual([
      'Two were killed in a.txt.',
      '“b.exe” is of a kind that Plumbline does not read. It reads .txt, .md, .html, .mhtml, .pdf, .docx and .eml.',
      'Two\n\nwords',
    ])
  })

  test('says how far it has come', async () => {
    const shares: number[] = []
    const read = await open(patient).read(book, { onRead: (share) => shares.push(share) })
    expect([read.ok, shares]).toEqual([true, [0.5, 1]])
  })

  test('is ended when it gives no sign for too long; the next file is read by another', async () => {
    const { read } = open({ silence: 1, whole: 60_000 })
    expect(await read(book)).toEqual({
      ok: false,
      fault: {
        code: 'unreadable',
        message: 'Reading “book.pdf” took too long and was stopped. It is damaged, or made to be unreadable.',
      },
    })
    const again = createParser(startNodeProcess(worker, 512), patient)
    expect((await again.read(text('a.txt'))).ok).toBe(true)
    again.close()
  })

  test('that runs out of memory takes nothing with it', async () => {
    const { read } = open(patient, 128)
    const page = Buffer.from(`<article>${'<p><b>w</b> '.repeat(2_000_000)}</article>`)
    expect(await read({ kind: 'file', name: 'bomb.html', bytes: page })).toEqual({
      ok: false,
      fault: {
        code: 'unreadable',
        message:
          'Reading “bomb.html” took more memory than it may have. It is damaged, or made to be unreadable.',
      },
    })
    expect((await read(text('a.txt'))).ok).toBe(true)
  })

  test('is ended when the journalist cancels', async () => {
    const { read } = open(patient)
    const controller = new AbortController()
    const reading = read(book, { signal: controller.signal, onRead: () => controller.abort() })
    expect(await reading).toEqual({
      ok: false,
      fault: { code: 'cancelled', message: 'The import was cancelled.' },
    })
    expect(await read(text('a.txt'), { signal: controller.signal })).toEqual({
      ok: false,
      fault: { code: 'cancelled', message: 'The import was cancelled.' },
    })
    expect((await read(text('a.txt'))).ok).toBe(true)
  })
})
