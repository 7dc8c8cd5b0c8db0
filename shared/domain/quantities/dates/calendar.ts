import { dayNumber } from '../../time/edtf'

/** How EDTF writes a year, and a digit, that is not known (ISO 8601-2, 8.2). */
export const UNKNOWN_YEAR = 'XXXX' as const
export const UNKNOWN_DIGIT = 'X' as const

/** A day of the calendar as EDTF writes it. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** The full day that an EDTF date names, or null where it is less precise than a day. */
export function dayOf(edtf: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf)
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** EDTF for what is known; a missing year is `XXXX`. '' for a day that the month cannot have. */
export function toEdtf(year: number | null, month: number | null, day: number | null): string {
  const years = year === null ? UNKNOWN_YEAR : String(year).padStart(4, '0')
  if (month === null) return year === null ? '' : years
  if (day === null) return `${years}-${two(month)}`
  return dayNumber(year ?? 2000, month, day) === null ? '' : `${years}-${two(month)}-${two(day)}`
}

/** The day so many days from another. */
export function addDays(from: Day, days: number): Day {
  return fromDayNumber((dayNumber(from.year, from.month, from.day) ?? 0) + days)
}

/** The weekday, Monday being 1 and Sunday 7. */
export function weekdayOf(day: Day): number {
  return weekdayOfNumber(dayNumber(day.year, day.month, day.day) ?? 0)
}

/** The weekday of the day so many days after 1970-01-01, Monday being 1 and Sunday 7. */
export function weekdayOfNumber(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The inverse of `dayNumber`: the day of the proleptic Gregorian calendar so many days after 1970-01-01. */
export function fromDayNumber(number: number): Day {
  // Hinnant, "chrono-compatible date algorithms": years that begin on 1 March, in eras of 400.
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
