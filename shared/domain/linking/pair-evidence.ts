import type { Evidence } from './logistic'
import { compareDays, compareHours, type Moment } from '../dates/moment'
import type { Cue, Mention, Value } from '../mentions/mention'
import type { PlacedMention } from './placed-mention'
import { cosine } from './words/vector'

/** What speaks for and against that two mentions tell of one measure; the names are those of the weights file. */
export const pairEvidence = [
  'one-event',
  'articles-alike',
  'articles-alike-background',
  'same-role-in-one-event',
  'same-noun',
  'other-roles',
  'role-on-one-side',
  'same-role-of-a-measurement',
  'size',
  'days-between',
  'value-stands-elsewhere',
  'one-day',
  'other-day',
  'background-on-one-side',
  'background-on-both',
  'one-text',
  'two-speakers-in-one-text',
  'one-sentence',
  'group-on-one-side',
  'other-groups',
  'saying-on-one-side',
  'words-near',
  'passages-alike',
  'same-target',
  'leads-its-rivals',
  'same-deed-of-dates',
  'same-deed-of-durations',
  'nearest-deed-of-figures',
  'only-one-of-its-unit',
  'a-date',
  'an-amount',
  'a-measurement',
] as const

/** What is known of a pair beside the two mentions. */
export type PairContext = {
  /** Whether the articles are proposed to tell of one event. */
  readonly isOneEvent: boolean
  /** How likely the articles tell of one event, 0 to 1. */
  readonly articlesAlike: number
  /** The likeness of the words near, 0 to 1. */
  readonly words: number
  /** Whether each of them is the only one of its unit that its text leads with, and both texts tell of one event. */
  readonly areOnlyOnes: boolean
}

/** Where in the list stands what only the rivals of a pair tell. */
export const rivalEvidence = {
  lead: pairEvidence.indexOf('leads-its-rivals'),
  elsewhere: pairEvidence.indexOf('value-stands-elsewhere'),
} as const

/** The evidence of a pair of mentions of one dimension, in the order of the list. */
export function comparePair(a: PlacedMention, b: PlacedMention, context: PairContext): Evidence {
  const [x, y] = [a.mention, b.mention]
  const isOneText = a.article === b.article
  const isForeground = !x.cues.has('background') && !y.cues.has('background')
  const role = roleOf(x, y)
  const ratio = ratioOf(x, y)
  const days =
    x.kind === 'date' ? 'unknown' : x.day !== null && y.day !== null ? compareDays(x.day, y.day) : 'unknown'
  const group = groupOf(x, y)
  const isMoment = x.kind === 'date' || x.kind === 'time'
  const isOneDeed = x.deeds.some((deed) => deed !== 'said' && y.deeds.includes(deed))
  const isNearestDeed = isOneDeed && x.deeds[0] === y.deeds[0]
  return [
    on(context.isOneEvent),
    context.articlesAlike,
    isForeground ? 0 : context.articlesAlike,
    on(role === 'same-role' && context.isOneEvent),
    on(role === 'same-noun'),
    on(role === 'other'),
    on(role === 'one-side'),
    on(role === 'same-role' && x.dimension !== 'count' && x.role !== 'distance' && x.role !== 'age'),
    isMoment ? 0 : Math.min(3, ratio),
    isMoment ? Math.min(3, ratio) : 0,
    0,
    on(days === 'same' || days === 'within'),
    on(days === 'other'),
    oneSide(x, y, 'background'),
    on(x.cues.has('background') && y.cues.has('background')),
    on(isOneText),
    on(isOneText && isOfTwoSpeakers(x, y)),
    on(isOneText && x.sentence === y.sentence),
    on(group === 'one-side'),
    on(group === 'other'),
    oneSide(x, y, 'saying'),
    context.words,
    cosine(a.passage, b.passage),
    on(isOneName(x.target, y.target)),
    0,
    on(isMoment && isOneDeed),
    on(x.kind === 'duration' && isOneDeed),
    on(x.kind === 'figure' && isNearestDeed),
    on(context.areOnlyOnes),
    on(x.kind === 'date'),
    on(x.quantity?.kind === 'money'),
    on(x.kind === 'figure' && x.quantity?.kind !== 'count' && x.quantity?.kind !== 'money'),
  ]
}

