import { compareDays, compareHours, type Moment, type MomentOrder } from '../dates/moment'
import type { Mention, Value } from '../mentions/mention'

/**
 * How what two mentions tell lies to one another: `same`; `meets` where both can be true by their bounds; `rounded` where one is the
 * other, rounded or vague; `apart` where they cannot both be; `unknown` where they tell nothing common.
 */
export type Told = 'same' | 'meets' | 'rounded' | 'apart' | 'unknown'

/** Compares the values or the moments of two mentions of one dimension. */
export function compareTold(a: Mention, b: Mention): Told {
  if (a.moment !== null && b.moment !== null)
    return a.kind === 'time' ? compareTimes(a, b) : compareDates(a, b)
  if (a.value === null || b.value === null) return 'unknown'
  return compareValues(a.value, b.value, a.cues.has('vague') || b.cues.has('vague'))
}

/** What one sentence has one speaker say of one thing, it says once: two figures are parts, or of two things. */
export function isOneSaying(a: Mention, b: Mention): boolean {
  if (a.sentence !== b.sentence || a.sentence < 0) return false
  return a.speaker === b.speaker || a.speaker === '' || b.speaker === ''
}

function compareDates({ moment: a }: Mention, { moment: b }: Mention): Told {
  if (a === null || b === null) return 'unknown'
  const days = compareCounted(a, b)
  if (days === 'unknown') return 'unknown'
  if (days === 'other') return 'apart'
  const isClock = a.minutes?.isClock === true || b.minutes?.isClock === true
  if (!isClock && days === 'same' && compareHours(a, b) === 'other') return 'apart'
  return days === 'same' || (a.weekday > 0 && a.weekday === b.weekday) ? 'same' : 'meets'
}

/** Two texts count a weekday from their own days, which may be those of another edition: then the weekday is what they tell. */
function compareCounted(a: Moment, b: Moment): MomentOrder {
  const days = compareDays(a, b)
  const isOneWeekday = a.isCounted && b.isCounted && a.weekday > 0 && a.weekday === b.weekday
  return days === 'other' && isOneWeekday ? 'same' : days
}

/** Two clock times a few minutes apart, one of them at five minutes or a multiple, are one time, rounded. */
function compareTimes({ moment: a }: Mention, { moment: b }: Mention): Told {
  if (a?.minutes == null || b?.minutes == null) return 'unknown'
  if (compareCounted(a, b) === 'other') return 'apart'
  const hours = compareHours(a, b)
  if (hours === 'unknown') return 'unknown'
  if (hours === 'same') return 'same'
  if (hours === 'within') return 'meets'
  const gap = Math.abs(a.minutes.from - b.minutes.from)
  const isRound = a.minutes.from % 5 === 0 || b.minutes.from % 5 === 0
  return gap <= 5 && isRound ? 'rounded' : 'apart'
}

function compareValues(a: Value, b: Value, isVague: boolean): Told {
  if ((isClose(a.min, b.min) && isClose(a.max, b.max)) || isAbout(a, b) || isAbout(b, a)) return 'same'
  const low = Math.max(a.min ?? -Infinity, b.min ?? -Infinity)
  const high = Math.min(a.max ?? Infinity, b.max ?? Infinity)
  if (low <= high) return isVague ? 'rounded' : 'meets'
  return isRounded(a, b) || isRounded(b, a) ? 'rounded' : 'apart'
}

/** How far `about` reaches at most, as a share of what it is about. */
const NEAR = 0.1

/** Whether the first is the second with no more said than that it is not exact: `about 20` for 20. */
function isAbout(near: Value, exact: Value): boolean {
  const { min, max } = near
  if (min === null || max === null || exact.min === null || !isClose(exact.min, exact.max)) return false
  return isClose((min + max) / 2, exact.min) && max - exact.min <= NEAR * Math.abs(exact.min) + 1
}

/**
 * Whether the first is the second, rounded to its own last figure that is not 0: 8,000 for 7,860. A bound is kept: 278 is no rounded
 * `more than 300`, and 310 no rounded `up to 300`.
 */
function isRounded(round: Value, precise: Value): boolean {
  if (round.min === null || round.max === null) return false
  const [a, b] = [round.min ?? round.max, precise.min ?? precise.max]
  if (a === null || b === null || a === 0 || Math.abs(a) < 20) return false
  let step = 1
  while (a % (step * 10) === 0) step *= 10
  return step >= 10 && Math.abs(a - b) <= step / 2
}

function isClose(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
