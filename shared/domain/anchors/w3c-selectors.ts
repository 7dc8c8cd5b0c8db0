import type { Anchor } from '../../schema/anchor'
import { lastIndexBefore } from '../last-before'

/** W3C Web Annotation Data Model, 4.2.4: the words and what stands around them. */
export type TextQuoteSelector = {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** W3C Web Annotation Data Model, 4.2.5: offsets in Unicode code points, `end` excluded. */
export type TextPositionSelector = {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export type W3cSelectors = readonly [TextQuoteSelector, TextPositionSelector]

/** Turns anchors (UTF-16 units) in the text they speak of into the two W3C selectors (code points) of each, in one pass. */
export function toW3cSelectors(text: string, anchors: readonly Anchor[]): readonly W3cSelectors[] {
  const units = new Set(anchors.flatMap(({ start, end }) => [start, end]))
  const ascending = [...units].toSorted((a, b) => a - b)
  const codePoints = toCodePoints(text, ascending)
  const codePointOf = new Map(ascending.map((unit, index) => [unit, codePoints[index] ?? 0]))
  return anchors.map(({ exact, prefix, suffix, start, end }) => [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    {
      type: 'TextPositionSelector',
      start: codePointOf.get(start) ?? 0,
      end: codePointOf.get(end) ?? 0,
    },
  ])
}

/** The anchor that two W3C selectors describe in a text; null where the offsets do not hold the quoted words. */
export function fromW3cSelectors(text: string, [quote, position]: W3cSelectors): Anchor | null {
  const unitOf = createUnitReader(text)
  const [start, end] = [unitOf(position.start), unitOf(position.end)]
  const { exact, prefix, suffix } = quote
  return text.slice(start, end) === exact ? { exact, prefix, suffix, start, end } : null
}

/** Offsets in code points for ascending offsets in UTF-16 units, in one pass. */
export function toCodePoints(text: string, units: readonly number[]): readonly number[] {
  let at = 0
  let pairs = 0
  return units.map((unit) => {
    for (; at < unit && at < text.length; at += 1) if (isPairAt(text, at, unit)) pairs += 1
    return unit - pairs
  })
}

/** Prepares to turn offsets of a text in code points into those in UTF-16 units, in any order; past the end, the end. */
export function createUnitReader(text: string): (codePoint: number) => number {
  /** The code points that are pairs, by number. */
  const pairs: number[] = []
  for (let unit = 0; unit < text.length; unit += 1) {
    if (!isPairAt(text, unit, text.length)) continue
    pairs.push(unit - pairs.length)
    unit += 1
  }
  return (codePoint) =>
    Math.min(text.length, codePoint + lastIndexBefore(pairs, codePoint - 1, (pair) => pair) + 1)
}

/** Whether a surrogate pair begins at an offset and is whole before `limit`. */
function isPairAt(text: string, offset: number, limit: number): boolean {
  if (offset + 1 >= limit) return false
  const first = text.charCodeAt(offset)
  const second = text.charCodeAt(offset + 1)
  return first >= 0xd800 && first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff
}
