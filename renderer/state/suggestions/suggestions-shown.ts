import { create } from 'zustand'
import { words } from '../../../shared/words/words'
import { keptValues } from '../place/kept-values'
import { notify } from '../answers'

const KEY = 'suggestions-in-texts'
const HIDDEN = 'hidden'

/** Whether texts show the sentences that are worth checking; remembered on this machine. */
export const useSuggestionsShown = create<{ readonly isShown: boolean }>(() => ({
  isShown: keptValues.read(KEY) !== HIDDEN,
}))

/** Shows the suggestions in texts, or hides them; the list in the inspector stays. */
export function toggleSuggestions(): void {
  const isShown = !useSuggestionsShown.getState().isShown
  useSuggestionsShown.setState({ isShown })
  keptValues.keep(KEY, isShown ? 'shown' : HIDDEN)
  notify('done', isShown ? words.worth.shownInTexts : words.worth.hiddenInTexts)
}
