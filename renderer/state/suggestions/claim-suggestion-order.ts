import { create } from 'zustand'

/** How the sentences that are worth checking are listed: the weightiest first, or as they stand in the text. */
type ClaimSuggestionOrder = 'weight' | 'text'

const KEY = 'order of suggestions'

/** The order that was chosen; remembered on this machine. */
export const useClaimSuggestionOrder = create<{ readonly order: ClaimSuggestionOrder }>(() => ({
  order: globalThis.localStorage?.getItem(KEY) === 'text' ? 'text' : 'weight',
}))

export function orderClaimSuggestionsBy(order: ClaimSuggestionOrder): void {
  useClaimSuggestionOrder.setState({ order })
  localStorage.setItem(KEY, order)
}
