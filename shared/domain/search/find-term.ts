import { cutsWord } from '../text/cuts-word'
import { occurrencesOf } from '../text/occurrences'
import type { SearchQuery, Term } from './search-query'
import { lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { foldText, foldWithOffsets } from './fold-text'
import type { FoldedText, Folding } from './fold-text'

/** Where a term stands in a folded text, in order; places that overlap the one before are left out. */
export function* findTerm(folded: string, { words, begins, ends }: Term): Generator<number, void> {
  let free = 0
  for (const at of occurrencesOf(folded, words)) {
    if (at < free) continue
    if (begins && cutsWord(folded, at)) continue
    if (ends && cutsWord(folded, at + words.length)) continue
    free = at + words.length
    yield at
  }
}

/** Whether a term stands anywhere in a folded text. */
export const holdsTerm = (folded: string, term: Term): boolean => findTerm(folded, term).next().done !== true

/** Every place in a text of what is looked for, in UTF-16 units of the text itself, in order; none overlaps another. */
export function findTerms(text: string, { all }: SearchQuery): readonly Span[] {
  const folded = foldWithOffsets(text)
  const places = all
    .flatMap((term) =>
      Array.from(findTerm(folded.text, term), (start) =>
        folded.spanOf({ start, end: start + term.words.length }),
      ),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const apart: Span[] = []
  for (const place of places) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place)
  return apart
}

/** How words are looked for in one text. */
export type FindOptions = Folding & { readonly wholeWords: boolean }

/** Every place of some words in a text that was folded the same way, in UTF-16 units of the text itself, in order. */
export function findInText(folded: FoldedText, typed: string, options: FindOptions): readonly Span[] {
  const words = foldText(typed, options)
  if (words.trim() === '') return []
  const term = { words, begins: options.wholeWords, ends: options.wholeWords }
  return Array.from(findTerm(folded.text, term), (start) =>
    folded.spanOf({ start, end: start + words.length }),
  )
}

/** The first of these places at or after an offset, by its number; the first of all where there is none. */
export function firstFrom(places: readonly Span[], offset: number): number {
  const next = lastIndexBefore(places, offset - 1, ({ start }) => start) + 1
  return next < places.length ? next : 0
}
