import { words } from '../../words/words'
import { splitTokens } from '../text/split-tokens'
import { foldText } from './fold-text'
import type { FoundLine } from './found'

/** How places are ordered: as they stand in the texts, or by the words that stand before them, or after them. */
export type LineOrder = 'text' | 'before' | 'after'

/** So many words beside a place count for the order. */
const WORDS = 5

/** Places in that order; those with the same words beside them stay as they were. A place without words there comes first. */
export function orderLines<T extends { readonly line: FoundLine }>(
  places: readonly T[],
  order: LineOrder,
): readonly T[] {
  if (order === 'text') return places
  return places
    .map((place) => ({ place, key: besides(place.line, order) }))
    .toSorted((a, b) => words.formats.compareNames(a.key, b.key))
    .map(({ place }) => place)
}

/** The words beside a place, the nearest first. */
function besides({ text, from, start, end }: FoundLine, order: 'before' | 'after'): string {
  const side = order === 'before' ? text.slice(0, start - from) : text.slice(end - from)
  const beside = splitTokens(foldText(side))
    .map(({ word }) => word)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  return (order === 'before' ? beside.toReversed() : beside).slice(0, WORDS).join(' ')
}
