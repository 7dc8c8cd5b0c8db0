import { words } from '../../words/words'
import { describeDate } from './describe-date'

/** A moment in words, to the minute and in UTC: `12 January 2014, 09:30 UTC`. */
export function describeInstant(instant: string): string {
  return words.formats.inRow([describeDate(instant.slice(0, 10)), `${instant.slice(11, 16)} UTC`])
}
