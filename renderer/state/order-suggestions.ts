import type { ComparisonKind } from '../../shared/domain/conflicts/compare-quantities'
import type { SuggestedConflict } from '../../shared/ipc/state'

/** What suggested conflicts are ordered by: what is wrong, how far apart, or in how many texts. */
export type SuggestionOrder = 'kind' | 'distance' | 'coverage'

const urgency: Readonly<Record<ComparisonKind, number>> = {
  contradicts: 0,
  'does-not-add-up': 1,
  compatible: 2,
  'different-time': 3,
  'different-thing': 4,
  agree: 5,
}

type Compare = (a: SuggestedConflict, b: SuggestedConflict) => number

const byKind: Compare = (a, b) => urgency[a.kind] - urgency[b.kind]
const byDistance: Compare = (a, b) => (b.distance ?? -1) - (a.distance ?? -1)
const byCoverage: Compare = (a, b) => b.coverage - a.coverage

const rules: Readonly<Record<SuggestionOrder, readonly Compare[]>> = {
  kind: [byKind, byDistance, byCoverage],
  distance: [byDistance, byKind, byCoverage],
  coverage: [byCoverage, byKind, byDistance],
}

/** The suggestions with the most telling first; the other two orders settle what is equal, and after them their keys. */
export function orderSuggestions(
  suggestions: readonly SuggestedConflict[],
  order: SuggestionOrder,
): readonly SuggestedConflict[] {
  return suggestions.toSorted(
    (a, b) => rules[order].reduce((found, rule) => found || rule(a, b), 0) || (a.id < b.id ? -1 : 1),
  )
}
