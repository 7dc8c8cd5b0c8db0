import { describeDate } from './describe-date'

/** A moment in words, to the minute and in UTC: `12 January 2014, 09:30 UTC`. */
export function describeInstant(instant: string): string {
  return `${describeDate(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
}
