import type { Quantity } from '../../schema/quantity'
import { compareTimes } from './compare-times'
import { compareValues } from './compare-values'
import { describeUnstated } from './describe-unstated'
import { differentThing } from './different-thing'
import { type FigurePair, joinSentences, pairFigures, quoted } from './figure-pair'
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

/** A comparison before it is put in words, which takes longer than all the rest. */
type Judgement = Omit<Comparison, 'explanation'> & { readonly explain: () => string }

/** Compares two figures by what they count, of whom and where, when, and how much, in that order. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  return inWords(judge(a, b))
}

function inWords({ explain, ...rest }: Judgement): Comparison {
  return { ...rest, explanation: explain() }
}

function judge(a: Quantity, b: Quantity): Judgement {
  const different = differentThing(a, b)
  if (different !== null) {
    return { kind: 'different-thing', explain: different, distance: null, bothCanBeTrue: true }
  }
  const pair = pairFigures(a, b)
  const judgement = judgePair(pair)
  const explain = (): string => joinSentences(judgement.explain(), describeUnstated(a, b))
  return { ...judgement, explain, distance: pair.distance }
}

function judgePair(pair: FigurePair): Omit<Judgement, 'distance'> {
  const time = compareTimes(pair)
  if (time !== null) return { ...time, kind: 'different-time' }
  if (sameInterval(pair.first, pair.second)) {
    return { kind: 'agree', explain: () => `Both say ${quoted(pair.a)}.`, bothCanBeTrue: true }
  }
  return compareValues(pair)
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

/** Compares all things that have a quantity, but only those pairs that may be compared; null where there is none. */
export function compareComparable<T>(
  things: readonly T[],
  quantityOf: (thing: T) => Quantity,
  areComparable: (a: T, b: T) => boolean,
): Comparison | null {
  const chosen = chooseFigures(things, quantityOf)
  const pairs: Judgement[] = []
  for (const [index, a] of chosen.entries()) {
    for (let at = index + 1; at < chosen.length; at += 1) {
      const b = chosen[at]
      if (b !== undefined && areComparable(a, b)) pairs.push(judge(quantityOf(a), quantityOf(b)))
    }
  }
  const [first, ...rest] = pairs
  if (first === undefined) return null
  const worst = rest.reduce((gravest, pair) => (byGravity(pair, gravest) < 0 ? pair : gravest), first)
  return {
    kind: worst.kind,
    explanation: joinSentences(worst.explain(), pairs.length < 2 ? '' : describePairs(pairs)),
    distance: worst.distance,
    bothCanBeTrue: pairs.some((pair) => pair.bothCanBeTrue === false)
      ? false
      : pairs.every((pair) => pair.bothCanBeTrue === true)
        ? true
        : null,
  }
}

/** The order in which comparisons want attention: by kind, then what may be untrue first, then the farthest apart. */
export function byGravity(a: Gravity, b: Gravity): number {
  if (a.kind !== b.kind) return gravity.indexOf(a.kind) - gravity.indexOf(b.kind)
  const doubt = Number(a.bothCanBeTrue === true) - Number(b.bothCanBeTrue === true)
  return doubt === 0 ? (b.distance ?? 0) - (a.distance ?? 0) : doubt
}

type Gravity = Pick<Comparison, 'kind' | 'distance' | 'bothCanBeTrue'>

/** At most two things of every different figure; of too many, an even choice in the order of their values. */
function chooseFigures<T>(things: readonly T[], quantityOf: (thing: T) => Quantity): readonly T[] {
  if (things.length <= 2) return things
  const seen = new Map<string, number>()
  const different = things.filter((thing) => {
    const { min, max, bound, unit, counted, scope, asOf } = quantityOf(thing)
    const key = `${bound} ${min} ${max} ${unit}|${counted}|${scope}|${asOf?.date} ${asOf?.basis}`
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return times < 2
  })
  if (different.length <= mostCompared) return different
  const valueOf = (thing: T): number => quantityOf(thing).min ?? quantityOf(thing).max ?? 0
  const sorted = different.toSorted((a, b) => valueOf(a) - valueOf(b))
  return Array.from({ length: mostCompared }, (_, index) =>
    sorted.at(Math.round((index * (sorted.length - 1)) / (mostCompared - 1))),
  ).filter((thing) => thing !== undefined)
}

function describePairs(pairs: readonly Judgement[]): string {
  const counts = gravity
    .map((kind) => ({ kind, count: pairs.filter((pair) => pair.kind === kind).length }))
    .filter(({ count }) => count > 0)
  if (counts.length < 2) return ''
  return `Of ${pairs.length} pairs: ${counts.map(({ kind, count }) => `${count} ${nameOf[kind]}`).join(', ')}.`
}
