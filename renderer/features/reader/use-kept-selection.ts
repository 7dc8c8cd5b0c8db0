import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../../shared/domain/span'
import { rangeOfSpan } from './text-offsets'
import type { TextHighlight } from './text-highlight'

/** Keeps the selected words selected when other highlights part the text anew, as when suggestions come in. */
export function useKeptSelection(
  pane: RefObject<HTMLElement | null>,
  selection: Span | null,
  highlights: readonly TextHighlight[],
): void {
  useLayoutEffect(() => {
    const current = document.getSelection()
    // What is selected elsewhere, or was given up meanwhile, is left alone.
    if (!selection || !pane.current?.contains(current?.anchorNode ?? null)) return
    const range = rangeOfSpan(pane.current, selection)
    if (!range) return
    const { startContainer, startOffset, endContainer, endOffset } = range
    current?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies -- only what draws the text anew moves a selection that nobody moved
  }, [highlights])
}
