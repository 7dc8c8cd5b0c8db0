import type { AsOf, Quantity } from '../../schema/quantity'
import { comparePeriods, describeDate, parseEdtf, type Period } from '../time/edtf'
import { assertNever } from '../../result'
import { canOnlyGrow, nameCounted } from './counted-thing'
import { describeApart, type FigurePair, joinSentences, quoted } from './figure-pair'
import { type Interval, liesBelow, sameInterval } from './interval'
import { remember } from './remember'

const periodOf = remember(parseEdtf, 20_000)

/** Two figures of different times, in order, and how the later lies to the earlier. */
type Times = {
  readonly earlier: Quantity
  readonly later: Quantity
  readonly growth: Growth
  readonly areEqual: boolean
  readonly bothCanBeTrue: boolean | null
}

type Growth = 'grows' | 'says less' | 'shrinks' | 'any'

/**
 * What the times of two figures explain; null where they do not differ or one is not known. A total that can only grow
 * cannot be lower at a later date, nor over a longer period. Equal figures whose date is only that of
 * their article are left to agree.
 */
export function compareTimes({ a, b, first, second }: FigurePair): Times | null {
  if (a.asOf === null || b.asOf === null) return null
  const order = orderOfTotals(periodOf(a.asOf.date), periodOf(b.asOf.date), areStated(a.asOf, b.asOf))
  if (order === 'same') return null
  const areEqual = sameInterval(first, second)
  if (areEqual && (a.asOf.basis === 'article' || b.asOf.basis === 'article')) return null
  const counted = countedOf({ a, b })
  if (!canOnlyGrow(counted) && areOfOneWeek(a.asOf, b.asOf)) return null
  const [lesser, greater] = order === 'b-less' ? [second, first] : [first, second]
  const growth = order === 'apart' || !canOnlyGrow(counted) ? 'any' : judgeGrowth(lesser, greater)
  const [earlier, later] = order === 'b-less' ? [b, a] : [a, b]
  return { earlier, later, growth, areEqual, bothCanBeTrue: growth === 'shrinks' && !areEqual ? null : true }
}

/** What the times of two figures explain, in words. */
export function describeTimes(pair: FigurePair, { earlier, later, growth, areEqual }: Times): string {
  const times = `They speak of different times: ${quoted(earlier)} ${describeAsOf(earlier)}, ${quoted(later)} ${describeAsOf(later)}.`
  if (areEqual) return joinSentences(times, 'The figure is the same.')
  return joinSentences(times, describeGrowth(growth, countedOf(pair)), describeApart(pair))
}

function countedOf({ a, b }: Pick<FigurePair, 'a' | 'b'>): string {
  return a.counted === '' ? b.counted : a.counted
}

/** Which of two totals must be the lesser if both count the same thing up: the earlier, or that of the shorter period. */
function orderOfTotals(
  a: Period | null,
  b: Period | null,
  areBothStated: boolean,
): 'same' | 'a-less' | 'b-less' | 'apart' {
  const order = comparePeriods(a, b)
  if (order === 'before') return 'a-less'
  if (order === 'after') return 'b-less'
  if (order !== 'overlap' || a === null || b === null) return 'same'
  if (areBothStated && isPartOf(a, b)) return 'a-less'
  if (areBothStated && isPartOf(b, a)) return 'b-less'
  if (!countsSince(a) || !countsSince(b)) return 'same'
  if (a.from === b.from && a.to === b.to) return 'same'
  if (reaches(a, b)) return 'b-less'
  return reaches(b, a) ? 'a-less' : 'apart'
}

/** Two articles of one week speak of one state of things, unless it is a total that grows by the day. */
function areOfOneWeek(a: AsOf, b: AsOf): boolean {
  if (a.basis !== 'article' || b.basis !== 'article') return false
  const [first, second] = [periodOf(a.date), periodOf(b.date)]
  if (first?.from == null || second?.from == null) return false
  return first.yearKnown && second.yearKnown && Math.abs(first.from - second.from) <= 7
}

/** Whether both dates stand with their figures; that of an article says only when it was written. */
function areStated(a: AsOf, b: AsOf): boolean {
  return a.basis !== 'article' && b.basis !== 'article'
}

/** A day in a month, a month in a year: a part so small that what is counted in it is not the count of the whole. */
function isPartOf(part: Period, whole: Period): boolean {
  const [short, long] = [lengthOf(part), lengthOf(whole)]
  return reaches(whole, part) && long >= 20 && long < Infinity && short * 3 <= long
}

function lengthOf({ from, to }: Period): number {
  return from === null || to === null ? Infinity : to - from + 1
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

function judgeGrowth(lesser: Interval, greater: Interval): Growth {
  if (liesBelow(greater, lesser)) return 'shrinks'
  return greater.low >= lesser.low ? 'grows' : 'says less'
}

function describeGrowth(growth: Growth, counted: string): string {
  const rule = `The number of ${nameCounted(counted)} can only grow`
  switch (growth) {
    case 'any':
      return 'Both may be true.'
    case 'grows':
      return `${rule}, and the later or longer count is the higher one, which is consistent.`
    case 'says less':
      return `${rule}; the later or longer count says less, but does not exclude it.`
    case 'shrinks':
      return `${rule}, but the later or longer count is the lower one: as one running total that is not consistent.`
    default:
      return assertNever(growth)
  }
}

function describeAsOf({ asOf }: Quantity): string {
  if (asOf === null) return ''
  const date = describeDate(asOf.date)
  const words = /^(?:from|since|until) /.test(date) ? date : `of ${date}`
  return asOf.basis === 'article' ? `${words} (the date of the article)` : words
}
