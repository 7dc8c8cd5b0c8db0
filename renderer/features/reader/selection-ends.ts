import { offsetOf } from './text-offsets'

/** Where a selection starts and ends, in the text; backwards where it was made backwards. */
export type SelectionEnds = { readonly anchor: number; readonly focus: number }

/** The ends of the selection in the text; null where it is none, or reaches out of the text. */
export function endsIn(pane: HTMLElement): SelectionEnds | null {
  const selection = document.getSelection()
  if (!selection?.anchorNode || !selection.focusNode) return null
  if (!pane.contains(selection.anchorNode) || !pane.contains(selection.focusNode)) return null
  const anchor = offsetOf(pane, selection.anchorNode, selection.anchorOffset)
  const focus = offsetOf(pane, selection.focusNode, selection.focusOffset)
  return anchor === null || focus === null ? null : { anchor, focus }
}
