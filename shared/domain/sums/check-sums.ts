import type { Quantity } from '../../schema/quantity'
import { groupBy } from '../group-by'
import { type Interval, intervalOf, liesBelow, middleOf } from '../values/interval'
import { readDistributions } from './read-distribution'
import { addUp } from '../values/add-up'
import { type Sum, type SumReaders, sumReaders } from './read-sum'
import type { StatedFigure } from './stated-figure'

/** A total and its parts, or shares of one whole, as a text states them, that cannot add up. */
export type WrongSum = {
  /** Null where the parts are shares of a whole, which is 100. */
  readonly total: StatedFigure | null
  readonly parts: readonly StatedFigure[]
  /** The whole less the sum of its parts; negative where the parts are more. */
  readonly missing: number
}

/**
 * Checks wherever one text states a total and its parts ("Of the 250 casualties, 140 … and 96 …"; "12 people: 5 women and 8 children";
 * "30, including 40 children") or shares of one whole, whether they can add up. Bounds are respected: "at least 12" has room for 13.
 * `figures` are those of one text in its order.
 */
export function checkSums(
  figures: readonly StatedFigure[],
  readers: SumReaders = sumReaders,
): readonly WrongSum[] {
  const stated = readStatedSums(figures, readers)
  const summed = new Set(stated.flatMap(({ parts }) => parts))
  const apart = readDistributions(figures).filter(({ parts }) => !parts.some((part) => summed.has(part)))
  return [...stated, ...apart].flatMap(check)
}

/** The sums that single sentences state. */
function readStatedSums(figures: readonly StatedFigure[], readers: SumReaders): readonly Sum[] {
  const sentences = [...groupBy(figures, ({ sentenceStart }) => sentenceStart).values()]
  return sentences.flatMap((sentence, at) => {
    const members = sentence.toSorted((a, b) => a.start - b.start)
    const before = justBefore(sentence, sentences[at - 1] ?? [])
    for (const read of Object.values(readers)) {
      const sum = read(members, before)
      if (sum !== null) return [sum]
    }
    return []
  })
}

/** The figures of the sentence right before that of `figures`. */
function justBefore(
  figures: readonly StatedFigure[],
  sentence: readonly StatedFigure[],
): readonly StatedFigure[] {
  const [later, earlier] = [figures[0], sentence[0]]
  if (later === undefined || earlier === undefined) return []
  const gap = later.sentenceStart - earlier.sentenceStart - earlier.sentence.length
  return gap >= 0 && gap <= 3 ? sentence : []
}

function check(sum: Sum): readonly WrongSum[] {
  const { total, parts } = sum
  const missing = missingOf(
    total?.quantity ?? null,
    parts.map(({ quantity }) => quantity),
  )
  return missing < 0 || (missing > 0 && sum.isComplete) ? [{ total, parts, missing }] : []
}

/**
 * The difference between a whole and its parts. A whole of null is 100, for shares. Negative if the parts are more, 0 if they
 * can add up.
 */
export function missingOf(whole: Quantity | null, parts: readonly Quantity[]): number {
  const all = whole === null ? HUNDRED : intervalOf(whole, false)
  const made = addUp(parts.map((part) => intervalOf(part, false)))
  // Shares are rounded, each by up to a half.
  const rounding = whole === null ? parts.length / 2 + 0.5 : 0
  const middle = middleOf(all) ?? 0
  if (liesBelow(all, made) && made.low - all.high > rounding) return middle - made.low
  return liesBelow(made, all) && all.low - made.high > rounding ? middle - made.high : 0
}

const HUNDRED: Interval = { low: 100, high: 100, lowExcluded: false, highExcluded: false }
