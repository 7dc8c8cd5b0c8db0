import type { Span } from '../span'
import { lineAt } from '../text/split-paragraphs'
import { splitTokens } from '../text/split-tokens'
import { shareOf } from './word-likeness'
import { FAR, NEAR } from './thresholds'

/** The words around a place within its paragraph: those up to `FAR` units away, and of them those up to `NEAR`. */
export type Surroundings = { readonly near: Sides; readonly far: Sides }
type Sides = { readonly before: readonly string[]; readonly after: readonly string[] }

/** Reads what stands around places of a text. */
export type ReadSurroundings = (place: Span) => Surroundings

/** So many places are kept in mind. */
const MOST_KEPT = 20_000

/** Prepares to read the surroundings of places of a text; those of one place are read once, however often they are compared. */
export function createSurroundingsReader(text: string): ReadSurroundings {
  const known = new Map<string, Surroundings>()
  return (place) => {
    const key = `${place.start}-${place.end}`
    const found = known.get(key) ?? surroundingsOf(text, place)
    if (known.size === MOST_KEPT) known.clear()
    known.set(key, found)
    return found
  }
}

/** The words before and after a place in its paragraph, whole words only. */
function surroundingsOf(text: string, { start, end }: Span): Surroundings {
  const from = lineAt(text, start, FAR).start
  const to = lineAt(text, end, FAR).end
  const isCutBefore = from > 0 && start - from === FAR
  const isCutAfter = to < text.length && to - end === FAR
  const before = splitTokens(text, { start: from, end: start }).slice(isCutBefore ? 1 : 0)
  const after = splitTokens(text, { start: end, end: to })
  const whole = isCutAfter ? after.slice(0, -1) : after
  return {
    near: {
      before: before.filter((token) => token.start >= start - NEAR).map(wordOf),
      after: whole.filter((token) => token.end <= end + NEAR).map(wordOf),
    },
    far: { before: before.map(wordOf), after: whole.map(wordOf) },
  }
}

const wordOf = ({ word }: { readonly word: string }) => word

/**
 * How alike the surroundings of two places are within their paragraphs, 0 to 1: the mean of what stands close by and of
 * what stands further off. 1 where both fill their paragraphs.
 */
export function contextLikeness(a: Surroundings, b: Surroundings): number {
  return (sidesLikeness(a.near, b.near) + sidesLikeness(a.far, b.far)) / 2
}

/** Whether the surroundings of two places are at least so much alike. */
export function isContextLike(a: Surroundings, b: Surroundings, least: number): boolean {
  const near = nearLikeness(a, b)
  return (near + 1) / 2 >= least && (near + sidesLikeness(a.far, b.far)) / 2 >= least
}

/** How alike the nearest words on both sides of two places are, 0 to 1. */
export function nearLikeness(a: Surroundings, b: Surroundings): number {
  return sidesLikeness(a.near, b.near)
}

/** Whether the very next word before or after two places is the same one. */
export function sharesNeighbour({ near: a }: Surroundings, { near: b }: Surroundings): boolean {
  const before = a.before.at(-1)
  const after = a.after[0]
  return (before !== undefined && before === b.before.at(-1)) || (after !== undefined && after === b.after[0])
}

/** The likeness of each side, weighed by how many words it has. */
function sidesLikeness(a: Sides, b: Sides): number {
  const before = a.before.length + b.before.length
  const after = a.after.length + b.after.length
  if (before + after === 0) return 1
  return (shareOf(a.before, b.before) * before + shareOf(a.after, b.after) * after) / (before + after)
}
