import type { Edtf } from '../../schema/common'
import { words } from '../../words/words'
import { isOpen, isYearless } from '../time/edtf'

/** A date in words, as they stand after a comma: "12 January 2014", "since March 2011", "22 April (year not stated)". */
export function describeDate(date: Edtf): string {
  const said = words.dates
  const [first = '', second] = date.split('/')
  const noted = isYearless(first) || isYearless(second ?? '') ? said.withoutYear : (text: string) => text
  if (second === undefined) return noted(describePoint(first))
  if (isOpen(first) && isOpen(second)) return ''
  if (isOpen(second)) return noted(said.since(describePoint(first)))
  if (isOpen(first)) return noted(said.until(describePoint(second)))
  return noted(said.period(describePoint(first), describePoint(second)))
}

function describePoint(point: string): string {
  const [year = '', month = 'XX', day = 'XX'] = point.split('-')
  return words.formats.date({ day: numberOf(day), month: numberOf(month), year: describeYear(year) })
}

function describeYear(year: string): string {
  if (year === 'XXXX') return ''
  return year.endsWith('X') ? words.dates.decade(year.replaceAll('X', '0')) : year
}

/** The number of a month or a day; null where it is not known. */
function numberOf(digits: string): number | null {
  return digits.includes('X') ? null : Number(digits)
}
