import { compareDays } from '../dates/moment'
import { ONE_FOR_SURE } from '../linking/gestures'
import type { Mention } from '../mentions/mention'
import type { Member, Unstated } from './judge'

/** The reason where something is left open that would have to be stated on both sides. */
export const NOT_STATED = 'not stated' as const

/** How sure a link must be before it is called a contradiction: odds of one to three. */
export const SURE = -1.1

/** What is not stated on both sides of two members that cannot both be true; null where all is, so that they contradict one another. */
export function unstated(one: Member, other: Member, sure: number): Unstated | null {
  const [x, y] = [one.mention, other.mention]
  // Whoever confirmed that the two are of one thing has answered these.
  if (sure < ONE_FOR_SURE) {
    if (sure < SURE) return 'link'
    if (one.event !== other.event || x.cues.has('background') !== y.cues.has('background')) return 'event'
    if (x.place !== '' && y.place !== '' && x.place !== y.place) return 'place'
  }
  if (x.moment === null && x.day !== null && y.day !== null && compareDays(x.day, y.day) === 'other')
    return 'time'
  if (!isOneRole(x, y)) return 'role'
  // A noun alone says less than a role of the list: then the link has to be likely by itself.
  if (x.kind === 'figure' && !x.isClosedRole && sure <= 0) return 'link'
  return isOneExtent(x, y) ? null : 'extent'
}

function isOneRole(x: Mention, y: Mention): boolean {
  if (x.role !== '' && x.role === y.role) return true
  if (x.kind === 'figure') return false
  if (x.cues.has('saying')) return false
  // A date is of whatever was done; a duration only of what stands nearest to it.
  const told = x.kind === 'duration' ? x.deeds.slice(0, 1) : x.deeds
  return told.some((deed) => !empty.has(deed) && y.deeds.includes(deed))
}

/** Deeds that are done of every event: what was said, and that something began, tell of none. */
const empty: ReadonlySet<string> = new Set(['said', 'published', 'begin', 'end'])

/** Cues that say of a figure that it counts more or less than another without them. */
const narrowing = ['further', 'part', 'running', 'unreal', 'changed'] as const

/** Whether nothing says that one of them counts more than the other. */
function isOneExtent(x: Mention, y: Mention): boolean {
  if (narrowing.some((cue) => x.cues.has(cue) !== y.cues.has(cue)) || x.group !== y.group) return false
  if (x.cues.has('vague') || y.cues.has('vague')) return false
  // A distance is from one thing to another: both have to be told.
  if (x.role === 'distance' && (x.target !== y.target || x.subject !== y.subject)) return false
  if (x.dimension === 'age' && (x.target === '' || x.target !== y.target)) return false
  // `this week` and `three days ago` are counted from two days.
  const isCounted = x.moment?.isCounted === true || y.moment?.isCounted === true
  return !isCounted || x.moment?.grain === 'day'
}
