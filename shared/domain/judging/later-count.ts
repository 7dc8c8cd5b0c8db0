import { compareDays } from '../dates/moment'
import type { Reason } from './judge'
import { isLess, type PlacedMember } from './placed-member'

/** Roles of which a count can only grow. */
const growing: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'casualties',
  'displaced',
  'arrested',
  'evacuated',
  'infected',
  'rescued',
  'trapped',
  'bodies',
  'air strikes',
  'projectiles',
])

/**
 * The later of two counts of one role that only grow: of a later text, of a later day that is stated, or told as a count that has changed.
 * `areApart`: they cannot both be true. Where they can, only a higher count is an update.
 */
export function laterCount(one: PlacedMember, other: PlacedMember, areApart: boolean): Reason | null {
  const [x, y] = [one.of.mention, other.of.mention]
  if (x.dimension !== 'count' || x.role !== y.role || !growing.has(x.role)) return null
  const order = orderOf(one, other)
  if (order === null) return null
  const [earlier, later] = order
  const isHigher = isLess(earlier.of.mention, later.of.mention)
  if (!areApart && !isHigher) return null
  return { kind: 'later count', earlier: earlier.at, later: later.at, isHigher }
}

/** Which of the two is the earlier, and which the later; null where nothing tells. */
function orderOf(one: PlacedMember, other: PlacedMember): readonly [PlacedMember, PlacedMember] | null {
  const [x, y] = [one.of.textDay, other.of.textDay]
  if (x !== null && y !== null && x !== y) return x < y ? [one, other] : [other, one]
  const [a, b] = [one.of.mention, other.of.mention]
  if (a.cues.has('changed') !== b.cues.has('changed'))
    return b.cues.has('changed') ? [one, other] : [other, one]
  if (a.day === null || b.day === null || compareDays(a.day, b.day) !== 'other') return null
  if (a.day.from === null || b.day.from === null || a.day.yearKnown !== b.day.yearKnown) return null
  return a.day.from < b.day.from ? [one, other] : [other, one]
}