/** Whether two named speakers say the one and the other: a text that tells a dispute tells its figures one after another. */
function isOfTwoSpeakers(x: Mention, y: Mention): boolean {
  return x.speaker !== '' && y.speaker !== '' && x.speaker !== y.speaker && x.sentence !== y.sentence
}

function on(holds: boolean): number {
  return holds ? 1 : 0
}

function oneSide(a: Mention, b: Mention, cue: Cue): number {
  return on(a.cues.has(cue) !== b.cues.has(cue))
}

/** How the roles of two mentions lie to one another. */
export function roleOf(a: Mention, b: Mention): 'same-role' | 'same-noun' | 'other' | 'one-side' | 'none' {
  if (a.role === '' && b.role === '') return 'none'
  if (a.role === '' || b.role === '') return 'one-side'
  if (a.role === b.role) return a.isClosedRole && b.isClosedRole ? 'same-role' : 'same-noun'
  return a.isClosedRole && b.isClosedRole && excludesOthers(a) ? 'other' : 'one-side'
}

/** Whether what has one role has no other: an offer of a price is both, and only the nearest word of the two is its role. */
export function excludesOthers({ dimension }: Mention): boolean {
  return dimension === 'count' || dimension === 'length'
}

/** Whether two names are of one: `warren jeffs` and `jeffs`, but not `john` and `katie jenkin`. */
function isOneName(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [x, y] = [a.split(' '), b.split(' ')]
  return a === b || (x.at(-1) === y.at(-1) && (x.length === 1 || y.length === 1))
}

/** How the groups of people lie that two mentions count. */
function groupOf(a: Mention, b: Mention): 'same' | 'one-side' | 'other' | 'none' {
  if (a.group === '' && b.group === '') return 'none'
  if (a.group === '' || b.group === '') return 'one-side'
  return a.group === b.group ? 'same' : 'other'
}

/** The logarithm of how many times one value is the other; of dates, of the days between them. */
function ratioOf(a: Mention, b: Mention): number {
  if (a.moment !== null && b.moment !== null) {
    if (a.kind === 'time') return compareHours(a.moment, b.moment) === 'other' ? 1 : 0
    if (a.moment.from === null || b.moment.from === null || a.moment.yearKnown !== b.moment.yearKnown)
      return 0
    return Math.log1p(
      Math.abs(a.moment.from - b.moment.from) / Math.max(lengthOf(a.moment), lengthOf(b.moment)),
    )
  }
  if (areOpen(a, b)) return 0
  const [x, y] = [middleOf(a), middleOf(b)]
  if (x === null || y === null) return 0
  if (x === y) return 0
  // Whether at all is another question than how many.
  return x <= 0 || y <= 0 ? 1 : Math.abs(Math.log(x / y))
}

/** Whether one is told from above and the other from below, so that both can be: `as many as 220`, `at least 50`. */
function areOpen({ value: a }: Mention, { value: b }: Mention): boolean {
  if (a === null || b === null) return false
  return isUpTo(a, b) || isUpTo(b, a)
}

function isUpTo(a: Value, b: Value): boolean {
  return a.min === null && b.max === null && (a.max ?? 0) >= (b.min ?? 0)
}

/** How many days a date spans that is told as finely. */
function lengthOf({ grain }: Moment): number {
  switch (grain) {
    case 'day':
      return 1
    case 'week':
      return 7
    case 'month':
      return 30
    case 'season':
      return 120
    case 'year':
      return 365
    case 'decade':
      return 3650
  }
}

function middleOf({ value }: Mention): number | null {
  if (value === null) return null
  const { min, max } = value
  return min === null ? max : max === null ? min : (min + max) / 2
}
