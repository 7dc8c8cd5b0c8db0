/** Selects no words any more; the caret stays behind them, where the page has one. */
export function endSelection(): void {
  const selection = document.getSelection()
  if (selection && selection.rangeCount > 0) selection.collapseToEnd()
}
