import { parseEdtf } from '../../../shared/domain/time/edtf'
import { words } from '../../../shared/words/words'

/** How two rows of a list stand to each other: below 0, the first one comes first. */
export type Compare<T> = (a: T, b: T) => number

/** By names as people order them: “day 2” before “day 10”, whatever case and accents; what has no name comes last. */
export function byName<T>(nameOf: (row: T) => string): Compare<T> {
  const of = asked(nameOf)
  return (a, b) => Number(of(a) === '') - Number(of(b) === '') || words.formats.compareNames(of(a), of(b))
}

/** By a number of each, the highest first. */
export function byMost<T>(countOf: (row: T) => number): Compare<T> {
  const of = asked(countOf)
  return (a, b) => of(b) - of(a)
}

/** The same, asked once for each row, however often it is compared. */
function asked<T, R>(of: (row: T) => R): (row: T) => R {
  const known = new Map<T, R>()
  return (row) => {
    const before = known.get(row)
    if (before !== undefined) return before
    const now = of(row)
    known.set(row, now)
    return now
  }
}

type Added = { readonly addedAt: string }

export const byOldest: Compare<Added> = (a, b) =>
  Number(a.addedAt > b.addedAt) - Number(a.addedAt < b.addedAt)
export const byNewest: Compare<Added> = (a, b) => byOldest(b, a)

/** What is equal in all else stands always in the same order. */
export const byId: Compare<{ readonly id: string }> = (a, b) => (a.id < b.id ? -1 : 1)

/** The first day of a date, by its number; where the year is not known it counts as no day, which comes before all. */
export function dayOf(date: string): number {
  const period = parseEdtf(date)
  return (period?.yearKnown ? (period.from ?? period.to) : null) ?? -Number.MAX_VALUE
}

/** The rows in an order; what is equal by the first rule goes by the next, and after all of them stays as it was. */
export const ordered = <T>(rows: readonly T[], ...rules: readonly Compare<T>[]): readonly T[] =>
  rows.toSorted((a, b) => rules.reduce((found, rule) => found || rule(a, b), 0))
