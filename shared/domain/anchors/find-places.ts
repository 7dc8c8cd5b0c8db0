import type { Candidate } from '../../schema/anchor'
import { overlap } from '../overlap'
import type { Span } from '../span'
import { collapseSpace } from '../text/collapse-space'
import { occurrencesOf } from '../text/occurrences'
import { cutsWord } from '../text/cuts-word'
import { splitTokens } from '../text/split-tokens'
import { findApproximate } from './find-approximate'
import { lastBefore } from '../last-before'
import { sameWords, wordLikeness } from './word-likeness'
import {
  LEAST_LIKENESS,
  MOST_FOR_CHANGED,
  SHORTEST_APPROXIMATE,
  WEIGHT_OF_CONTEXT,
  WEIGHT_OF_WORDS,
} from './thresholds'

/**
 * A place that may be meant. `score` weighs the `likeness` of its words to the quoted ones and its `context`, the
 * likeness of what stands around it, each 0 to 1; `same` says that the words are the very same.
 */
export type Place = Candidate & {
  readonly likeness: number
  readonly context: number
  readonly same: boolean
}

/** Words that stand in so many places are looked for no further: they tell nothing by themselves. */
const MOST_PLACES = 100

/** So many places of the same words are weighed, those whose nearest words are most alike. */
export const MOST_WEIGHED = 24

/** Where to look (regions ascend and lie apart) and how to judge: `contextOf` gives 0 to 1 for the surroundings of a place. */
export type Search = {
  readonly regions: readonly Span[]
  readonly contextOf: (place: Span) => number
  /** The same for what stands close by alone. */
  readonly nearOf: (place: Span) => number
  /** Take nearly the same words (three quarters of the letters) where the same words stand nowhere. */
  readonly approximately: boolean
  /** Leave out places that cut a word or a figure. */
  readonly wholeWords: boolean
}

/** The places in a text that hold the quoted words, the best score first; null where looking for them would cost too much. */
export function findPlaces(text: string, exact: string, search: Search): readonly Place[] | null {
  const weigh = (places: readonly Span[]) =>
    byScore(nearest(places, search.nearOf).map((place) => weighPlace(text, exact, place, search.contextOf)))
  const mayVary = search.approximately && exact.length >= SHORTEST_APPROXIMATE
  const places = mayVary ? literalPlaces(text, exact, search) : exactPlaces(text, exact, search)
  if (places.length > 0 || !mayVary) return weigh(places)
  const alike = search.regions.map((region) => approximatePlaces(text, exact, region))
  return alike.includes(null)
    ? null
    : weigh(alike.flatMap((found) => found ?? [])).filter(({ likeness }) => likeness >= LEAST_LIKENESS)
}

/** Weighs one place against the quoted words. */
export function weighPlace(
  text: string,
  exact: string,
  { start, end }: Span,
  contextOf: (place: Span) => number,
): Place {
  const words = text.slice(start, end)
  const same = sameWords(exact, words)
  const context = contextOf({ start, end })
  const likeness = same ? 1 : Math.min(MOST_FOR_CHANGED, wordLikeness(exact, words))
  return {
    start,
    end,
    same,
    likeness,
    context,
    score: WEIGHT_OF_WORDS * likeness + WEIGHT_OF_CONTEXT * context,
  }
}

function nearest(places: readonly Span[], nearOf: Search['nearOf']): readonly Span[] {
  if (places.length <= MOST_WEIGHED) return places
  return places
    .map((place) => ({ place, near: nearOf(place) }))
    .toSorted((a, b) => b.near - a.near)
    .slice(0, MOST_WEIGHED)
    .map(({ place }) => place)
}

const byScore = (places: readonly Place[]) =>
  places.toSorted((a, b) => b.score - a.score || a.start - b.start)

/** Where the quoted words stand; where they stand nowhere, with other white space between them. */
export function exactPlaces(text: string, exact: string, where: Where): readonly Span[] {
  if (exact.trim() === '') return []
  const places = literalPlaces(text, exact, where)
  if (places.length > 0 || !/\s/.test(exact)) return places
  const respaced = respacedPlaces(text, exact, where.regions)
  return where.wholeWords ? respaced.filter((place) => isWhole(text, place)) : respaced
}

type Where = Pick<Search, 'regions' | 'wholeWords'>

function literalPlaces(text: string, exact: string, { regions, wholeWords }: Where): readonly Span[] {
  const places: Span[] = []
  for (const { start, end } of gathered(regions)) {
    for (const at of occurrencesOf(text.slice(start, end), exact)) {
      const place = { start: start + at, end: start + at + exact.length }
      const isInside = regions.length < 2 || holds(lastBefore(regions, place.start, startOf), place)
      if (isInside && (!wholeWords || isWhole(text, place))) places.push(place)
      if (places.length === MOST_PLACES) return places
    }
  }
  return places
}

/** Regions (ascending) that lie close together as one, to be searched at once. */
function gathered(regions: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const { start, end } of regions) {
    const last = joined.at(-1)
    if (last && start - last.end < NEARBY) joined[joined.length - 1] = { start: last.start, end }
    else joined.push({ start, end })
  }
  return joined
}

const NEARBY = 2000
const startOf = ({ start }: Span) => start
const holds = (region: Span | undefined, place: Span) => region !== undefined && place.end <= region.end

function respacedPlaces(text: string, exact: string, regions: readonly Span[]): readonly Span[] {
  const words = collapseSpace(exact.trim()).text
  return regions.flatMap((region) => {
    const stretch = collapseSpace(text.slice(region.start, region.end))
    const places: Span[] = []
    for (const at of occurrencesOf(stretch.text, words)) {
      const [start, end] = [stretch.offsetOf(at), stretch.offsetOf(at + words.length)]
      places.push({ start: region.start + start, end: region.start + end })
      if (places.length === MOST_PLACES) break
    }
    return places
  })
}

/** Whether a span cuts no word and no figure: "19" does not stand in "2019", nor "100" in "100,000". */
export function isWhole(text: string, { start, end }: Span): boolean {
  return !cutsWord(text, start) && !cutsWord(text, end)
}

/** Places with an error in up to every eighth letter, made to begin and end with whole words; null where that costs too much. */
function approximatePlaces(text: string, exact: string, region: Span): readonly Span[] | null {
  const found = findApproximate(text.slice(region.start, region.end), exact, Math.floor(exact.length / 8))
  return (
    found?.map(({ start, end }) =>
      snapToWords(text, { start: region.start + start, end: region.start + end }),
    ) ?? null
  )
}

/** A span whose ends fall inside words, made to end where the words do. */
function snapToWords(text: string, span: Span): Span {
  const reach = 40
  const around = { start: Math.max(0, span.start - reach), end: Math.min(text.length, span.end + reach) }
  const tokens = splitTokens(text, around).filter((token) => overlap(token, span))
  return { start: tokens[0]?.start ?? span.start, end: tokens.at(-1)?.end ?? span.end }
}
