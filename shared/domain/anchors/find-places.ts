import type { Candidate } from '../../schema/anchor'
import type { Span } from '../span'
import { splitTokens, UNSPACED } from '../text/split-tokens'
import { findApproximate } from './find-approximate'
import { sameWords, wordLikeness } from './word-likeness'

/**
 * A place that may be meant. `score` weighs the words (6 parts of 10) and what stands around them (4 parts); `context` is the
 * latter alone; `same` says that the words are the very same.
 */
export type Place = Candidate & { readonly context: number; readonly same: boolean }

/** More exact places than this are not told apart. */
const MOST_PLACES = 200

/** Shorter words are looked for as they are only: with an error in them they stand everywhere. */
const SHORTEST_APPROXIMATE = 16

/** What stands in place of a quote must be this like it, unless its place alone speaks for it. */
const LEAST_LIKENESS = 0.75

/** Where to look and how to judge: `contextOf` gives 0 to 1 for the surroundings of a place. */
export type Search = {
  readonly regions: readonly Span[]
  readonly contextOf: (place: Span) => number
  /** Take nearly the same words (three quarters of the letters) where the same words stand nowhere. */
  readonly approximately: boolean
  /** Leave out places that cut a word or a figure. */
  readonly wholeWords: boolean
}

/** The places in a text that hold the quoted words, the best score first. */
export function findPlaces(text: string, exact: string, search: Search): readonly Place[] {
  const places = exactPlaces(text, exact, search)
  if (places.length > 0 || !search.approximately || exact.length < SHORTEST_APPROXIMATE) {
    return byScore(places.map((place) => weighPlace(text, exact, place, search.contextOf)))
  }
  const found = search.regions.flatMap((region) => approximatePlaces(text, exact, region))
  return byScore(
    found
      .map((place) => weighPlace(text, exact, place, search.contextOf))
      .filter((place) => wordLikeness(exact, text.slice(place.start, place.end)) >= LEAST_LIKENESS),
  )
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
  const likeness = same ? 1 : Math.min(0.99, wordLikeness(exact, words))
  return { start, end, same, context, score: 0.6 * likeness + 0.4 * context }
}

const byScore = (places: readonly Place[]) =>
  places.toSorted((a, b) => b.score - a.score || a.start - b.start)

/** Where the quoted words stand; where they stand nowhere, with other white space between them. */
export function exactPlaces(
  text: string,
  exact: string,
  { regions, wholeWords }: Pick<Search, 'regions' | 'wholeWords'>,
): readonly Span[] {
  if (exact.trim() === '') return []
  const places = regions.flatMap((region) => literalPlaces(text, exact, region))
  const all = places.length > 0 || !/\s/.test(exact) ? places : respacedPlaces(text, exact, regions)
  return wholeWords ? all.filter((place) => isWhole(text, place)) : all
}

function literalPlaces(text: string, exact: string, region: Span): readonly Span[] {
  const stretch = text.slice(region.start, region.end)
  const places: Span[] = []
  for (let at = stretch.indexOf(exact); at >= 0; at = stretch.indexOf(exact, at + 1)) {
    places.push({ start: region.start + at, end: region.start + at + exact.length })
    if (places.length === MOST_PLACES) break
  }
  return places
}

function respacedPlaces(text: string, exact: string, regions: readonly Span[]): readonly Span[] {
  const words = exact.trim().split(/\s+/).map(escapePattern)
  const pattern = new RegExp(words.join(String.raw`\s+`), 'gu')
  return regions.flatMap((region) =>
    Array.from(text.slice(region.start, region.end).matchAll(pattern), (match) => ({
      start: region.start + match.index,
      end: region.start + match.index + match[0].length,
    })),
  )
}

const escapePattern = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

const WORD = String.raw`(?![${UNSPACED}])[\p{L}\p{M}\p{N}]`
const CUTS = [
  [new RegExp(`${WORD}$`, 'u'), new RegExp(`^${WORD}`, 'u')],
  [/\p{N}$/u, /^[.,٫٬]\p{N}/u],
  [/\p{N}[.,٫٬]$/u, /^\p{N}/u],
] as const

/** Whether a span cuts no word and no figure: "19" does not stand in "2019", nor "100" in "100,000". */
export function isWhole(text: string, { start, end }: Span): boolean {
  return [start, end].every((border) => {
    const before = text.slice(Math.max(0, border - 2), border)
    const after = text.slice(border, border + 2)
    return !CUTS.some(([left, right]) => left.test(before) && right.test(after))
  })
}

/** Few errors first, which is fast; then up to a quarter of the letters, but only where the text is short or the words many. */
function approximatePlaces(text: string, exact: string, region: Span): readonly Span[] {
  const stretch = text.slice(region.start, region.end)
  const few = findApproximate(stretch, exact, Math.max(1, Math.floor(exact.length / 20)))
  const found = few.length > 0 ? few : findApproximate(stretch, exact, Math.floor(exact.length / 8))
  return found.map(({ start, end }) =>
    snapToWords(text, { start: region.start + start, end: region.start + end }),
  )
}

/** A span whose ends fall inside words, made to end where the words do. */
function snapToWords(text: string, span: Span): Span {
  const reach = 40
  const around = { start: Math.max(0, span.start - reach), end: Math.min(text.length, span.end + reach) }
  const tokens = splitTokens(text, around).filter((token) => token.end > span.start && token.start < span.end)
  return { start: tokens[0]?.start ?? span.start, end: tokens.at(-1)?.end ?? span.end }
}
