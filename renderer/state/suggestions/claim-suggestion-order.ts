import { create } from 'zustand'
import { keptValues } from '../place/kept-values'

/** How the sentences that are worth checking are listed: the weightiest first, or as they stand in the text. */
type ClaimSuggestionOrder = 'weight' | 'text'

const KEY = 'order-of-suggestions'

/** The order that was chosen; remembered on this machine. */
export const useClaimSuggestionOrder = create<{ readonly order: ClaimSuggestionOrder }>(() => ({
  order: keptValues.read(KEY) === 'text' ? 'text' : 'weight',
}))

export function orderClaimSuggestionsBy(order: ClaimSuggestionOrder): void {
  useClaimSuggestionOrder.setState({ order })
  keptValues.keep(KEY, order)
}
