import { makeCompound } from './make-compound'

/** A run of a made document: its words, and what its formatting says, as a list of properties in hexadecimal. */
export type DocRun = readonly [words: string, properties?: string]

/** A paragraph: its runs, the sign that ends it, and its own properties. */
export type DocParagraph = {
  readonly runs: readonly DocRun[]
  readonly end?: string
  readonly properties?: string
}

/** A comment, on letters of the body from one to another if it has a range; its mark is a `\u0005` of the body. */
export type DocComment = {
  readonly words: string
  readonly author: string
  readonly packed?: number
  readonly range?: readonly [start: number, end: number]
}

const PAGE = 512
const FIRST_LETTER = 0x800

/** A document of Word 97 ([MS-DOC]) with these paragraphs, and these behind them as its footnotes; each `\u0002` of the body is the mark of one. */
export function makeDoc(
  body: readonly DocParagraph[],
  footnotes: readonly DocParagraph[] = [],
  {
    version = 0xc1,
    flags = 0,
    comments = [],
  }: {
    readonly version?: number
    readonly flags?: number
    readonly comments?: readonly DocComment[]
  } = {},
): Uint8Array {
  const said = comments.map(({ words }): DocParagraph => ({ runs: [[words]] }))
  const all = [...body, ...footnotes, ...said]
  const textOf = (paragraphs: readonly DocParagraph[]): string =>
    paragraphs.map(({ runs, end = '\r' }) => runs.map(([words]) => words).join('') + end).join('')
  const text = textOf(all)
  const main = textOf(body)
  const letters: { readonly to: number; readonly list: Buffer }[] = []
  const paragraphs: { readonly to: number; readonly list: Buffer }[] = []
  let at = FIRST_LETTER
  for (const { runs, end = '\r', properties = '' } of all) {
    for (const [words, list = ''] of [...runs, [end] as const]) {
      at += 2 * words.length
      letters.push({ to: at, list: Buffer.from(list, 'hex') })
    }
    // The number of the style stands before the properties; an even number of bytes follows a length of zero.
    const list = Buffer.from(`0000${properties}`, 'hex')
    paragraphs.push({ to: at, list: list.length % 2 === 0 ? list : Buffer.concat([list], list.length + 1) })
  }
  const firstPage = Math.ceil(at / PAGE)
  const stream = Buffer.alloc((firstPage + 2) * PAGE)
  stream.write(text, FIRST_LETTER, 'utf16le')
  formatPage(letters, 1, (list) => Buffer.concat([Buffer.from([list.length]), list])).copy(
    stream,
    firstPage * PAGE,
  )
  formatPage(paragraphs, 13, (list) => Buffer.concat([Buffer.from([0, list.length / 2]), list])).copy(
    stream,
    (firstPage + 1) * PAGE,
  )
  stream.writeUInt16LE(0xa5ec, 0)
  stream.writeUInt16LE(version, 2)
  stream.writeUInt16LE(flags, 10)
  stream.writeUInt32LE(main.length, 0x4c)
  stream.writeUInt32LE(textOf(footnotes).length, 0x50)
  stream.writeUInt32LE(textOf(said).length, 0x5c)
  stream.writeUInt16LE(0x71, 0x98)
  const piece = Buffer.alloc(8)
  piece.writeUInt32LE(FIRST_LETTER, 2)
  const pieces = places([0, text.length], [piece])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(pieces.length)
  const marks = Array.from(main).flatMap((letter, place) => (letter === '\u0002' ? [place] : []))
  let end = 0
  const notes = footnotes.map((note) => (end += textOf([note]).length))
  const tables: readonly (readonly [number: number, bytes: Buffer])[] = [
    [
      2,
      places(
        [...marks, main.length],
        marks.map(() => Buffer.alloc(2)),
      ),
    ],
    [3, places([0, ...notes], [])],
    [12, places([FIRST_LETTER, at], [pageOf(firstPage)])],
    [13, places([FIRST_LETTER, at], [pageOf(firstPage + 1)])],
    [33, Buffer.concat([Buffer.from([2]), length, pieces])],
    ...(comments.length > 0 ? tablesOfComments(main, comments) : []),
  ]
  let offset = 0
  for (const [number, bytes] of tables) {
    stream.writeUInt32LE(offset, 0x9a + 8 * number)
    stream.writeUInt32LE(bytes.length, 0x9e + 8 * number)
    offset += bytes.length
  }
  return makeCompound({
    WordDocument: stream,
    '0Table': Buffer.concat(tables.map(([, bytes]) => bytes)),
  })
}

