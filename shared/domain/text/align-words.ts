/** A stretch of equal words: `length` words from index `a` in the one list and from index `b` in the other. */
export type Run = { readonly a: number; readonly b: number; readonly length: number }

/** A rectangle of the comparison: words a0 to a1 against words b0 to b1, ends excluded. */
type Box = { readonly a0: number; readonly a1: number; readonly b0: number; readonly b1: number }

/** Up to so many cells a box is compared exactly. */
const EXACT_CELLS = 250_000

/** Lengths of the word sequences that are looked for as fixed points, the surest first. */
const SEQUENCES = [4, 2, 1]

/** Deeper than this a box counts as rewritten. */
const DEEPEST = 12

/**
 * Which words of two lists correspond, as runs that ascend in both. Common ends first, then sequences that occur once on
 * either side (patience difference, Bram Cohen), and a longest common subsequence in what is left between; where two large
 * stretches share no such sequence nothing corresponds. The time is linear in the length, whatever the texts.
 */
export function alignWords(a: readonly string[], b: readonly string[]): readonly Run[] {
  const [left, right] = numberWords(a, b)
  const runs: Run[] = []
  const add = (run: Run) => {
    const last = runs.at(-1)
    if (last && last.a + last.length === run.a && last.b + last.length === run.b) {
      runs[runs.length - 1] = { a: last.a, b: last.b, length: last.length + run.length }
    } else if (run.length > 0) runs.push(run)
  }
  alignBox(left, right, { a0: 0, a1: a.length, b0: 0, b1: b.length }, 0, add)
  return runs
}

function numberWords(a: readonly string[], b: readonly string[]): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>()
  const number = (word: string) => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  return [Int32Array.from(a, number), Int32Array.from(b, number)]
}

type Add = (run: Run) => void

function alignBox(a: Int32Array, b: Int32Array, box: Box, depth: number, add: Add): void {
  let { a0, a1, b0, b1 } = box
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) {
    a0 += 1
    b0 += 1
  }
  add({ a: box.a0, b: box.b0, length: a0 - box.a0 })
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) {
    a1 -= 1
    b1 -= 1
  }
  if (a0 < a1 && b0 < b1) {
    const inner = { a0, a1, b0, b1 }
    if ((a1 - a0) * (b1 - b0) <= EXACT_CELLS) alignExactly(a, b, inner, add)
    else if (depth < DEEPEST) alignBetweenFixedPoints(a, b, inner, depth, add)
  }
  add({ a: a1, b: b1, length: box.a1 - a1 })
}

function alignBetweenFixedPoints(a: Int32Array, b: Int32Array, box: Box, depth: number, add: Add): void {
  for (const length of SEQUENCES) {
    const points = fixedPoints(a, b, box, length)
    if (points.length === 0) continue
    let { a0, b0 } = box
    for (const point of points) {
      if (point.a < a0 || point.b < b0) continue
      alignBox(a, b, { a0, a1: point.a, b0, b1: point.b }, depth + 1, add)
      add({ ...point, length })
      a0 = point.a + length
      b0 = point.b + length
    }
    alignBox(a, b, { a0, a1: box.a1, b0, b1: box.b1 }, depth + 1, add)
    return
  }
}

/** Where a sequence that occurs once in either side of a box stands, as the longest chain that ascends in both. */
function fixedPoints(a: Int32Array, b: Int32Array, box: Box, length: number): readonly Omit<Run, 'length'>[] {
  const inA = singles(a, box.a0, box.a1, length)
  const inB = singles(b, box.b0, box.b1, length)
  const points: Omit<Run, 'length'>[] = []
  for (const [hash, at] of inA) {
    const other = inB.get(hash)
    if (at < 0 || other === undefined || other < 0) continue
    if (equalAt(a, at, b, other, length)) points.push({ a: at, b: other })
  }
  return longestAscending(points, (point) => point.b)
}

/** By hash of a sequence the place where it stands, or -1 where it stands more than once. */
function singles(words: Int32Array, from: number, to: number, length: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  for (let at = from; at + length <= to; at += 1) {
    let hash = 0
    for (let i = 0; i < length; i += 1) hash = (Math.imul(hash, 0x01000193) ^ (words[at + i] ?? 0)) | 0
    places.set(hash, places.has(hash) ? -1 : at)
  }
  return places
}

const equalAt = (a: Int32Array, i: number, b: Int32Array, j: number, length: number) => {
  for (let k = 0; k < length; k += 1) if (a[i + k] !== b[j + k]) return false
  return true
}

/** The longest part of a list, in its order, whose values ascend (patience sorting). */
export function longestAscending<T>(items: readonly T[], valueOf: (item: T) => number): readonly T[] {
  const tails: number[] = []
  const before = new Int32Array(items.length)
  const values = items.map(valueOf)
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  }
  const chain: T[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const item = items[at]
    if (item !== undefined) chain.push(item)
  }
  return chain.toReversed()
}

/** Longest common subsequence of a small box, by the table of Needleman and Wunsch. */
function alignExactly(a: Int32Array, b: Int32Array, { a0, a1, b0, b1 }: Box, add: Add): void {
  const width = b1 - b0 + 1
  const table = new Uint16Array((a1 - a0 + 1) * width)
  for (let i = a1 - a0 - 1; i >= 0; i -= 1) {
    for (let j = b1 - b0 - 1; j >= 0; j -= 1) {
      const here = i * width + j
      const skipA = table[here + width] ?? 0
      const skipB = table[here + 1] ?? 0
      table[here] = a[a0 + i] === b[b0 + j] ? (table[here + width + 1] ?? 0) + 1 : Math.max(skipA, skipB)
    }
  }
  for (let i = 0, j = 0; i < a1 - a0 && j < b1 - b0;) {
    const here = i * width + j
    if (a[a0 + i] === b[b0 + j]) {
      add({ a: a0 + i, b: b0 + j, length: 1 })
      i += 1
      j += 1
    } else if ((table[here + width] ?? 0) >= (table[here + 1] ?? 0)) i += 1
    else j += 1
  }
}
