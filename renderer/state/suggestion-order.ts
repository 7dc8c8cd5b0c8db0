import { create } from 'zustand'

/** How the sentences that are worth checking are listed: the weightiest first, or as they stand in the text. */
export type SuggestionOrder = 'weight' | 'text'

const KEY = 'order of suggestions'

/** The order that was chosen; remembered on this machine. */
export const useSuggestionOrder = create<{ readonly order: SuggestionOrder }>(() => ({
  order: globalThis.localStorage?.getItem(KEY) === 'text' ? 'text' : 'weight',
}))

export function orderSuggestionsBy(order: SuggestionOrder): void {
  useSuggestionOrder.setState({ order })
  localStorage.setItem(KEY, order)
}