/** The tables of comments: their marks, words, authors and dates, and the bookmarks of their ranges, the first of which begins first. */
function tablesOfComments(
  main: string,
  comments: readonly DocComment[],
): readonly (readonly [number: number, bytes: Buffer])[] {
  const marks = Array.from({ length: main.length }, (_, at) => at).filter((at) => main[at] === '\u0005')
  const authors = [...new Set(comments.map(({ author }) => author))]
  const ranged = comments
    .flatMap(({ range }, at) => (range ? [{ at, start: range[0], end: range[1] }] : []))
    .toSorted((a, b) => a.start - b.start)
  const ends = ranged.map(({ end }) => end).toSorted((a, b) => a - b)
  let end = 0
  const held = comments.map(({ author, range }, at) => {
    const bytes = Buffer.alloc(30)
    bytes.writeUInt16LE(authors.indexOf(author), 20)
    bytes.writeInt32LE(range ? 100 + at : -1, 26)
    return bytes
  })
  const wide = (words: string): Buffer =>
    Buffer.concat([number16(words.length), Buffer.from(words, 'utf16le')])
  const names = ranged.map(({ at }) => {
    const bytes = Buffer.alloc(12)
    bytes.writeInt32LE(100 + at, 4)
    return bytes
  })
  const dates = comments.map(({ packed = 0 }) => {
    const bytes = Buffer.alloc(18)
    bytes.writeInt32LE(packed)
    return bytes
  })
  const starts = ranged.map((each) => Buffer.concat([number16(ends.indexOf(each.end)), Buffer.alloc(2)]))
  return [
    [4, places([...marks, main.length], held)],
    [5, places([0, ...comments.map(({ words }) => (end += words.length + 1))], [])],
    [36, Buffer.concat(authors.map(wide))],
    [37, Buffer.concat([number16(0xffff), number16(names.length), number16(10), ...names])],
    [42, places([...ranged.map(({ start }) => start), main.length], starts)],
    [43, places([...ends, main.length], [])],
    [112, Buffer.concat(dates)],
  ]
}

function number16(number: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(number)
  return bytes
}

function pageOf(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

/** Places in the text or the file, and what is held of each stretch between them. */
function places(ends: readonly number[], held: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(4 * ends.length)
  for (const [at, end] of ends.entries()) bytes.writeUInt32LE(end, 4 * at)
  return Buffer.concat([bytes, ...held])
}

/** A page of formatting: where its runs end, where the properties of each stand, and these, from the end of the page on. */
function formatPage(
  runs: readonly { readonly to: number; readonly list: Buffer }[],
  size: number,
  write: (list: Buffer) => Buffer,
): Buffer {
  const page = Buffer.alloc(PAGE)
  page[PAGE - 1] = runs.length
  page.writeUInt32LE(FIRST_LETTER, 0)
  let free = PAGE - 1
  for (const [at, { to, list }] of runs.entries()) {
    page.writeUInt32LE(to, 4 * (at + 1))
    if (list.length === 0) continue
    const bytes = write(list)
    free = (free - bytes.length) & ~1
    bytes.copy(page, free)
    page[4 * (runs.length + 1) + size * at] = free / 2
  }
  return page
}
