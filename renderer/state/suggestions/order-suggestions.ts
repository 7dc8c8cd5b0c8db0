import type { JudgedKind } from '../../../shared/domain/judging/judgement'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import { byId, ordered } from '../lists/compare'
import type { Compare } from '../lists/compare'

/** What suggested conflicts are ordered by: what is worth a look, what is wrong, how far apart, or in how many texts. */
export type SuggestionOrder = 'worth' | 'kind' | 'distance' | 'coverage'

const urgency: Readonly<Record<JudgedKind, number>> = {
  contradicts: 0,
  'does-not-add-up': 1,
  differs: 2,
  'says-otherwise': 3,
  compatible: 4,
  'different-time': 5,
  'part-of': 6,
  'different-thing': 7,
  agree: 8,
}

type Rule = Compare<SuggestedConflict>

const byWorth: Rule = (a, b) => b.worth - a.worth
const byKind: Rule = (a, b) => urgency[a.kind] - urgency[b.kind]
const byDistance: Rule = (a, b) => (b.distance ?? -1) - (a.distance ?? -1)
const byCoverage: Rule = (a, b) => b.coverage - a.coverage

const rules: Readonly<Record<SuggestionOrder, readonly Rule[]>> = {
  worth: [byWorth, byKind, byDistance],
  kind: [byKind, byWorth, byDistance],
  distance: [byDistance, byKind, byCoverage],
  coverage: [byCoverage, byKind, byDistance],
}

const isOrder = (order: string): order is SuggestionOrder => Object.hasOwn(rules, order)

/** The suggestions with the most telling first, by worth where there is no order of this name; other orders settle what is equal, and after them their ids. */
export function orderSuggestions(
  suggestions: readonly SuggestedConflict[],
  order: string,
): readonly SuggestedConflict[] {
  return ordered(suggestions, ...(isOrder(order) ? rules[order] : rules.worth), byId)
}
