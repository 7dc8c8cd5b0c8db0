import { compareDays } from '../dates/moment'
import { isOneSaying, type Told } from '../linking/compare-told'
import { ONE_FOR_SURE } from '../linking/gestures'
import { excludesOthers } from '../linking/pair-evidence'
import type { Mention } from '../mentions/mention'
import { soundAlike } from '../mentions/sounds'
import type { Judgement, Member, Unstated } from './judgement'

/** A member with its place in the list of them. */
export type PlacedMember = { readonly at: number; readonly of: Member }

/** Two members, how what they tell lies to one another, and how surely they are of one measure. */
export type JudgedPair = {
  readonly one: PlacedMember
  readonly other: PlacedMember
  readonly told: Told
  readonly sure: number
  /** Whether one text tells both figures, by one mouth: it takes them for figures of two things. */
  readonly isOfTwo: boolean
}

/** A rule of judging: the judgement on two members, or null where the rule does not apply. */
type JudgingRule = (pair: JudgedPair) => Judgement | null
/** Rules in order, by their names. */
export type JudgingRules = Readonly<Record<string, JudgingRule>>

/** How sure a link must be before it is called a contradiction: odds of one to three. */
export const SURE = -1.1

type Asked = { readonly x: Mention; readonly y: Mention; readonly pair: JudgedPair }

/** Cues by which a figure counts more or less than one without them. */
const narrowing = ['further', 'part', 'running', 'unreal', 'changed'] as const

/**
 * The rules of judging, in order: the first with an answer decides. Without any, values that cannot both hold contradict, and
 * equal ones agree.
 */
export const judgingRules: JudgingRules = {
  // The two are of different things. Of dates only what they are of can tell that.
  deedAndItsSaying: differentThing(
    'other-thing',
    ({ x, y }) => isMoment(x) && x.cues.has('saying') !== y.cues.has('saying'),
  ),
  oneSaying: differentThing(
    'other-thing',
    ({ x, y, pair: { one, other, told } }) =>
      !isMoment(x) && told !== 'same' && one.of.text === other.of.text && isOneSaying(x, y),
  ),
  otherRoles: differentThing(
    'other-thing',
    ({ x, y }) =>
      !isMoment(x) && areOther(x.role, y.role) && x.isClosedRole && y.isClosedRole && excludesOthers(x),
  ),
  // Of two figures two nouns may still be two words for one thing.
  otherNounsOfOneFigure: differentThing(
    'other-thing',
    ({ x, y, pair: { told } }) =>
      told === 'same' && !isMoment(x) && areOther(x.role, y.role) && !x.isClosedRole && !y.isClosedRole,
  ),
  otherGroups: differentThing('other-group', ({ x, y }) => !isMoment(x) && areOther(x.group, y.group)),
  otherTargets: differentThing(
    'other-target',
    ({ x, y }) => !isMoment(x) && areOther(lastWord(x.target), lastWord(y.target)),
  ),
  // Something explains the difference.
  partOfTheWhole: partOf,
  laterCount: laterCount,
  boundsMeet: compatible('meets', 'bounds-meet'),
  rounded: compatible('rounded', 'rounded'),
  ratesOfTwoDays: otherTime(
    ({ x, y }) =>
      x.kind === 'figure' && x.dimension !== 'count' && x.role === y.role && isOtherDay(x.day, y.day),
  ),
  hasGoneOn: otherTime(
    ({ x, y, pair }) => x.kind === 'duration' && x.role === y.role && hasGoneOn(pair.one.of, pair.other.of),
  ),
  // Something is not stated on both sides that would have to be. Whoever confirmed that the two are of one thing has answered the first.
  link: open('link', (asked) => asked.pair.sure < SURE && !isOneFigure(asked)),
  event: open('event', ({ pair }) => !isConfirmed(pair) && pair.one.of.event !== pair.other.of.event),
  background: open('event', ({ x, y, pair }) => !isConfirmed(pair) && isOfOtherTime(x, y)),
  place: open(
    'place',
    ({ x, y, pair }) => !isConfirmed(pair) && areOther(x.place, y.place) && !soundAlike(x.place, y.place),
  ),
  // Morning and evening of one day can both be of one event that lasts.
  partsOfOneDay: open('time', ({ x, y }) => x.kind === 'date' && !isOtherDay(x.moment, y.moment)),
  day: open('time', ({ x, y }) => !isMoment(x) && isOtherDay(x.day, y.day)),
  toldBoth: open('extent', ({ pair }) => pair.isOfTwo),
  role: open('role', ({ x, y }) => !isOneRole(x, y)),
  // A noun alone says less than a role of the list: then the link has to be likely by itself.
  roleOfANoun: open('link', ({ x, pair }) => x.kind === 'figure' && !x.isClosedRole && pair.sure <= 0),
  narrowingCue: open('extent', ({ x, y }) => narrowing.some((cue) => x.cues.has(cue) !== y.cues.has(cue))),
  vague: open('extent', ({ x, y }) => x.cues.has('vague') || y.cues.has('vague')),
  // `this week` and `three days ago` are counted from two days.
  countedFromTwoDays: open(
    'extent',
    ({ x, y }) =>
      [x, y].some(({ moment }) => moment?.isCounted === true) &&
      [x, y].some(({ moment }) => moment?.grain !== 'day'),
  ),
}

type Holds = (asked: Asked) => boolean

