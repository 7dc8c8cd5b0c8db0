import type { Edtf } from '../../schema/common'
import { fromDayNumber, toEdtf, UNKNOWN_YEAR } from '../quantities/dates/calendar'
import type { Moment } from './moment'

/** The EDTF date of a moment; '' where its day is not known. */
export function edtfOf({ from, to, yearKnown }: Pick<Moment, 'from' | 'to' | 'yearKnown'>): Edtf {
  if (from === null || to === null) return ''
  const [first, last] = [isoOf(from), isoOf(to)]
  const edtf = yearKnown ? first : `${UNKNOWN_YEAR}${first.slice(4)}`
  if (from === to) return edtf
  if (first.slice(0, 4) === last.slice(0, 4)) {
    if (first.endsWith('-01-01') && last.endsWith('-12-31') && yearKnown) return first.slice(0, 4)
    const isMonth =
      first.endsWith('-01') && first.slice(0, 7) === last.slice(0, 7) && isoOf(to + 1).endsWith('-01')
    if (isMonth) return edtf.slice(0, 7)
  }
  return yearKnown ? `${first}/${last}` : `${UNKNOWN_YEAR}${first.slice(4)}/${UNKNOWN_YEAR}${last.slice(4)}`
}

function isoOf(number: number): string {
  const { year, month, day } = fromDayNumber(number)
  return toEdtf(year, month, day)
}
