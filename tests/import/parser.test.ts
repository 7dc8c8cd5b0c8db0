import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Limits } from '../../electron/main/work/create-work'
import { createParser, MOST_PARSERS } from '../../electron/main/import/parser'
import type { Parser } from '../../electron/main/import/parser'
import { buildWorker, nodeProcess } from '../work/hosts'
import type { BuiltWorker } from '../work/hosts'
import { someJpeg } from './make-jpeg'
import { makePdf } from './make-pdf'

let built: BuiltWorker = { path: '', remove: () => Promise.resolve() }
let parser: Parser | null = null

beforeAll(async () => void (built = await buildWorker('electron/main/import/parser-worker.ts')))
afterEach(() => parser?.close())
afterAll(() => built.remove())

const open = (limits: Limits, memory = 512): Parser =>
  (parser = createParser(nodeProcess(built, memory), limits))
const patient: Limits = { silence: Infinity, whole: Infinity }
const text = (name: string) =>
  ({ kind: 'file', name, bytes: Buffer.from(`Two were killed in ${name}.`) }) as const
const pasted = { kind: 'pastedHtml', html: '<p>Two</p><p>words</p><script>no</script>' } as const
/** A thousand small pages: more than a process can read before anything else is answered. */
const book = {
  kind: 'file',
  name: 'book.pdf',
  bytes: makePdf(Array.from({ length: 1000 }, (_, at) => [[72, 700, `Page ${at} has some words.`]])),
} as const
/** More than a process with 128 MB can read. */
const bomb = {
  kind: 'file',
  name: 'bomb.html',
  bytes: Buffer.from(`<article>${'<p><b>w</b> '.repeat(2_000_000)}</article>`),
} as const

const cancelled = {
  ok: false,
  fault: { code: 'cancelled', message: 'The import was cancelled.' },
}

describe('the processes that read files', () => {
  test('say what a file states about itself', async () => {
    expect(await open(patient).stated({ bytes: someJpeg, name: 'a.jpg' })).toMatchObject({
      ok: true,
      value: expect.arrayContaining([{ name: 'Make', value: 'Maker of cameras' }]),
    })
  })

  test('read files and what was pasted, and refuse what is not for them', async () => {
    const { read } = open(patient)
    const results = await Promise.all([read(text('a.txt')), read(text('b.exe')), read(pasted)])
    expect(results.map((result) => (result.ok ? result.value.text : result.fault.message))).toEqual([
      'Two were killed in a.txt.',
      '“b.exe” is a text of a kind that Plumbline does not know (.exe). To import it as it stands, give it a name that ends in .txt.',
      'Two\n\nwords',
    ])
  })

  test('say how far they have come', async () => {
    const shares: number[] = []
    const read = await open(patient).read(book, { onRead: (share) => shares.push(share) })
    expect(read.ok).toBe(true)
    expect(shares.length).toBeGreaterThan(0)
    expect(shares).toEqual(shares.filter((share) => share > 0 && share <= 1).toSorted((a, b) => a - b))
  })

  test('are ended when they give no sign for too long; the next file is read by another', async () => {
    const { read } = open({ silence: 1, whole: Infinity })
    expect(await read(book)).toEqual({
      ok: false,
      fault: {
        code: 'unreadable',
        message: 'Reading “book.pdf” took too long and was stopped. It is damaged, or made to be unreadable.',
      },
    })
    const again = createParser(nodeProcess(built, 512), patient)
    expect((await again.read(text('a.txt'))).ok).toBe(true)
    again.close()
  })

  test('that run out of memory take nothing with them', async () => {
    const { read } = open(patient, 128)
    expect(await read(bomb)).toEqual({
      ok: false,
      fault: {
        code: 'unreadable',
        message: expect.stringContaining('Reading “bomb.html” ended the process that reads files.'),
        detail: expect.stringContaining('exitCode='),
      },
    })
    expect((await read(text('a.txt'))).ok).toBe(true)
  })

  test('are ended when the journalist cancels', async () => {
    const { read } = open(patient)
    const controller = new AbortController()
    const reading = read(book, { signal: controller.signal, onRead: () => controller.abort() })
    expect(await reading).toEqual(cancelled)
    expect(await read(text('a.txt'), { signal: controller.signal })).toEqual(cancelled)
    expect((await read(text('a.txt'))).ok).toBe(true)
  })
})

describe('what is pasted while files are imported', () => {
  /** As many as there are processes, so that the paste has to wait for one of them. */
  const all = Array.from({ length: MOST_PARSERS })

  test('is read, though the import is cancelled', async () => {
    const { read } = open(patient)
    const controller = new AbortController()
    const imported = all.map(() =>
      read(book, { signal: controller.signal, onRead: () => controller.abort() }),
    )
    const paste = await read(pasted)
    expect(paste.ok && paste.value.text).toBe('Two\n\nwords')
    expect(await Promise.all(imported)).toEqual(all.map(() => cancelled))
  })

  test('is read, though every file ends its process', async () => {
    const { read } = open(patient, 128)
    const imported = all.map(() => read(bomb))
    const paste = await read(pasted)
    expect(paste.ok && paste.value.text).toBe('Two\n\nwords')
    expect((await Promise.all(imported)).map(({ ok }) => ok)).toEqual(all.map(() => false))
  })

  test('is cancelled, not accused, when the parser is closed', async () => {
    const { read, close } = open(patient)
    const imported = all.map(() => read(book, { onRead: close }))
    const paste = read(pasted)
    expect(await Promise.all([...imported, paste])).toEqual([...all, null].map(() => cancelled))
    expect((await read(pasted)).ok).toBe(true)
  })
})
