import type { Quantity } from '../../schema/quantity'
import { comparePeriods, describeDate, parseEdtf, type Period } from '../time/edtf'
import { canOnlyGrow } from './counted-thing'
import { type FigurePair, joinSentences, quoted } from './figure-pair'
import { type Interval, liesBelow, sameInterval } from './interval'

type TimeComparison = { readonly explanation: string; readonly bothCanBeTrue: boolean | null }

/**
 * What the times of two figures explain; null where they do not differ or one is not known. A total that can only grow
 * cannot be lower at a later date, nor over a longer period. Equal figures whose date is only that of
 * their article are left to agree.
 */
export function compareTimes(pair: FigurePair): TimeComparison | null {
  const { a, b, first, second } = pair
  const order = orderOfTotals(periodOf(a), periodOf(b))
  if (order === 'same') return null
  const fromArticle = a.asOf?.basis === 'article' || b.asOf?.basis === 'article'
  const equal = sameInterval(first, second)
  if (equal && fromArticle) return null

  const times = `They speak of different times: ${quoted(a)} of ${describeAsOf(a)}, ${quoted(b)} of ${describeAsOf(b)}.`
  if (equal) return { explanation: joinSentences(times, 'The figure is the same.'), bothCanBeTrue: true }
  const counted = a.counted === '' ? b.counted : a.counted
  if (order === 'apart' || !canOnlyGrow(counted)) {
    return { explanation: joinSentences(times, 'Both may be true.', pair.apart), bothCanBeTrue: true }
  }
  const [lesser, greater] = order === 'a-less' ? [first, second] : [second, first]
  const growth = describeGrowth(lesser, greater, counted)
  return { ...growth, explanation: joinSentences(times, growth.explanation, pair.apart) }
}

/** Which of two totals must be the lesser if both count the same thing up: the earlier, or that of the shorter period. */
function orderOfTotals(a: Period | null, b: Period | null): 'same' | 'a-less' | 'b-less' | 'apart' {
  const order = comparePeriods(a, b)
  if (order === 'before') return 'a-less'
  if (order === 'after') return 'b-less'
  if (order !== 'overlap' || a === null || b === null || !countsSince(a) || !countsSince(b)) return 'same'
  if (a.from === b.from && a.to === b.to) return 'same'
  if (reaches(a, b)) return 'b-less'
  return reaches(b, a) ? 'a-less' : 'apart'
}

/** Longer than a year: a stretch over which was counted, and not just a date told roughly. */
function countsSince({ from, to }: Period): boolean {
  return from !== null && (to === null || to - from > 366)
}

function reaches(outer: Period, inner: Period): boolean {
  return (
    (outer.from ?? -Infinity) <= (inner.from ?? -Infinity) && (outer.to ?? Infinity) >= (inner.to ?? Infinity)
  )
}

function describeGrowth(lesser: Interval, greater: Interval, counted: string): TimeComparison {
  if (liesBelow(greater, lesser)) {
    const explanation = `The number of ${counted} can only grow, but the later or longer count is the lower one: as one running total that is not consistent.`
    return { explanation, bothCanBeTrue: null }
  }
  const explanation =
    greater.low >= lesser.low && greater.high >= lesser.high
      ? `The number of ${counted} can only grow, and the later or longer count is the higher one, which is consistent.`
      : `The number of ${counted} can only grow; the later or longer count says less, but does not exclude it.`
  return { explanation, bothCanBeTrue: true }
}

function periodOf(quantity: Quantity): Period | null {
  return quantity.asOf === null ? null : parseEdtf(quantity.asOf.date)
}

function describeAsOf({ asOf }: Quantity): string {
  if (asOf === null) return ''
  const words = describeDate(asOf.date)
  return asOf.basis === 'article' ? `${words} (the date of the article)` : words
}
