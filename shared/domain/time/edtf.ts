import type { Edtf } from '../../schema/common'

/**
 * The days that a date speaks of. Days are counted in the proleptic Gregorian calendar, 1970-01-01 being day 0; both
 * ends belong to the period, and null is an open end. With `yearKnown` false the days are those of the leap
 * year 2000, and only their order within a year means anything.
 */
export type Period = {
  readonly from: number | null
  readonly to: number | null
  readonly yearKnown: boolean
}

/** How the first of two periods lies to the second. */
export type PeriodOrder = 'same' | 'overlap' | 'before' | 'after' | 'unknown'

const yearOfUnknown = 2000
const openEnd = 'open' as const

/**
 * The days that an EDTF date stands for; null where it is empty, names no day at all (`XXXX`, `../..`), or is no date
 * of the calendar (`2014-02-30`, an interval that ends before it starts).
 * An end without a year next to one with a year is taken in the nearest year that keeps the interval in order.
 */
export function parseEdtf(date: Edtf): Period | null {
  const [first = '', second] = date.split('/')
  if (second === undefined) return parsePoint(first, null)
  const from = isOpen(first) ? openEnd : parsePoint(first, null)
  const to = isOpen(second) ? openEnd : parsePoint(second, null)
  if (from === null || to === null) return null
  if (from === openEnd) return to === openEnd ? null : { ...to, from: null }
  if (to === openEnd) return { ...from, to: null }
  if (from.yearKnown === to.yearKnown) {
    return inOrder({ from: from.from, to: to.to, yearKnown: from.yearKnown })
  }
  return from.yearKnown ? closeWithYear(first, second, 1) : closeWithYear(second, first, -1)
}

/**
 * How `a` lies to `b`. Two periods without a year are compared as if they lay in one year; a period with a year and
 * one without cannot be compared, and neither can an unknown one.
 */
export function comparePeriods(a: Period | null, b: Period | null): PeriodOrder {
  if (a === null || b === null || a.yearKnown !== b.yearKnown) return 'unknown'
  if (a.from === b.from && a.to === b.to) return 'same'
  if (a.to !== null && b.from !== null && a.to < b.from) return 'before'
  if (b.to !== null && a.from !== null && b.to < a.from) return 'after'
  return 'overlap'
}

/** The number of a day of the proleptic Gregorian calendar, 1970-01-01 being 0; null where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  // Counts from 1 March, so that the leap day is the last of its year (Hinnant, "chrono-compatible date algorithms").
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Whether an end of a period is open. */
export function isOpen(point: string): boolean {
  return point === '' || point === '..'
}

/** Whether a point in time names no year, and a month at least. */
export function isYearless(point: string): boolean {
  return point.startsWith('XXXX-')
}

function inOrder(period: Period): Period | null {
  return period.from !== null && period.to !== null && period.to < period.from ? null : period
}

/** The interval of a dated point and one without a year, which lies after it (direction 1) or before it (-1). */
function closeWithYear(dated: string, yearless: string, direction: 1 | -1): Period | null {
  const known = parsePoint(dated, null)
  if (known?.from == null || known.to === null) return null
  const stated = Number(dated.slice(0, 4).replaceAll('X', direction === 1 ? '9' : '0'))
  // A leap day may be eight years off.
  for (let step = 0; step <= 8; step++) {
    const other = parsePoint(yearless, stated + step * direction)
    if (other?.from == null || other.to === null) continue
    if (direction === 1 && other.to >= known.from) return { from: known.from, to: other.to, yearKnown: true }
    if (direction === -1 && other.from <= known.to) return { from: other.from, to: known.to, yearKnown: true }
  }
  return null
}

function parsePoint(point: string, assumedYear: number | null): Period | null {
  const match = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(point)
  if (match === null) return null
  const [, year = '', month = 'XX', day = 'XX'] = match
  const yearless = year === 'XXXX'
  if (yearless && month === 'XX') return null
  const substitute = assumedYear ?? yearOfUnknown
  const firstYear = yearless ? substitute : Number(year.replaceAll('X', '0'))
  const lastYear = yearless ? substitute : Number(year.replaceAll('X', '9'))
  const months = rangeOf(month, 1, 12)
  if (months === null) return null
  const days = rangeOf(day, 1, daysInMonth(lastYear, months.last))
  if (days === null) return null
  const from = dayNumber(firstYear, months.first, days.first)
  const to = dayNumber(lastYear, months.last, days.last)
  if (from === null || to === null) return null
  return { from, to, yearKnown: !yearless || assumedYear !== null }
}

/** The values that two digits may stand for within what the calendar has: `1X` as a day is 10 to 19. */
function rangeOf(digits: string, lowest: number, highest: number): { first: number; last: number } | null {
  if (digits === 'XX') return { first: lowest, last: highest }
  // `00` is no day, and no month; `0X` is any from 01 to 09.
  if (Number(digits) < lowest) return null
  const first = Math.max(lowest, Number(digits.replaceAll('X', '0')))
  const last = digits.includes('X') ? Math.min(highest, Number(digits.replaceAll('X', '9'))) : first
  return first > last || last > highest ? null : { first, last }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
