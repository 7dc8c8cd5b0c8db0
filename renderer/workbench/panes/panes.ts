import { flushSync } from 'react-dom'
import { words } from '../../../shared/words/words'
import { hear } from '../../state/answers'
import { isLibraryShownNow, isNarrow, setLibraryShown } from '../../state/place/folds'
import { inspect, isBlank, listOf, mainOf, useView } from '../../state/view-state'
import { focusIn, panes } from '../../ui/keep-focus'
import { stepRow } from '../../ui/row-steps'

/** The list on the left gets the focus; of several, the one with the open row. */
export function focusLibrary(): void {
  const grids = [...document.querySelectorAll<HTMLElement>('[data-pane="library"] [role="grid"]')]
  const open = grids.find((grid) => grid.querySelector('[aria-selected="true"]'))
  ;(open ?? grids[0])?.focus({ preventScroll: true })
}

/** In a project that has just been opened its first row is shown, where nothing was kept; what is shown has the focus. */
export function beginDesk(): void {
  openFirstRow()
  if (document.activeElement !== document.body) return
  const view = useView.getState()
  if (mainOf(view).kind !== 'reader' && listOf(view.view) !== null && isLibraryShownNow()) focusLibrary()
  else focusMain()
}

/** Whether the inspector lies over everything else. */
const isInspectorOver = (): boolean => isNarrow() && useView.getState().inspected.kind !== 'nothing'

/** Shows the list on the left, and in a narrow window nothing over it. */
export function showLibrary(): void {
  setLibraryShown(true)
  if (isInspectorOver()) inspect({ kind: 'nothing' })
}

/** Shows the list on the left, or folds it away. */
export function toggleLibrary(): void {
  if (isLibraryShownNow() && !isInspectorOver()) setLibraryShown(false)
  else showLibrary()
}

/** Closes the inspector: what it was opened from has the focus. */
export function leaveInspector(): void {
  flushSync(() => inspect({ kind: 'nothing' }))
  if (isNarrow() && isLibraryShownNow()) focusLibrary()
  else focusMain()
}

/** In a narrow window the list makes room, and the words have the focus. */
export function foldLibrary(): void {
  flushSync(() => setLibraryShown(false))
  focusMain()
}

/** The filter field of a pane. */
export const filterIn = (pane: 'library' | 'main'): HTMLInputElement | null =>
  document.querySelector(`[data-pane="${pane}"] [data-filter]`)

/** The field that narrows the list on the left gets the focus; the list itself where it has nothing to narrow. */
export function focusFilter(): void {
  const field = filterIn('library')
  if (!field) return focusLibrary()
  field.focus()
  field.select()
}

/** What is worked on gets the focus. */
export function focusMain(): void {
  const main = document.querySelector<HTMLElement>('[data-pane="main"]')
  if (main) focusIn(main)
}

/** Moves the focus to the next (1) or previous (-1) pane of the window. */
export function focusPane(step: 1 | -1): void {
  const all = panes()
  // What is beside lies in the middle, and is a pane of its own.
  const current = all.findLastIndex((pane) => pane.contains(document.activeElement))
  const next = all[(current + step + all.length) % Math.max(all.length, 1)]
  if (next) focusIn(next)
}

/** Where nothing of a list is shown yet, its first row is; in a narrow window the list itself is what was asked for. */
export function openFirstRow(): void {
  if (!isNarrow() && isBlank(useView.getState())) stepRow('library', 1)
}

/** Opens the next (1) or previous (-1) row of the list on the left, from wherever the focus is; at its end that is said. */
export function openRow(step: 1 | -1): void {
  const name = stepRow('library', step)
  hear(name ?? words.commands.spoken.noFurtherRow[step === 1 ? 'next' : 'previous'])
}
