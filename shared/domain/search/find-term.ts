import { cutsWord } from '../text/cuts-word'
import { occurrencesOf } from '../text/occurrences'
import type { Term } from './search-query'

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
