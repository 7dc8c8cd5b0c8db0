import type { Edtf } from '../../schema/common'
import { comparePeriods, describeDate, parseEdtf, type Period } from '../time/edtf'
import type { ComparisonKind } from './compare-quantities'
import { countOrigins } from './conflict-suggestion'
import type { EventDate } from './event-date'
import { groupBy } from './group-by'

/** Dates given to one event, and what comparing them yields; the fields are those of a conflict of figures. */
export type DateConflict = {
  readonly key: string
  readonly kind: Extract<ComparisonKind, 'agree' | 'contradicts'>
  readonly members: readonly EventDate[]
  readonly explanation: string
  /** Days are not a share of anything. */
  readonly distance: null
  readonly bothCanBeTrue: boolean
  readonly coverage: number
}

/** Farther apart than these days, two dates are taken to be of two events. */
const mostDaysApart = 7

/**
 * Finds dates of what seems to be one event that differ by at most a week, or by whole years, and dates that independent
 * documents agree on. Documents are only compared where they share a name that they are about. A date that
 * is just less precise agrees with all that it may mean, and is no finding.
 */
export function findDateConflicts(dates: readonly EventDate[]): readonly DateConflict[] {
  return [...groupBy(dates, ({ what }) => what).values()].map(byDate).flatMap((dated) => {
    const agreements = dated.flatMap(({ members }) => agreement(members))
    return agreements.concat(differences(dated))
  })
}

function byDate(ofEvent: readonly EventDate[]): readonly Dated[] {
  return [...groupBy(ofEvent, ({ date }) => date)].flatMap(([date, members]) => {
    const period = parseEdtf(date)
    return period === null ? [] : [{ date, members, period }]
  })
}

type Dated = { readonly date: Edtf; readonly members: readonly EventDate[]; readonly period: Period }

function agreement(members: readonly EventDate[]): readonly DateConflict[] {
  const [first] = members
  if (first === undefined) return []
  const alike = members.filter((member) => speaksOfSame(first, member))
  if (countOrigins(alike) < 2) return []
  return [suggest('agree', alike, `The ${first.what} is given as ${describeDate(first.date)} each time.`)]
}

function differences(dated: readonly Dated[]): readonly DateConflict[] {
  const sorted = dated.toSorted((a, b) => (a.period.from ?? -Infinity) - (b.period.from ?? -Infinity))
  const byDayOfYear = groupBy(sorted, ({ date }) => date.slice(4))
  return sorted.flatMap((a, index) => {
    const near: Dated[] = []
    for (const b of sorted.slice(index + 1)) {
      if (daysBetween(a.period, b.period) > mostDaysApart) break
      near.push(b)
    }
    const others = (byDayOfYear.get(a.date.slice(4)) ?? []).filter(
      (b) => b.date > a.date && !near.includes(b),
    )
    return [...near, ...others].flatMap((b) => difference(a, b))
  })
}

function difference(a: Dated, b: Dated): readonly DateConflict[] {
  if (!['before', 'after'].includes(comparePeriods(a.period, b.period))) return []
  const first = a.members.filter((member) => b.members.some((other) => speaksOfSame(member, other)))
  const second = b.members.filter((member) => a.members.some((other) => speaksOfSame(member, other)))
  const [shown] = first
  if (shown === undefined) return []
  const apart = describeApart(a.period, b.period)
  const words = `The ${shown.what} is given as ${describeDate(a.date)} and as ${describeDate(b.date)}${apart}. If both mean the same event, they cannot both be true.`
  return [suggest('contradicts', [...first, ...second], words)]
}

function suggest(
  kind: DateConflict['kind'],
  members: readonly EventDate[],
  explanation: string,
): DateConflict {
  const dates = [...new Set(members.map(({ date }) => date))].toSorted()
  const key = `${members[0]?.what ?? ''}|${dates.join('; ')}`
  const bothCanBeTrue = kind === 'agree'
  return { key, kind, members, explanation, distance: null, bothCanBeTrue, coverage: countOrigins(members) }
}

/** How far apart two days are; '' where a date is less precise than that. */
function describeApart(a: Period, b: Period): string {
  if (a.from !== a.to || b.from !== b.to) return ''
  const days = daysBetween(a, b)
  return `: ${days} ${days === 1 ? 'day' : 'days'} apart`
}

/** In one document, or in two that are about something in common. */
function speaksOfSame(a: EventDate, b: EventDate): boolean {
  return a.documentId === b.documentId || a.names.some((name) => b.names.includes(name))
}

/** From the end of the earlier period to the start of the later one; 0 where they touch or overlap. */
function daysBetween(a: Period, b: Period): number {
  const [from, to] = [
    Math.max(a.from ?? -Infinity, b.from ?? -Infinity),
    Math.min(a.to ?? Infinity, b.to ?? Infinity),
  ]
  return Math.max(0, from - to)
}
