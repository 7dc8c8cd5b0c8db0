import { flushSync } from 'react-dom'
import { openFound } from '../state/open-found'
import { placeFromHere, searchFor } from '../state/search-state'
import { showView, useView } from '../state/view-state'
import type { ViewKind } from '../state/view-state'
import { focusMain } from './panes/panes'

/** What was shown before the search: it comes back when that is left. */
let before: ViewKind = 'articles'

/** Longer words than these are not meant to be looked for. */
const MOST_SELECTED = 100

/** Shows the search over the project as it was left, or for the words that are selected. */
export function findEverywhere(): void {
  const { view, selection } = useView.getState()
  const selected = selection ? (document.getSelection()?.toString().trim() ?? '') : ''
  if (view !== 'search') before = view
  if (selected !== '' && selected.length <= MOST_SELECTED && !/["\n]/u.test(selected))
    searchFor({ words: /\s/u.test(selected) ? `"${selected}"` : selected })
  flushSync(() => showView('search'))
  const field = document.querySelector<HTMLInputElement>('[data-search]')
  field?.focus()
  field?.select()
}

/** Shows again what was shown before the search. */
export function leaveSearch(): void {
  flushSync(() => showView(before))
  focusMain()
}

/** Opens the place so many steps from the one that was opened last. */
export function openFrom(step: 1 | -1): void {
  const place = placeFromHere(step)
  if (place) openFound(place)
}
