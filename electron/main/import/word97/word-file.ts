import type { Compound } from '../compound/read-compound'
import { decodeBytes, decodeUtf16 } from '../formats/decode-bytes'

/** Letters that stand together in the file: from which letter of the text to which, and where. */
type Piece = {
  readonly start: number
  readonly end: number
  readonly place: number
  /** How many bytes a letter has. */
  readonly size: 1 | 2
  /** What is changed in all of them, as a list of properties. */
  readonly properties: Buffer
}

/** From one letter to another. */
export type Stretch = { readonly start: number; readonly end: number }

/** The texts in a document, one behind the other ([MS-DOC], 2.4.1). */
const PARTS = ['body', 'footnotes', 'edges', 'macros', 'comments', 'endnotes', 'boxes'] as const
type Part = (typeof PARTS)[number]

/** A document of Word 97 to 2003: all its letters, and where they stand in the file. */
export type WordFile = {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly parts: Readonly<Record<Part, Stretch>>
  /** The stream in which the letters and their properties stand. */
  readonly main: Buffer
  /** A structure of the table stream by its number in the head; empty where there is none. */
  readonly table: (number: number) => Buffer
  /** What stands behind it. */
  readonly behind: (number: number) => Buffer
}

/** The numbers of the structures that are read ([MS-DOC], 2.5.6). */
export const TABLES = {
  styles: 1,
  footnoteMarks: 2,
  footnotes: 3,
  commentMarks: 4,
  comments: 5,
  edges: 11,
  letters: 12,
  paragraphs: 13,
  pieces: 33,
  commentAuthors: 36,
  commentNames: 37,
  commentStarts: 42,
  commentEnds: 43,
  endnoteMarks: 46,
  endnotes: 47,
  lists: 73,
  listsInUse: 74,
  commentDates: 112,
} as const

/** Word 97 is the first that writes in this way. */
const WORD_97 = 0xc1
const ENCRYPTED = 0x0100
const SECOND_TABLE = 0x0200

/** Opens a document; `locked` for one with a password, `old` for one of an older Word or that is damaged. Throws where it leads beyond itself. */
export function openWordFile(file: Compound): WordFile | 'locked' | 'old' {
  const main = file.streamOf('WordDocument')
  if (!main || main.length < 0x200 || main.readUInt16LE(0) !== 0xa5ec) return 'old'
  const flags = main.readUInt16LE(10)
  if (main.readUInt16LE(2) < WORD_97) return 'old'
  if ((flags & ENCRYPTED) !== 0) return 'locked'
  const tables = file.streamOf((flags & SECOND_TABLE) === 0 ? '0Table' : '1Table')
  if (!tables) return 'old'
  const placeOf = (number: number): readonly [start: number, end: number] => {
    if (number >= main.readUInt16LE(FIRST_TABLE - 2)) return [0, 0]
    const start = main.readUInt32LE(FIRST_TABLE + 8 * number)
    return [start, start + main.readUInt32LE(FIRST_TABLE + 8 * number + 4)]
  }
  const table = (number: number): Buffer => tables.subarray(...placeOf(number))
  const pieces = readPieces(table(TABLES.pieces))
  // Each begins where the one before ends, and a letter takes a byte at the least.
  if (pieces.some(({ start }, at) => start !== (pieces[at - 1]?.end ?? 0))) return 'old'
  if ((pieces.at(-1)?.end ?? 0) > main.length) return 'old'
  const text = pieces.map((piece) => lettersOf(piece, main)).join('')
  let end = 0
  const parts = PARTS.map((part, at): [Part, Stretch] => {
    const start = end
    end = Math.min(text.length, start + Math.max(0, main.readInt32LE(LENGTHS + 4 * at)))
    return [part, { start, end }]
  })
  const behind = (number: number): Buffer => tables.subarray(placeOf(number)[1])
  return { text, pieces, parts: recordOf(parts), main, table, behind }
}

/** Where in the head the lengths of the texts stand, and the places of the structures. */
const LENGTHS = 0x4c
const FIRST_TABLE = 0x9a

function recordOf(parts: readonly (readonly [Part, Stretch])[]): Readonly<Record<Part, Stretch>> {
  const of = (part: Part): Stretch => parts.find(([name]) => name === part)?.[1] ?? { start: 0, end: 0 }
  return {
    body: of('body'),
    footnotes: of('footnotes'),
    edges: of('edges'),
    macros: of('macros'),
    comments: of('comments'),
    endnotes: of('endnotes'),
    boxes: of('boxes'),
  }
}

/** The pieces of the text (2.8.35), and the lists of properties before them. */
function readPieces(clx: Buffer): readonly Piece[] {
  const lists: Buffer[] = []
  let at = 0
  while (at + 3 <= clx.length && clx[at] === 1) {
    const length = clx.readUInt16LE(at + 1)
    lists.push(clx.subarray(at + 3, at + 3 + length))
    at += 3 + length
  }
  if (clx[at] !== 2) return []
  return readPlaces(clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1)), 8).flatMap(
    ({ start, end, held }): readonly Piece[] => {
      const place = held.readUInt32LE(2)
      const change = held.readUInt16LE(6)
      const properties = (change & 1) === 1 ? (lists[change >> 1] ?? NOTHING) : shortChange(change)
      const isNarrow = (place & 0x4000_0000) !== 0
      const from = isNarrow ? (place & 0x3fff_ffff) >> 1 : place & 0x3fff_ffff
      return end > start ? [{ start, end, place: from, size: isNarrow ? 1 : 2, properties }] : []
    },
  )
}

const NOTHING = Buffer.alloc(0)

/** The properties that a piece may change without a list of them (2.9.214), by the numbers that they have there. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x42, 0x0801],
  [0x57, 0x0837],
  [0x5c, 0x083c],
  [0x68, 0x2a48],
  [0x73, 0x2a53],
])

/** One property and its value, as a list. */
function shortChange(change: number): Buffer {
  const code = SHORT.get((change >> 1) & 0x7f)
  return code === undefined ? NOTHING : Buffer.from([code & 0xff, code >> 8, change >> 8])
}

/** As many letters as a piece has: those that the file lacks are U+FFFD. */
function lettersOf({ start, end, place, size }: Piece, main: Buffer): string {
  const length = Math.min(end - start, main.length)
  const bytes = main.subarray(place, place + length * size)
  const letters = size === 1 ? decodeBytes(bytes, 'windows-1252') : decodeUtf16(bytes)
  return letters.padEnd(length, '\uFFFD')
}

/** Stretches of a text, each with what is held of it in so many bytes (2.2.2). */
export function readPlaces(plc: Buffer, size: number): readonly (Stretch & { readonly held: Buffer })[] {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + size)))
  const first = 4 * (count + 1)
  return Array.from({ length: count }, (_, at) => ({
    start: plc.readUInt32LE(4 * at),
    end: plc.readUInt32LE(4 * at + 4),
    held: plc.subarray(first + size * at, first + size * (at + 1)),
  }))
}
