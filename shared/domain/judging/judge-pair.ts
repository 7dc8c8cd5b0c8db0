import { compareDays } from '../dates/moment'
import type { Told } from '../linking/compare-told'
import type { Judgement, Member, Reason } from './judge'
import { laterCount } from './later-count'
import { otherThing } from './other-thing'
import { isLess, type PlacedMember } from './placed-member'
import { NOT_STATED, unstated } from './unstated'

/** Tells how two members lie to one another; null where they tell nothing that can be compared, or the same of one thing. */
export function judgePair(
  told: Told,
  one: PlacedMember,
  other: PlacedMember,
  sure: number,
): Judgement | null {
  const [a, b] = [one.at, other.at]
  if (told === 'unknown') return null
  const thing = otherThing(one, other, told === 'same')
  if (thing !== null) return { kind: 'different-thing', reason: thing }
  if (told === 'same') return null
  const later = laterCount(one, other, told === 'apart')
  if (told === 'meets' || told === 'rounded') {
    if (later !== null) return { kind: 'different-time', reason: later }
    const kind = told === 'meets' ? 'bounds meet' : 'rounded'
    return { kind: 'compatible', reason: { kind, a, b } }
  }
  const part = partOf(one, other)
  if (part !== null) return { kind: 'part-of', reason: part }
  if (later !== null) return { kind: 'different-time', reason: later }
  if (isOfTwoTimes(one.of, other.of)) return { kind: 'different-time', reason: { kind: 'other-time', a, b } }
  const what = unstated(one.of, other.of, sure)
  return what === null
    ? { kind: 'contradicts', reason: { kind: 'cannot both be', a, b } }
    : { kind: 'differs', reason: { kind: NOT_STATED, a, b, what } }
}

/** Whether the smaller of two counts is said to be a part, of a count that its own text tells or of all, not of a group. */
function partOf(one: PlacedMember, other: PlacedMember): Reason | null {
  const [x, y] = [one.of.mention, other.of.mention]
  if (x.dimension !== 'count' || x.role !== y.role) return null
  const [low, high] = isLess(x, y) ? [one, other] : [other, one]
  const { cues, group } = low.of.mention
  if (!cues.has('part') || group === high.of.mention.group) return null
  return { kind: 'part of the whole', part: low.at, whole: high.at, group }
}

/** Rates, prices and measurements of two stated times, and how long something lasts that has gone on meanwhile: both may be right. */
function isOfTwoTimes(one: Member, other: Member): boolean {
  const [x, y] = [one.mention, other.mention]
  if (x.role !== y.role || x.dimension === 'count') return false
  if (x.kind === 'duration') return hasGoneOn(one, other)
  return x.kind === 'figure' && x.day !== null && y.day !== null && compareDays(x.day, y.day) === 'other'
}

/** Whether the text that tells the longer duration is later by half of the difference or more. */
function hasGoneOn(one: Member, other: Member): boolean {
  if (one.textDay === null || other.textDay === null) return false
  const [short, long] = isLess(one.mention, other.mention) ? [one, other] : [other, one]
  const [less, more] = [short.mention.value?.max ?? 0, long.mention.value?.min ?? 0]
  const between = (long.textDay ?? 0) - (short.textDay ?? 0)
  return between > 0 && between * 2 >= more - less
}
