import type { Quantity } from '../../schema/quantity'
import { compareTimes, describeTimes } from './compare-times'
import { canBothBeTrue, describeValues } from './compare-values'
import { describeUnstated } from './describe-unstated'
import { areDifferentThings, describeDifference } from './different-thing'
import { describeApart, type FigurePair, joinSentences, pairFigures, quoted } from './figure-pair'
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

/** From what needs the journalist most, 0, to what needs nothing. */
const rankOf: Readonly<Record<ComparisonKind, number>> = {
  contradicts: 0,
  'does-not-add-up': 1,
  compatible: 2,
  'different-time': 3,
  'different-thing': 4,
  agree: 5,
}

const nameOf: Readonly<Record<ComparisonKind, string>> = {
  agree: 'agreeing',
  compatible: 'compatible',
  contradicts: 'contradicting',
  'different-time': 'of different times',
  'different-thing': 'of different things',
  'does-not-add-up': 'not adding up',
}

/** A comparison before it is put in words, which takes longer than all the rest. */
type Judgement = Omit<Comparison, 'explanation'>

/** Compares two figures by what they count, of whom and where, when, and how much, in that order. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  return { ...judge(a, b), explanation: explain(a, b) }
}

function judge(a: Quantity, b: Quantity): Judgement {
  if (areDifferentThings(a, b)) return { kind: 'different-thing', distance: null, bothCanBeTrue: true }
  const pair = pairFigures(a, b)
  const { distance } = pair
  const times = compareTimes(pair)
  if (times !== null) return { kind: 'different-time', distance, bothCanBeTrue: times.bothCanBeTrue }
  if (sameInterval(pair.first, pair.second)) return { kind: 'agree', distance, bothCanBeTrue: true }
  const bothCanBeTrue = canBothBeTrue(pair)
  return { kind: bothCanBeTrue ? 'compatible' : 'contradicts', distance, bothCanBeTrue }
}

/** Why two figures are judged as they are. */
function explain(a: Quantity, b: Quantity): string {
  if (areDifferentThings(a, b)) return describeDifference(a, b)
  return joinSentences(explainPair(pairFigures(a, b)), describeUnstated(a, b))
}

/** Why two figures that cannot both be true are of different times, though no dates say so. */
function explainOtherTime(why: string, a: Quantity, b: Quantity): string {
  return joinSentences(why, describeApart(pairFigures(a, b)), describeUnstated(a, b))
}

function explainPair(pair: FigurePair): string {
  const times = compareTimes(pair)
  if (times !== null) return describeTimes(pair, times)
  return sameInterval(pair.first, pair.second) ? `Both say ${quoted(pair.a)}.` : describeValues(pair)
}

/**
 * Compares all members of a conflict: the gravest kind that any two of them have, explained by the two that are
 * farthest apart in that way, with how the others lie. One member or none agrees with itself.
 */
export function compareAll(quantities: readonly Quantity[]): Comparison {
  return (
    compareComparable(
      quantities,
      (quantity) => quantity,
      () => true,
    ) ?? { kind: 'agree', explanation: 'There is nothing to compare.', distance: null, bothCanBeTrue: true }
  )
}

/**
 * Compares all things that have a quantity, but only those pairs that may be compared; null where there is none. Two figures do not
 * contradict each other where `whyOtherTime` says in a sentence why they are of different times.
 */
export function compareComparable<T>(
  things: readonly T[],
  quantityOf: (thing: T) => Quantity,
  areComparable: (a: T, b: T) => boolean,
  whyOtherTime: (a: T, b: T) => (() => string) | null = () => null,
): Comparison | null {
  const figures = chooseFigures(things.map((thing) => ({ thing, quantity: quantityOf(thing) })))
  const counts = new Map<ComparisonKind, number>()
  let worst:
    | (Judgement & { readonly a: Quantity; readonly b: Quantity; readonly why: (() => string) | null })
    | null = null
  let bothCanBeTrue: boolean | null = true
  for (let index = 0; index < figures.length; index += 1) {
    for (let at = index + 1; at < figures.length; at += 1) {
      const [a, b] = [figures[index], figures[at]]
      if (a === undefined || b === undefined || !areComparable(a.thing, b.thing)) continue
      const judged = judge(a.quantity, b.quantity)
      const why = judged.kind === 'contradicts' ? whyOtherTime(a.thing, b.thing) : null
      const judgement: Judgement =
        why === null ? judged : { ...judged, kind: 'different-time', bothCanBeTrue: true }
      counts.set(judgement.kind, (counts.get(judgement.kind) ?? 0) + 1)
      if (worst === null || byGravity(judgement, worst) < 0)
        worst = { ...judgement, a: a.quantity, b: b.quantity, why }
      if (bothCanBeTrue !== false && judgement.bothCanBeTrue !== true) bothCanBeTrue = judgement.bothCanBeTrue
    }
  }
  if (worst === null) return null
  const { kind, distance, a, b } = worst
  const why = worst.why === null ? explain(a, b) : explainOtherTime(worst.why(), a, b)
  const explanation = joinSentences(why, describeCounts(counts))
  return { kind, explanation, distance, bothCanBeTrue }
}

/** The order in which comparisons want attention: by kind, then what may be untrue first, then the farthest apart. */
export function byGravity(a: Gravity, b: Gravity): number {
  if (a.kind !== b.kind) return rankOf[a.kind] - rankOf[b.kind]
  const doubt = Number(a.bothCanBeTrue === true) - Number(b.bothCanBeTrue === true)
  return doubt === 0 ? (b.distance ?? 0) - (a.distance ?? 0) : doubt
}

type Gravity = Pick<Comparison, 'kind' | 'distance' | 'bothCanBeTrue'>

/** At most two things of every different figure; of too many, an even choice in the order of their values. */
function chooseFigures<T extends { readonly quantity: Quantity }>(things: readonly T[]): readonly T[] {
  if (things.length <= 2) return things
  const seen = new Map<string, number>()
  const different = things.filter(({ quantity: { min, max, bound, unit, counted, scope, asOf } }) => {
    const key = `${bound} ${min} ${max} ${unit}|${counted}|${scope}|${asOf?.date} ${asOf?.basis}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return times < 2
  })
  if (different.length <= mostCompared) return different
  const valueOf = ({ quantity: { min, max } }: T): number => min ?? max ?? 0
  const sorted = different.toSorted((a, b) => valueOf(a) - valueOf(b))
  return Array.from({ length: mostCompared }, (_, index) =>
    sorted.at(Math.round((index * (sorted.length - 1)) / (mostCompared - 1))),
  ).filter((thing) => thing !== undefined)
}

function describeCounts(counts: ReadonlyMap<ComparisonKind, number>): string {
  if (counts.size < 2) return ''
  const inOrder = [...counts].toSorted(([a], [b]) => rankOf[a] - rankOf[b])
  const pairs = inOrder.reduce((sum, [, count]) => sum + count, 0)
  return `Of ${pairs} pairs: ${inOrder.map(([kind, count]) => `${count} ${nameOf[kind]}`).join(', ')}.`
}
