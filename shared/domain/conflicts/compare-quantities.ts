import type { Quantity } from '../../schema/quantity'
import { compareTimes } from './compare-times'
import { compareValues } from './compare-values'
import { describeUnstated } from './describe-unstated'
import { differentThing } from './different-thing'
import { joinSentences, pairFigures, quoted } from './figure-pair'
import { sameInterval } from './interval'

/**
 * What comparing figures yields.
 * agree: they say the same. compatible: they differ, and both can be true. contradicts: they speak of the same thing
 * and cannot both be true. different-time, different-thing: the difference lies in what they speak of.
 * does-not-add-up: parts that do not make the total; a question, not a verdict.
 */
export type ComparisonKind =
  | 'agree'
  | 'compatible'
  | 'contradicts'
  | 'different-time'
  | 'different-thing'
  | 'does-not-add-up'

export type Comparison = {
  readonly kind: ComparisonKind
  /** Full sentences, fit to be printed. */
  readonly explanation: string
  /** How far apart the figures are, as a share of the greater one (0 to 1); null where that makes no sense. */
  readonly distance: number | null
  /** Whether all of them can be true at once; null where that hangs on something that is not stated. */
  readonly bothCanBeTrue: boolean | null
}

/** Compares two figures by what they count, of whom and where, when, and how much, in that order. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const different = differentThing(a, b)
  if (different !== null) {
    return { kind: 'different-thing', explanation: different, distance: null, bothCanBeTrue: true }
  }
  const pair = pairFigures(a, b)
  const unstated = describeUnstated(a, b)
  const time = compareTimes(pair)
  if (time !== null) {
    const explanation = joinSentences(time.explanation, unstated)
    return { kind: 'different-time', explanation, distance: pair.distance, bothCanBeTrue: time.bothCanBeTrue }
  }
  if (sameInterval(pair.first, pair.second)) {
    const explanation = joinSentences(`Both say ${quoted(a)}.`, unstated)
    return { kind: 'agree', explanation, distance: 0, bothCanBeTrue: true }
  }
  const value = compareValues(pair)
  return { ...value, explanation: joinSentences(value.explanation, unstated), distance: pair.distance }
}
