import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../../shared/domain/span'
import { useWidth } from '../../ui/panes/use-width'
import { rangeOfSpan } from './text-offsets'

type Point = { readonly x: number; readonly y: number }

/** The last line of a selection is looked for in its last so many characters: all of a long one need not be drawn. */
const LAST = 200

/** Where the end of the selected words is, in pixels of the scrolled content; null without a selection. */
export function useSelectionPlace(
  scroller: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  selection: Span | null,
): Point | null {
  const [place, setPlace] = useState<Point | null>(null)
  const width = useWidth(scroller)
  useLayoutEffect(() => {
    const end = selection && { start: Math.max(selection.start, selection.end - LAST), end: selection.end }
    const range = end && pane.current && rangeOfSpan(pane.current, end)
    const frame = scroller.current
    const last = range && [...range.getClientRects()].at(-1)
    if (!last || !frame) {
      // oxlint-disable-next-line react/set-state-in-effect -- a place can be measured only after it was drawn
      setPlace(null)
      return
    }
    const box = frame.getBoundingClientRect()
    setPlace({
      x: last.left + last.width / 2 - box.left,
      y: last.bottom - box.top + frame.scrollTop + 6,
    })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- in another width the lines break elsewhere
  }, [scroller, pane, selection, width])
  return place
}
