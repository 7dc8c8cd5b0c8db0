import type { Span } from '../span'

/** A place that holds nearly the wanted words; `errors` is the number of characters added, dropped or replaced. */
export type ApproximateMatch = Span & { readonly errors: number }

/** How many characters of the pattern are compared in one step, as the bits of a number. */
const WORD = 32

/** The most steps that matching takes: for each character of the text one for every 32 of the pattern. */
export function stepsToMatch(textLength: number, patternLength: number): number {
  return (textLength + patternLength) * Math.ceil(patternLength / WORD)
}

/**
 * The places in a text that hold a pattern with the fewest errors, at most `maxErrors`: in order, none overlapping, each as
 * long as it can be. For each one that ends at several offsets the first is taken.
 */
export function matchApproximately(
  text: string,
  pattern: string,
  maxErrors: number,
): readonly ApproximateMatch[] {
  const { errors, ends } = bestEnds(text, pattern, maxErrors)
  const reversed = reverse(pattern)
  const matches: ApproximateMatch[] = []
  let from = 0
  for (const end of ends) {
    // Even the shortest match that ends here would overlap the last one.
    if (end - (pattern.length - errors) < from) continue
    const before = reverse(text.slice(Math.max(from, end - pattern.length - errors), end))
    const length = bestEnds(before, reversed, errors).ends.at(-1)
    if (length === undefined) continue
    matches.push({ start: end - length, end, errors })
    from = end
  }
  return matches
}

/** The offsets at which matches with the fewest errors end, and how many errors that is. */
type Ends = { readonly errors: number; readonly ends: readonly number[] }

/**
 * The bit-vector algorithm of G. Myers, “A fast bit-vector algorithm for approximate string matching based on dynamic programming”,
 * J. ACM 46 (1999), 395-415: columns of the table of edit distances are worked out in blocks of 32 rows, of which only those are
 * looked at that can still come to few enough errors (figure 9 there).
 */
function bestEnds(text: string, pattern: string, maxErrors: number): Ends {
  const last = Math.ceil(pattern.length / WORD) - 1
  if (last < 0) return { errors: 0, ends: [] }
  const rowsOf = rowsByCharacter(pattern, last + 1)
  const none = new Int32Array(last + 1)
  const column: Column = {
    up: new Int32Array(last + 1),
    down: new Int32Array(last + 1),
    bottom: none.slice(),
  }
  column.bottom.fill(1 << (WORD - 1))
  column.bottom[last] = 1 << ((pattern.length - 1) % WORD)
  /** The errors at the bottom row of each block. */
  const score = new Int32Array(last + 1)
  let most = Math.min(maxErrors, pattern.length)
  let active = Math.max(0, Math.ceil(most / WORD) - 1)
  for (let block = 0; block <= active; block += 1) {
    column.up[block] = ~0
    score[block] = Math.min((block + 1) * WORD, pattern.length)
  }
  let ends: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const rows = rowsOf.get(text.charCodeAt(at)) ?? none
    let carry = 0
    for (let block = 0; block <= active; block += 1) {
      carry = advance(column, rows, block, carry)
      score[block] = (score[block] ?? 0) + carry
    }
    const bottom = score[active] ?? 0
    if (bottom - carry <= most && active < last && (((rows[active + 1] ?? 0) & 1) !== 0 || carry < 0)) {
      active += 1
      column.up[active] = ~0
      column.down[active] = 0
      const height = active === last ? pattern.length - last * WORD : WORD
      score[active] = bottom - carry + height + advance(column, rows, active, carry)
    } else while (active > 0 && (score[active] ?? 0) >= most + WORD) active -= 1
    const errors = score[active] ?? 0
    if (active < last || errors > most) continue
    if (errors < most) ends = []
    ends.push(at + 1)
    most = errors
  }
  return { errors: most, ends }
}

/** For each character code, the rows of the pattern that hold it, as bits of its blocks. */
function rowsByCharacter(pattern: string, blocks: number): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, Int32Array>()
  for (let at = 0; at < pattern.length; at += 1) {
    const code = pattern.charCodeAt(at)
    const known = rows.get(code) ?? new Int32Array(blocks)
    known[at >> 5] = (known[at >> 5] ?? 0) | (1 << (at & 31))
    rows.set(code, known)
  }
  return rows
}

/** A column of the table, as the differences between its rows: bits for one up, and bits for one down. */
type Column = { readonly up: Int32Array; readonly down: Int32Array; readonly bottom: Int32Array }

/** Works out a block of the next column (figure 8 there); `into` and the answer are the differences to the left at its top and bottom. */
function advance({ up, down, bottom }: Column, rows: Int32Array, block: number, into: number): number {
  const [wasUp, wasDown, last] = [up[block] ?? 0, down[block] ?? 0, bottom[block] ?? 0]
  const isLess = into < 0 ? 1 : 0
  const equal = (rows[block] ?? 0) | isLess
  const vertical = equal | wasDown
  const horizontal = (((equal & wasUp) + wasUp) ^ wasUp) | equal
  let more = wasDown | ~(horizontal | wasUp)
  let less = wasUp & horizontal
  const out = ((more & last) === 0 ? 0 : 1) - ((less & last) === 0 ? 0 : 1)
  more = (more << 1) | (into > 0 ? 1 : 0)
  less = (less << 1) | isLess
  up[block] = less | ~(vertical | more)
  down[block] = more & vertical
  return out
}

const reverse = (text: string): string => text.split('').toReversed().join('')
