import { decodeUtf16 } from '../formats/decode-bytes'
import type { Numbering } from '../docx/list-numbers'
import type { WordFile } from './word-file'
import { TABLES } from './word-file'

type Levels = Numbering['kinds'] extends ReadonlyMap<string, infer L> ? L : never

/** The formats of numbers, by the numbers that Word gives them ([MS-OSHARED], 2.2.1.3). */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
])

const LIST = 28
const LEVEL = 28
const IN_USE = 16

/** The lists of a document ([MS-DOC], 2.9.131, 2.9.149). The levels stand behind the table of the lists, beyond its length. */
export function readNumbering({ table, behind }: WordFile): Numbering {
  const lists = table(TABLES.lists)
  const kinds = new Map<string, Levels>()
  if (lists.length >= 2) {
    const count = Math.min(lists.readUInt16LE(0), Math.floor((lists.length - 2) / LIST))
    const source = behind(TABLES.lists)
    let at = 0
    for (let number = 0; number < count; number += 1) {
      const list = lists.subarray(2 + LIST * number, 2 + LIST * (number + 1))
      const levels = new Map<number, { format: string; text: string; start: number }>()
      const isSimple = ((list[26] ?? 0) & 1) === 1
      for (let level = 0; level < (isSimple ? 1 : 9) && at + LEVEL + 2 <= source.length; level += 1) {
        const start = source.readInt32LE(at)
        const format = FORMATS.get(source[at + 4] ?? 0) ?? 'decimal'
        at += LEVEL + (source[at + 24] ?? 0) + (source[at + 25] ?? 0)
        if (at + 2 > source.length) break
        const length = source.readUInt16LE(at)
        const template = decodeUtf16(source.subarray(at + 2, at + 2 + 2 * length))
        at += 2 + 2 * length
        const text = Array.from(template, (letter) =>
          letter < '\u0009' ? `%${letter.charCodeAt(0) + 1}` : letter,
        ).join('')
        levels.set(level, { format, text, start })
      }
      kinds.set(String(list.readInt32LE(0)), levels)
    }
  }
  const used = table(TABLES.listsInUse)
  const count = used.length < 4 ? 0 : Math.min(used.readUInt32LE(0), Math.floor((used.length - 4) / IN_USE))
  return {
    kinds,
    lists: new Map(
      Array.from({ length: count }, (_, at) => [
        String(at + 1),
        { kind: String(used.readInt32LE(4 + IN_USE * at)), starts: new Map<number, number>() },
      ]),
    ),
  }
}
