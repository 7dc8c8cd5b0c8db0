import { addTo } from '../../../../shared/domain/add-to'
import { decodeUtf16 } from '../formats/decode-bytes'
import { packedDate } from '../rich/packed-date'
import type { Remark } from '../rich/remarks'
import { readPlaces, TABLES } from './word-file'
import type { Stretch, WordFile } from './word-file'

/** What happens to a comment at a place of the text: its words begin or end there, or it was made there. */
export type CommentEvent =
  | { readonly kind: 'starts' | 'ends'; readonly name: string }
  | ({ readonly kind: 'made'; readonly name: string | null } & Remark)

/** The words of a note or a comment, the place of its mark, and what is held of it there. */
export type HungWords = { readonly mark: number; readonly words: Stretch; readonly held: Buffer }

/** Sizes of what is held of a comment ([MS-DOC], 2.9.4 and 2.9.5), and where in it the number of its bookmark stands. */
const EXTRA = 18
const INITIALS = 20
const BOOKMARK = 26

/** What happens to the comments of a document, by the places of its text. */
export function readWordComments(
  file: WordFile,
  comments: readonly HungWords[],
): Map<number, CommentEvent[]> {
  const { text, parts } = file
  const authors = readAuthors(file.table(TABLES.commentAuthors))
  const dates = file.table(TABLES.commentDates)
  const ranges = readRanges(file)
  const events = new Map<number, CommentEvent[]>()
  for (const [at, { mark, words, held }] of comments.entries()) {
    const bookmark = held.readInt32LE(BOOKMARK)
    const range = bookmark === -1 ? undefined : ranges.get(bookmark)
    const name = range && range.start < range.end && range.end <= parts.body.end ? String(at) : null
    if (range && name !== null) {
      addTo(events, range.start, { kind: 'starts', name })
      addTo(events, range.end, { kind: 'ends', name })
    }
    const initials = decodeUtf16(held.subarray(2, 2 + 2 * Math.min(9, held.readUInt16LE(0))))
    addTo(events, mark, {
      kind: 'made',
      name,
      words: text.slice(words.start, words.end).replace(/[^\P{Cc}\n\r\t]/gu, ''),
      author: authors[held.readUInt16LE(INITIALS)] ?? initials,
      date: dates.length >= EXTRA * (at + 1) ? packedDate(dates.readUInt32LE(EXTRA * at)) : '',
    })
  }
  return events
}

/** The names of those who made comments, one behind the other, each behind its length. */
function readAuthors(table: Buffer): readonly string[] {
  const names: string[] = []
  for (let at = 0; at + 2 <= table.length;) {
    const end = at + 2 + 2 * table.readUInt16LE(at)
    names.push(decodeUtf16(table.subarray(at + 2, end)))
    at = end
  }
  return names
}

/** The words of comments by the numbers of their bookmarks, which stand in the names of these. */
function readRanges({ table }: WordFile): ReadonlyMap<number, Stretch> {
  const names = table(TABLES.commentNames)
  const starts = readPlaces(table(TABLES.commentStarts), 4)
  const ends = readPlaces(table(TABLES.commentEnds), 0)
  const ranges = new Map<number, Stretch>()
  // Each name is empty, and has 10 bytes behind it.
  for (const [at, { start, held }] of starts.entries()) {
    const place = FIRST_NAME + at * NAME
    const end = ends[held.readUInt16LE(0)]?.start
    if (end !== undefined && place + NAME <= names.length)
      ranges.set(names.readInt32LE(place + 4), { start, end })
  }
  return ranges
}

/** The head of a table of names (2.2.4), and what one without letters takes with what is held of it (2.9.6). */
const FIRST_NAME = 6
const NAME = 12
