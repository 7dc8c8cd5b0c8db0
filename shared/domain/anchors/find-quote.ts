import type { Span } from '../span'
import { type Anchored, attach, attachChanged, leaveOpen } from './anchored'
import { findPlaces, type Place } from './find-places'
import { wordLikeness } from './word-likeness'
import { LEAST_CONTEXT_OF_QUOTE, LEAST_MARGIN, REACH_OF_QUOTE } from './thresholds'

/** What another program says of a place: the words, and as far as it says so what stands around them and where. */
export type Quote = {
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  readonly start?: number
}

/**
 * Finds quoted words in a text without the text that they were taken from (a quote of another program, an occurrence that was
 * lost). `exact` where they stand once in their surroundings, `changed` where other words stand there, `ambiguous` where several
 * places fit or one fits only by its words, `lost` where none does. `start` is believed only to tell equal places apart.
 * Null where looking for it would cost too much: a text or a quote that was made for that.
 */
export function findQuote(text: string, quote: Quote): Anchored | null {
  const { exact, start = 0 } = quote
  const prefix = (quote.prefix ?? '').slice(-REACH_OF_QUOTE)
  const suffix = (quote.suffix ?? '').slice(0, REACH_OF_QUOTE)
  const anchor = { exact, prefix, suffix, start, end: start + exact.length }
  const contextOf = (place: Span) => quoteContext(text, place, prefix, suffix)
  const places = findPlaces(text, exact, {
    regions: [{ start: 0, end: text.length }],
    contextOf,
    nearOf: contextOf,
    approximately: true,
    wholeWords: false,
  })
  if (!places) return null
  const best = places[0]
  if (!best) return leaveOpen(anchor, [])
  const rivals = places.filter((place) => best.score - place.score < LEAST_MARGIN)
  const chosen = rivals.length === 1 ? best : equalAt(rivals, quote.start)
  if (!chosen || chosen.context < LEAST_CONTEXT_OF_QUOTE) return leaveOpen(anchor, rivals)
  return chosen.same ? attach(text, chosen, 'exact') : attachChanged(text, chosen, exact)
}

/** Of several places that fit equally well the one at the offset that was given. */
function equalAt(places: readonly Place[], start: number | undefined): Place | undefined {
  return places.find((place) => place.start === start && place.score === places[0]?.score)
}

/** How like the words around a place are to those that the quote remembers, 0 to 1; 1 where it remembers none. */
function quoteContext(text: string, { start, end }: Span, prefix: string, suffix: string): number {
  const length = prefix.length + suffix.length
  if (length === 0) return 1
  const before = wordLikeness(prefix, text.slice(Math.max(0, start - prefix.length), start))
  const after = wordLikeness(suffix, text.slice(end, end + suffix.length))
  return (before * prefix.length + after * suffix.length) / length
}