function differentThing(kind: 'other-thing' | 'other-group' | 'other-target', holds: Holds): JudgingRule {
  return (pair) => judged(pair, holds, { kind: 'different-thing', reason: { kind, ...placesOf(pair) } })
}

function compatible(told: Told, kind: 'bounds-meet' | 'rounded'): JudgingRule {
  return (pair) =>
    judged(pair, () => pair.told === told, { kind: 'compatible', reason: { kind, ...placesOf(pair) } })
}

function otherTime(holds: Holds): JudgingRule {
  return (pair) =>
    whereApart(pair, holds, {
      kind: 'different-time',
      reason: { kind: 'other-time', ...placesOf(pair) },
    })
}

function open(what: Unstated, holds: Holds): JudgingRule {
  return (pair) =>
    whereApart(pair, holds, { kind: 'differs', reason: { kind: 'not-stated', ...placesOf(pair), what } })
}

function whereApart(pair: JudgedPair, holds: Holds, judgement: Judgement): Judgement | null {
  return pair.told === 'apart' ? judged(pair, holds, judgement) : null
}

function judged(pair: JudgedPair, holds: Holds, judgement: Judgement): Judgement | null {
  return holds({ x: pair.one.of.mention, y: pair.other.of.mention, pair }) ? judgement : null
}

function placesOf({ one, other }: JudgedPair): { readonly a: number; readonly b: number } {
  return { a: one.at, b: other.at }
}

/** Whether two texts that seem to tell of one event give the same figure of it, by a role of the list; `none so far` is none. */
function isOneFigure({ x, y, pair: { one, other } }: Asked): boolean {
  return (
    x.kind === 'figure' &&
    x.isClosedRole &&
    x.role === y.role &&
    !isNone(x) &&
    !isNone(y) &&
    one.of.text !== other.of.text &&
    one.of.event === other.of.event
  )
}

function isNone({ value }: Mention): boolean {
  return value?.max === 0
}

/** Whether one of two is of another time than its text. What both tell of another time may be one thing, `lost 85 million last year`; not so two dates. */
function isOfOtherTime(x: Mention, y: Mention): boolean {
  const [one, other] = [x.cues.has('background'), y.cues.has('background')]
  return isMoment(x) ? one || other : one !== other
}

function isConfirmed({ sure }: JudgedPair): boolean {
  return sure >= ONE_FOR_SURE
}

function isMoment({ kind }: Mention): boolean {
  return kind === 'date' || kind === 'time'
}

/** Whether both are told, and differ. */
function areOther(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? ''
}

function isOtherDay(a: Mention['day'], b: Mention['day']): boolean {
  return a !== null && b !== null && compareDays(a, b) === 'other'
}

/** Deeds that fit any event, and so identify none: statements, beginnings, ends. */
const empty: ReadonlySet<string> = new Set(['said', 'published', 'begin', 'end'])

function isOneRole(x: Mention, y: Mention): boolean {
  if (x.role !== '' && x.role === y.role) return true
  if (x.kind === 'figure' || x.cues.has('saying')) return false
  // A date is of whatever was done; a duration only of what stands nearest to it.
  const told = x.kind === 'duration' ? x.deeds.slice(0, 1) : x.deeds
  return told.some((deed) => !empty.has(deed) && y.deeds.includes(deed))
}

/** Whether the least that a mention allows is below that of another. */
function isLess(x: Mention, y: Mention): boolean {
  return (x.value?.min ?? x.value?.max ?? 0) < (y.value?.min ?? y.value?.max ?? 0)
}

/** The smaller of two counts that is said to be a part, of a count that its own text tells or of all, not of a group. */
function partOf({ one, other, told }: JudgedPair): Judgement | null {
  const [x, y] = [one.of.mention, other.of.mention]
  if (told !== 'apart' || x.dimension !== 'count' || x.role !== y.role) return null
  const [low, high] = isLess(x, y) ? [one, other] : [other, one]
  const { cues, group } = low.of.mention
  if (!cues.has('part') || group === high.of.mention.group) return null
  return { kind: 'part-of', reason: { kind: 'part-of-the-whole', part: low.at, whole: high.at, group } }
}

/** Whether the text that tells the longer duration is later by half of the difference or more. */
function hasGoneOn(one: Member, other: Member): boolean {
  if (one.textDay === null || other.textDay === null) return false
  const [short, long] = isLess(one.mention, other.mention) ? [one, other] : [other, one]
  const [less, more] = [short.mention.value?.max ?? 0, long.mention.value?.min ?? 0]
  const between = (long.textDay ?? 0) - (short.textDay ?? 0)
  return between > 0 && between * 2 >= more - less
}

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
 * Where they can both be true, only a higher count is an update.
 */
function laterCount(pair: JudgedPair): Judgement | null {
  const { one, other, told } = pair
  const [x, y] = [one.of.mention, other.of.mention]
  // What one text tells of another time is no earlier count of what it tells of now.
  const isOfTwoTimes = one.of.text === other.of.text && x.cues.has('background') !== y.cues.has('background')
  if (isOfTwoTimes && !isConfirmed(pair)) return null
  if (told === 'same' || x.dimension !== 'count' || x.role !== y.role || !growing.has(x.role)) return null
  const order = orderOf(one, other)
  if (order === null) return null
  const [earlier, later] = order
  const isHigher = isLess(earlier.of.mention, later.of.mention)
  if (told !== 'apart' && !isHigher) return null
  const reason = { kind: 'later-count', earlier: earlier.at, later: later.at, isHigher } as const
  return { kind: 'different-time', reason }
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
