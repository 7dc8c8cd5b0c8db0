import { compareDays } from '../dates/moment'
import type { Mention } from '../mentions/mention'
import { compareTold } from '../linking/compare-told'
import { pairKey } from '../linking/gestures'
import type { Measure } from '../linking/measures'

/** What comparing mentions of one measure yields, the gravest first. */
export type JudgedKind =
  | 'does-not-add-up'
  | 'contradicts'
  | 'differs'
  | 'different-time'
  | 'part-of'
  | 'different-thing'
  | 'says-otherwise'
  | 'compatible'
  | 'agree'

/** Why, as data: `a` and `b` are places in the list of members. */
export type Reason =
  | { readonly kind: 'same' }
  | { readonly kind: 'bounds meet'; readonly a: number; readonly b: number }
  | { readonly kind: 'rounded'; readonly a: number; readonly b: number }
  | { readonly kind: 'cannot both be'; readonly a: number; readonly b: number }
  | { readonly kind: 'not stated'; readonly a: number; readonly b: number; readonly what: Unstated }
  | {
      readonly kind: 'part of the whole'
      readonly part: number
      readonly whole: number
      readonly group: string
    }
  | { readonly kind: 'later count'; readonly earlier: number; readonly later: number }
  | { readonly kind: 'other group'; readonly a: number; readonly b: number }
  | { readonly kind: 'other target'; readonly a: number; readonly b: number }
  | {
      readonly kind: 'sum'
      /** Null where the parts are shares of a whole, which is 100. */
      readonly whole: number | null
      readonly parts: readonly number[]
      /** What the parts lack of the whole; negative where they are more. */
      readonly missing: number
    }

/** What would have to be stated on both sides before two mentions contradict one another. */
export type Unstated = 'event' | 'time' | 'role' | 'extent' | 'link'

export type Judgement = { readonly kind: JudgedKind; readonly reason: Reason }

/** A mention as one of those that are judged: with its text, the day of that, and its event. */
export type Member = {
  readonly mention: Mention
  /** What its text is known by. */
  readonly text: string
  readonly event: number
  /** The day of its text, counted from 1970-01-01; null where unknown. */
  readonly textDay: number | null
}

/** How surely two members tell of one measure: the logarithm of the odds. */
export type LinkOf = (a: number, b: number) => number

/** How sure a link must be before it is called a contradiction: odds of one to three. */
const SURE = -1.1

/** Tells how the members of one measure lie to one another: the one comparison for all who ask. */
export function judge(members: readonly Member[], link: LinkOf): Judgement {
  let best: { readonly judgement: Judgement; readonly link: number } | null = null
  let meets: Judgement | null = null
  const telling = new Set<string>()
  for (const [a, one] of members.entries()) {
    for (const [offset, other] of members.slice(a + 1).entries()) {
      const b = a + 1 + offset
      const told = compareTold(one.mention, other.mention)
      if (told === 'same' || told === 'unknown') continue
      if (told === 'meets') meets ??= { kind: 'compatible', reason: { kind: 'bounds meet', a, b } }
      else if (told === 'rounded') meets ??= { kind: 'compatible', reason: { kind: 'rounded', a, b } }
      else {
        if (one.text === other.text && one.mention.speaker === other.mention.speaker) telling.add(one.text)
        const sure = link(a, b)
        const judgement = judgeApart(a, b, one, other, sure)
        // Of links that are as sure, one that explains the difference says more.
        const isBetter =
          best === null ||
          sure > best.link ||
          (sure === best.link && gravity[judgement.kind] < gravity[best.judgement.kind])
        if (isBetter) best = { judgement, link: sure }
      }
    }
  }
  if (best === null) return meets ?? { kind: 'agree', reason: { kind: 'same' } }
  const { kind, reason } = best.judgement
  if (kind === 'contradicts' && reason.kind === 'cannot both be') {
    // A text that tells two of the values, in its own voice, tells of two things.
    const what =
      telling.size > 0 ? 'extent' : new Set(members.map(({ event }) => event)).size > 1 ? 'event' : null
    if (what !== null)
      return { kind: 'differs', reason: { kind: 'not stated', a: reason.a, b: reason.b, what } }
  }
  return best.judgement
}

const gravity: Readonly<Record<JudgedKind, number>> = {
  agree: 0,
  compatible: 1,
  'different-thing': 2,
  'part-of': 3,
  'different-time': 4,
  'says-otherwise': 5,
  differs: 6,
  contradicts: 7,
  'does-not-add-up': 8,
}

