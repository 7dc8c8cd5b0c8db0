import type { WordFile } from './word-file'
import { readPlaces, TABLES } from './word-file'

/** A property and its operand ([MS-DOC], 2.2.5). */
type Property = { readonly code: number; readonly operand: Buffer }

/** A list of properties; what does not fit into it ends it. */
export function readProperties(list: Buffer): readonly Property[] {
  const found: Property[] = []
  for (let at = 0; at + 2 < list.length;) {
    const code = list.readUInt16LE(at)
    const length = lengthOf(code, list, at + 2)
    found.push({ code, operand: list.subarray(at + 2, at + 2 + length) })
    at += 2 + length
  }
  return found
}

/** How long an operand is, by the last three bits of its property; a length of its own stands before it. */
function lengthOf(code: number, list: Buffer, at: number): number {
  const fixed = [1, 1, 2, 4, 2, 2, null, 3][code >> 13]
  if (typeof fixed === 'number') return fixed
  // The definition of a table has two bytes of length (2.9.319).
  return code === 0xd608 && at + 2 <= list.length ? list.readUInt16LE(at) + 1 : (list[at] ?? 0) + 1
}

/** The number that an operand is. */
export const numberOf = (operand: Buffer): number =>
  operand.length >= 2 ? operand.readInt16LE(0) : (operand[0] ?? 0)

/** Properties of a stretch of the file, from one byte to another. */
export type FormatRun = { readonly from: number; readonly to: number; readonly list: Buffer }

const PAGE = 512

/** The runs of letters, or the paragraphs, with their properties, in the order of the file (2.9.33, 2.9.105). */
export function readFormatRuns(
  { main, table }: WordFile,
  kind: 'letters' | 'paragraphs',
): readonly FormatRun[] {
  const runs: FormatRun[] = []
  for (const { held } of readPlaces(table(TABLES[kind]), 4)) {
    const page = main.subarray((held.readUInt32LE(0) & 0x3f_ffff) * PAGE).subarray(0, PAGE)
    const count = page[PAGE - 1] ?? 0
    const size = kind === 'letters' ? 1 : 13
    if (4 * (count + 1) + size * count >= PAGE) continue
    for (let at = 0; at < count; at += 1) {
      const offset = 2 * (page[4 * (count + 1) + size * at] ?? 0)
      runs.push({
        from: page.readUInt32LE(4 * at),
        to: page.readUInt32LE(4 * at + 4),
        list:
          offset === 0
            ? Buffer.alloc(0)
            : kind === 'letters'
              ? lettersAt(page, offset)
              : paragraphAt(page, offset),
      })
    }
  }
  return runs.toSorted((a, b) => a.from - b.from)
}

const lettersAt = (page: Buffer, at: number): Buffer => page.subarray(at + 1, at + 1 + (page[at] ?? 0))

/** The properties of a paragraph begin with the number of its style. */
function paragraphAt(page: Buffer, at: number): Buffer {
  const half = page[at] ?? 0
  return half === 0
    ? page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0))
    : page.subarray(at + 1, at + 2 * half)
}

/** The run in which a byte of the file stands. */
export function runAt(runs: readonly FormatRun[], place: number): FormatRun | undefined {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.to ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run && run.from <= place ? run : undefined
}
