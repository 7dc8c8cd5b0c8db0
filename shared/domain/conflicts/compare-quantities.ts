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

/** Above this many different figures only the lowest, the highest, and an even choice between them are compared. */
const mostCompared = 24

/** From what needs the journalist most to what needs nothing. */
const gravity: readonly ComparisonKind[] = [
  'contradicts',
  'does-not-add-up',
  'compatible',
  'different-time',
  'different-thing',
  'agree',
]

const nameOf: Readonly<Record<ComparisonKind, string>> = {
  agree: 'agreeing',
  compatible: 'compatible',
  contradicts: 'contradicting',
  'different-time': 'of different times',
  'different-thing': 'of different things',
  'does-not-add-up': 'not adding up',
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

/**
 * Compares all members of a conflict: the gravest kind that any two of them have, explained by the two that are
 * farthest apart in that way, with how the others lie. One member or none agrees with itself.
 */
export function compareAll(quantities: readonly Quantity[]): Comparison {
  const pairs = allPairs(chooseFigures(quantities))
  const worst = pairs.toSorted(byGravity)[0]
  if (worst === undefined) return repeated(quantities)
  const counts = gravity
    .map((kind) => ({ kind, count: pairs.filter((pair) => pair.kind === kind).length }))
    .filter(({ count }) => count > 0)
  return {
    kind: worst.kind,
    explanation: joinSentences(worst.explanation, pairs.length < 2 ? '' : describeRest(counts, pairs.length)),
    distance: worst.distance,
    bothCanBeTrue: pairs.some((pair) => pair.bothCanBeTrue === false)
      ? false
      : pairs.every((pair) => pair.bothCanBeTrue === true)
        ? true
        : null,
  }
}

/** The order in which comparisons want attention: by kind, then what may be untrue first, then the farthest apart. */
export function byGravity(a: Comparison, b: Comparison): number {
  const kinds = gravity.indexOf(a.kind) - gravity.indexOf(b.kind)
  if (kinds !== 0) return kinds
  const doubt = Number(a.bothCanBeTrue === true) - Number(b.bothCanBeTrue === true)
  return doubt === 0 ? (b.distance ?? 0) - (a.distance ?? 0) : doubt
}

function repeated(quantities: readonly Quantity[]): Comparison {
  const [first, second] = quantities
  if (first !== undefined && second !== undefined) return compareQuantities(first, second)
  return { kind: 'agree', explanation: 'There is nothing to compare.', distance: null, bothCanBeTrue: true }
}

/** Every different figure once; of too many, an even choice in the order of their values. */
function chooseFigures(quantities: readonly Quantity[]): readonly Quantity[] {
  const different = [...new Map(quantities.map((quantity) => [JSON.stringify(quantity), quantity])).values()]
  if (different.length <= mostCompared) return different
  const sorted = different.toSorted((a, b) => (a.min ?? a.max ?? 0) - (b.min ?? b.max ?? 0))
  return Array.from({ length: mostCompared }, (_, index) =>
    sorted.at(Math.round((index * (sorted.length - 1)) / (mostCompared - 1))),
  ).filter((quantity) => quantity !== undefined)
}

function allPairs(quantities: readonly Quantity[]): readonly Comparison[] {
  return quantities.flatMap((a, index) => quantities.slice(index + 1).map((b) => compareQuantities(a, b)))
}

function describeRest(
  counts: readonly { readonly kind: ComparisonKind; readonly count: number }[],
  pairs: number,
): string {
  const words = counts.map(({ kind, count }) => `${count} ${nameOf[kind]}`)
  return `Of ${pairs} pairs: ${words.join(', ')}.`
}
