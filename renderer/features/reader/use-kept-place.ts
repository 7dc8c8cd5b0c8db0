import { useCallback, useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { offsetOf, rangeOfSpan } from './text-offsets'

/** A letter of the text, and how far below the top of the window it stood, in pixels. */
type Place = { readonly offset: number; readonly top: number }

/** How far down the reader looks, as a share of the height: what stands there is what is read. */
const EYE = 0.3

/**
 * Keeps the words that are read where they are when the text gets another width, as when the inspector opens beside
 * it. The answer is told of a place that was just brought into view: that is what is read, until the text is scrolled.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
): (offset: number) => void {
  const read = useRef<Place | null>(null)
  useEffect(() => {
    const frame = scroller.current
    if (!frame) return
    let width = frame.clientWidth
    let isKeeping = false
    let request = 0
    const look = (): void => {
      read.current = frame.scrollTop > 0 && pane.current ? placeRead(frame, pane.current) : null
    }
    const lookSoon = (): void => {
      read.current = null
      cancelAnimationFrame(request)
      request = requestAnimationFrame(look)
    }
    const onScroll = (): void => {
      // The page scrolls by itself where a wider text leaves less to scroll: nobody reads there.
      if (frame.clientWidth !== width) return
      // What is scrolled here comes back as one event.
      if (isKeeping) isKeeping = false
      else lookSoon()
    }
    const keep = (): void => {
      if (frame.clientWidth === width) return
      width = frame.clientWidth
      const top = read.current && pane.current ? topOf(pane.current, read.current.offset) : null
      if (!read.current || top === null) return lookSoon()
      const before = frame.scrollTop
      frame.scrollTop += top - read.current.top
      isKeeping = frame.scrollTop !== before
    }
    const observer = new ResizeObserver(keep)
    observer.observe(frame)
    frame.addEventListener('scroll', onScroll)
    return () => {
      cancelAnimationFrame(request)
      observer.disconnect()
      frame.removeEventListener('scroll', onScroll)
    }
  }, [scroller, pane])
  return useCallback(
    (offset) => {
      const top = pane.current ? topOf(pane.current, offset) : null
      read.current = top === null ? null : { offset, top }
    },
    [pane],
  )
}

function placeRead(frame: HTMLElement, pane: HTMLElement): Place | null {
  const { left, top, width, height } = frame.getBoundingClientRect()
  const caret = document.caretPositionFromPoint(left + width / 2, top + height * EYE)
  const offset =
    caret && pane.contains(caret.offsetNode) ? offsetOf(pane, caret.offsetNode, caret.offset) : null
  const topOfIt = offset === null ? null : topOf(pane, offset)
  return offset === null || topOfIt === null ? null : { offset, top: topOfIt }
}

function topOf(pane: HTMLElement, offset: number): number | null {
  const box = rangeOfSpan(pane, { start: offset, end: offset })?.getBoundingClientRect()
  return box && box.height > 0 ? box.top : null
}
