import type { Evidence } from './logistic'
import { compareDays, datedFrom, type Moment } from '../dates/moment'
import type { Article } from './article'
import { cosine, inCommon } from './words/vector'

/** What speaks for and against that two texts tell of one event; the names are those of the weights file. */
export const articleEvidence = [
  'names-alike',
  'no-name-in-common',
  'leads-alike',
  'telling-words-in-common',
  'figures-alike',
  'days-near',
  'leads-tell-one-day',
  'leads-tell-other-days',
] as const

/** The evidence of a pair of texts, in the order of the list. */
export function compareArticles(a: Article, b: Article): Evidence {
  const names = namesAlike(a, b)
  const gap = dayGap(a.day, b.day)
  const told = leadGap(a.leadDays, b.leadDays)
  return [
    names,
    names === 0 ? 1 : 0,
    cosine(a.leadWords, b.leadWords),
    Math.log1p(inCommon(a.telling, b.telling)),
    cosine(a.figures, b.figures),
    gap !== null && gap <= 2 ? 1 : 0,
    told === 0 ? 1 : 0,
    told !== null && told > 1 && (leadGap(a.allLeadDays, b.allLeadDays) ?? 0) > 1 ? 1 : 0,
  ]
}

/**
 * How alike the names of two texts are: by their sounds where they are written in two scripts, or in one that tells no names; then not at
 * all where their first sentences tell other places.
 */
function namesAlike(a: Article, b: Article): number {
  if (a.script !== b.script) return cosine(a.sounds, b.sounds)
  if (a.names.length > 0 || b.names.length > 0) return cosine(a.names, b.names)
  return tellOtherPlaces(a, b) ? 0 : cosine(a.sounds, b.sounds)
}

function tellOtherPlaces({ leadPlaces: ones }: Article, { leadPlaces: others }: Article): boolean {
  return ones.length > 0 && others.length > 0 && !ones.some((place) => others.includes(place))
}

/** How much of all their words two texts share that are one form, filled in twice. */
const ONE_FORM = 1 / 3

/** Whether two texts are one form filled in for two events: many of the same words, but first sentences of other places and of other days. */
export function areOneFormOfTwo(a: Article, b: Article): boolean {
  return tellOtherPlaces(a, b) && isOtherDay(a, b) && sharedPart(a.text.words, b.text.words) >= ONE_FORM
}

function isOtherDay(a: Article, b: Article): boolean {
  const told = leadGap(a.leadDays, b.leadDays)
  return told === null ? (dayGap(a.day, b.day) ?? 0) > 2 : told > 1
}

/** How large a part of the words of two texts is of both; each list in order. */
function sharedPart(ones: Int32Array, others: Int32Array): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < ones.length && j < others.length) {
    const [one = 0, other = 0] = [ones[i], others[j]]
    if (one === other) shared += 1
    if (one <= other) i += 1
    if (other <= one) j += 1
  }
  return shared / (ones.length + others.length - shared)
}

/** Days between the days of two texts; null where one tells none or no year. */
function dayGap(a: Moment | null, b: Moment | null): number | null {
  const [one, other] = [datedFrom(a), datedFrom(b)]
  return one === null || other === null ? null : Math.abs(one - other)
}

/** The fewest days between what the first sentences of two texts tell; null where one tells none. */
function leadGap(ones: readonly Moment[], others: readonly Moment[]): number | null {
  let fewest: number | null = null
  for (const one of ones) {
    for (const other of others) {
      const gap = gapOf(one, other)
      if (gap !== null && (fewest === null || gap < fewest)) fewest = gap
    }
  }
  return fewest
}

function gapOf(a: Moment, b: Moment): number | null {
  const gap = dayGap(a, b)
  if (gap !== null) return gap
  const order = compareDays(a, b)
  if (order !== 'other') return order === 'unknown' ? null : 0
  return a.weekday > 0 && b.weekday > 0 ? betweenWeekdays(a.weekday, b.weekday) : WEEK
}

const WEEK = 7

/** The fewest days between two days of the week: Monday tells of what was done on Sunday. */
function betweenWeekdays(a: number, b: number): number {
  const days = Math.abs(a - b)
  return Math.min(days, WEEK - days)
}