/** Two members that cannot both be true, were they of one thing. */
function judgeApart(a: number, b: number, one: Member, other: Member, sure: number): Judgement {
  const [x, y] = [one.mention, other.mention]
  const part = partOf(a, b, x, y)
  if (part !== null) return { kind: 'part-of', reason: part }
  if (
    x.target !== '' &&
    y.target !== '' &&
    sure < SURE &&
    x.target.split(' ').at(-1) !== y.target.split(' ').at(-1)
  ) {
    return { kind: 'different-thing', reason: { kind: 'other target', a, b } }
  }
  if (x.group !== '' && y.group !== '' && x.group !== y.group)
    return { kind: 'differs', reason: { kind: 'other group', a, b } }
  const later = laterCount(a, b, one, other)
  if (later !== null) return { kind: 'different-time', reason: later }
  const what = unstated(one, other, sure)
  return what === null
    ? { kind: 'contradicts', reason: { kind: 'cannot both be', a, b } }
    : { kind: 'differs', reason: { kind: 'not stated', a, b, what } }
}

/** Whether the smaller of two counts is said to be a part, of a count that its own text tells or of all, not of a group. */
function partOf(a: number, b: number, x: Mention, y: Mention): Reason | null {
  if (x.dimension !== 'count' || x.role !== y.role) return null
  const [low, high] = isLess(x, y)
    ? [
        { at: a, mention: x },
        { at: b, mention: y },
      ]
    : [
        { at: b, mention: y },
        { at: a, mention: x },
      ]
  if (!low.mention.cues.has('part') || low.mention.group === high.mention.group) return null
  return { kind: 'part of the whole', part: low.at, whole: high.at, group: low.mention.group }
}

function isLess(x: Mention, y: Mention): boolean {
  return (x.value?.min ?? x.value?.max ?? 0) < (y.value?.min ?? y.value?.max ?? 0)
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

/** The later of two counts that grow: told by a later text, or as a count that has changed. */
function laterCount(a: number, b: number, one: Member, other: Member): Reason | null {
  const [x, y] = [one.mention, other.mention]
  if (x.dimension !== 'count' || x.role !== y.role || !growing.has(x.role)) return null
  const [low, high] = isLess(x, y)
    ? [
        { at: a, of: one },
        { at: b, of: other },
      ]
    : [
        { at: b, of: other },
        { at: a, of: one },
      ]
  const isTold = high.of.mention.cues.has('changed') && low.of.text !== high.of.text
  const isLater = low.of.textDay !== null && high.of.textDay !== null && high.of.textDay > low.of.textDay
  return isTold || isLater ? { kind: 'later count', earlier: low.at, later: high.at } : null
}

/** What is not stated on both sides; null where all is. */
function unstated(one: Member, other: Member, sure: number): Unstated | null {
  const [x, y] = [one.mention, other.mention]
  if (sure < SURE) return 'link'
  if (one.event !== other.event || x.cues.has('background') !== y.cues.has('background')) return 'event'
  if (x.moment === null && x.day !== null && y.day !== null && compareDays(x.day, y.day) === 'other')
    return 'time'
  const isRole = x.role !== '' && x.role === y.role
  if (x.kind === 'figure' ? !isRole || !x.isClosedRole : !sameDeed(x, y)) return 'role'
  const extent = ['further', 'part', 'running', 'unreal', 'vague', 'changed'] as const
  if (extent.some((cue) => x.cues.has(cue) || y.cues.has(cue)) || x.group !== y.group) return 'extent'
  if (x.dimension === 'length' && x.role === 'distance' && x.target !== y.target) return 'extent'
  // `this week` and `three days ago` are counted from two days.
  if (
    x.moment !== null &&
    y.moment !== null &&
    (x.moment.isCounted || y.moment.isCounted) &&
    x.moment.grain !== 'day'
  )
    return 'extent'
  if (x.dimension === 'age' && (x.target === '' || y.target === '')) return 'extent'
  return null
}

function sameDeed(x: Mention, y: Mention): boolean {
  return x.deeds[0] !== undefined && x.deeds[0] !== 'said' && x.deeds[0] === y.deeds[0]
}

/** The members of a measure as those that are judged. */
export function membersOf({ members }: Measure, eventOf: (article: number) => number): readonly Member[] {
  return members.map(({ mention, article }) => ({
    mention,
    text: String(article.index),
    event: eventOf(article.index),
    textDay: article.day?.yearKnown === true ? article.day.from : null,
  }))
}

/** Judges a measure by its own links. */
export function judgeMeasure(measure: Measure, eventOf: (article: number) => number): Judgement {
  const statementOf = measure.statements.flatMap(({ mentions }, at) => mentions.map(() => at))
  const scores = new Map(measure.links.map(({ a, b, score }) => [pairKey(a, b), score]))
  const link: LinkOf = (a, b) => scores.get(pairKey(statementOf[a] ?? -1, statementOf[b] ?? -1)) ?? -Infinity
  return judge(membersOf(measure, eventOf), link)
}
