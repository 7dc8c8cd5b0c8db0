/** Selects no words any more; the caret stays behind them, where the page has one. */
export function endSelection(): void {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return
  selection.collapseToEnd()
  // A text that gets the focus by this shows again what was selected in it.
  if (!selection.isCollapsed) selection.collapseToEnd()
}
