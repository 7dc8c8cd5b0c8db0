import type { Edtf } from '../../schema/common'
import { parseEdtf } from '../time/edtf'

/** What is wrong with a date: it is not one of the calendar, or a period of which the end comes first. */
export type DateFault = 'not-a-date' | 'ends-before-it-starts'

/** Checks a date, or a period, as it is stored; none at all ('') is right. Null: nothing is wrong. */
export function checkDate(date: Edtf): DateFault | null {
  if (date === '' || parseEdtf(date) !== null) return null
  const ends = date.split('/')
  return ends.length === 2 && ends.every((end) => parseEdtf(end) !== null)
    ? 'ends-before-it-starts'
    : 'not-a-date'
}
