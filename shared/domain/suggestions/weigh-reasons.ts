import {
  suggestionRanks,
  type ClaimSuggestion,
  type SuggestionRank,
  type SuggestionReason,
} from './claim-suggestion'

/** What each reason adds; those below zero speak against a sentence. */
const weights: Readonly<Record<SuggestionReason, number>> = {
  people: 6,
  blame: 2.5,
  quantity: 2.5,
  harm: 2,
  superlative: 2,
  date: 1.5,
  comparison: 1.5,
  relation: 1.5,
  deed: 1.5,
  duration: 1.5,
  cause: 1,
  denial: 1,
  absolute: 0.5,
  name: 0.5,
  quotation: 0.5,
  statement: 0.5,
  forecast: -1,
  opinion: -1.5,
}

/** From so much on a sentence states a fact. */
const FACT = 2

/** The reasons of a sentence weighed together; null where they do not make it worth checking. */
export function weighReasons(
  reasons: readonly SuggestionReason[],
): { readonly score: number; readonly rank: SuggestionRank } | null {
  const score = reasons.reduce((sum, reason) => sum + weights[reason], 0)
  // What somebody is said to say can be checked, even an opinion: that it was said.
  if (score <= 0 && !reasons.includes('statement')) return null
  const has = new Set(reasons)
  const isFirst = has.has('people') || (has.has('blame') && has.has('harm'))
  const rank = isFirst ? 'first' : score >= FACT ? 'fact' : 'rest'
  return { score, rank }
}

/** Suggestions with the weightiest first; those of the same weight in the order of the text. */
export function rankSuggestions(suggestions: readonly ClaimSuggestion[]): readonly ClaimSuggestion[] {
  return suggestions.toSorted(
    (a, b) =>
      suggestionRanks.indexOf(a.rank) - suggestionRanks.indexOf(b.rank) ||
      b.score - a.score ||
      a.span.start - b.span.start,
  )
}
