import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Target } from '../../state/view-state'
import { rangeOfSpan } from './text-offsets'
import { addToHighlight } from './use-word-marks'
import type { TextHighlight } from '../../marks/text-highlight'

const SHOWN_MS = 2500

/** The last wish whose words were selected: a text that is drawn anew does not take the focus once more. */
let selected = 0

/** Brings the wished-for place into view and marks it: for a moment, or as long as it is wished for. */
export function useTarget(
  scroller: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  target: Target | null,
  highlights: readonly TextHighlight[],
  isReady: boolean,
  /** Told of the place when it was brought into view. */
  onShown: (offset: number) => void,
): void {
  const [seen, setSeen] = useState<Target | null>(null)
  useEffect(() => {
    const range = target && isReady && pane.current ? rangeOfSpan(pane.current, target) : null
    if (!range) return
    if (scroller.current) bringIntoView(scroller.current, range, target?.top)
    if (target) onShown(target.start)
    if (target?.isSelected && target.count > selected && pane.current) {
      selected = target.count
      selectIn(pane.current, range)
    }
    const timer = target?.stays ? undefined : setTimeout(() => setSeen(target), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [scroller, pane, target, isReady, onShown])

  useEffect(() => {
    const isShown = target && target.top === undefined && isReady && target !== seen
    const range = isShown && pane.current ? rangeOfSpan(pane.current, target) : null
    if (!range) return
    return addToHighlight('plumbline-target', [range])
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- other highlights part the text anew, and a range does not follow its words
  }, [pane, target, seen, highlights, isReady])
}

/** Selects words, and gives the focus to the text that they stand in. */
export function selectIn(pane: HTMLElement, range: Range): void {
  pane.focus({ preventScroll: true })
  const selection = document.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}

/** In the middle, or so far below the top; words that are longer than the window begin at its top. */
function bringIntoView(frame: HTMLElement, range: Range, below: number | undefined): void {
  const words = range.getBoundingClientRect()
  const { top } = frame.getBoundingClientRect()
  const wanted = below ?? Math.max(0, (frame.clientHeight - words.height) / 2)
  frame.scrollTop += words.top - top - wanted
}
