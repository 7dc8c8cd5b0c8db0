import { fromDayNumber, weekdayOfNumber } from '../quantities/dates/calendar'
import { dayNumber, parseEdtf } from '../time/edtf'

/** How fine a moment is told. */
export type Grain = 'day' | 'week' | 'month' | 'season' | 'year' | 'decade'

/**
 * A date or a time of day as far as words tell it. Days are counted from 1970-01-01 and null where the calendar is not
 * known; with `yearKnown` false they lie in the leap year 2000. `weekday` is 1 (Monday) to 7, 0 where none is told; minutes are those
 * of the day, past 1440 in the night after it, and null where no hour is told.
 */
export type Moment = {
  readonly from: number | null
  readonly to: number | null
  readonly yearKnown: boolean
  readonly grain: Grain
  readonly weekday: number
  /** Whether its day was counted from the text's own, by a weekday or a word like `yesterday`. */
  readonly isCounted: boolean
  readonly minutes: Minutes | null
}

/** `utc` is the minute of the day in UTC where the zone is told. */
export type Minutes = {
  readonly from: number
  readonly to: number
  readonly isClock: boolean
  readonly utc?: number | undefined
}

export const nowhen: Moment = {
  from: null,
  to: null,
  yearKnown: false,
  grain: 'day',
  weekday: 0,
  isCounted: false,
  minutes: null,
}

/** The moment of an EDTF date; null where that names no day. */
export function momentOf(edtf: string): Moment | null {
  const period = parseEdtf(edtf)
  if (period === null || period.from === null || period.to === null) return null
  const { from, to, yearKnown } = period
  return {
    ...nowhen,
    from,
    to,
    yearKnown,
    grain: grainOf(to - from),
    weekday: from === to && yearKnown ? weekdayOfNumber(from) : 0,
  }
}

/** The first day of a moment, counted from 1970-01-01; null where none is told, or no year. */
export function datedFrom(moment: Moment | null): number | null {
  return moment?.yearKnown === true ? moment.from : null
}

function grainOf(days: number): Grain {
  if (days <= 1) return 'day'
  if (days <= 10) return 'week'
  if (days <= 31) return 'month'
  if (days <= 200) return 'season'
  return days <= 366 ? 'year' : 'decade'
}

/** How two moments lie to one another: `within` where one holds the other, `unknown` where nothing common is told. */
export type MomentOrder = 'same' | 'within' | 'other' | 'unknown'

/** Compares the days of two moments. */
export function compareDays(a: Moment, b: Moment): MomentOrder {
  if (a.from !== null && b.from !== null && a.to !== null && b.to !== null) {
    if (a.yearKnown === b.yearKnown) return compareSpans(a.from, a.to, b.from, b.to)
    const [dated, yearless] = a.yearKnown ? [a, b] : [b, a]
    return compareInYear(dated, yearless)
  }
  if (a.weekday > 0 && b.weekday > 0) return a.weekday === b.weekday ? 'within' : 'other'
  return 'unknown'
}

function compareSpans(aFrom: number, aTo: number, bFrom: number, bTo: number): MomentOrder {
  if (aFrom === bFrom && aTo === bTo) return 'same'
  return aTo < bFrom || bTo < aFrom ? 'other' : 'within'
}

/** A day without a year lies where the other's year puts it. */
function compareInYear(dated: Moment, yearless: Moment): MomentOrder {
  const { from, to } = dated
  if (from === null || to === null || yearless.from === null || yearless.to === null) return 'unknown'
  if (to - from > 200) return 'within'
  const [first, last] = [dayInLeapYear(from), dayInLeapYear(to)]
  if (last < first) return 'unknown'
  const order = compareSpans(first, last, yearless.from, yearless.to)
  return order === 'same' ? 'within' : order
}

/** The day of the leap year 2000 with the month and day of another. */
function dayInLeapYear(number: number): number {
  const { month, day } = fromDayNumber(number)
  return dayNumber(2000, month, day) ?? 0
}

/** Compares the hours of two moments; two clock times are the same only to the minute, by the clock of
 * one zone where both tell theirs. */
export function compareHours(a: Moment, b: Moment): MomentOrder {
  if (a.minutes === null || b.minutes === null) return 'unknown'
  const [x, y] = [a.minutes, b.minutes]
  if (x.utc !== undefined && y.utc !== undefined) return x.utc === y.utc ? 'same' : 'other'
  if (x.isClock && y.isClock) {
    if (x.from === y.from) return 'same'
    // One told in UTC and one by a clock of some place may be one moment.
    return x.utc === x.from || y.utc === y.from ? 'unknown' : 'other'
  }
  return x.to < y.from || y.to < x.from ? 'other' : 'within'
}
