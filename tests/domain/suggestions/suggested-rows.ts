import type { ClaimSuggestion } from '../../../shared/domain/suggestions/claim-suggestion'

/** How soon a sentence is to be checked, why, the words that show it first, and how the sentence begins. */
export type Row = readonly [rank: string, reasons: string, focus: string, opening: string]

const OPENING = 60

/** A text of which neither the language nor the day is known. */
export const unknown = { language: '', articleDate: '' }

/** How a sentence begins, as rows name it. */
export function openingOf(sentence: string): string {
  return sentence.slice(0, OPENING)
}

/** What was suggested of a text, in its order. */
export function rowsOf(text: string, suggestions: readonly ClaimSuggestion[]): readonly Row[] {
  return suggestions.map(({ key, rank, reasons, focus }) => [
    rank,
    reasons.join(', '),
    text.slice(focus.start, focus.end),
    openingOf(key),
  ])
}
