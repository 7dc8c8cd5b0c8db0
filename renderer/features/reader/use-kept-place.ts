import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import type { RefObject } from 'react'
import type { PlaceRead } from '../../state/place/places'
import { offsetSeenAt, rangeOfSpan } from './text-offsets'

/** The height of the reader's eyes in the pane, as a share of it: the text there counts as being read. */
const EYE = 0.3

/**
 * Keeps the words being read in place while the text changes its width, as when the inspector opens. Returns a function to call
 * with a place just brought into view, which then counts as being read until the text is scrolled.
 */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  /** Called with the new reading place whenever it changes. Null is the top of the article. */
  onRead: (place: PlaceRead | null) => void,
): (offset: number) => void {
  const read = useRef<PlaceRead | null>(null)
  const tellRead = useEffectEvent(onRead)
  useEffect(() => {
    const frame = scroller.current
    if (!frame) return
    // Told by the layout itself: to measure here would take a layout of its own.
    let width: number | null = null
    let isKeeping = false
    let request = 0
    const look = (): void => {
      read.current = frame.scrollTop > 0 && pane.current ? placeRead(frame, pane.current) : null
      tellRead(read.current)
    }
    const lookSoon = (): void => {
      read.current = null
      cancelAnimationFrame(request)
      request = requestAnimationFrame(look)
    }
    const onScroll = (): void => {
      // The page scrolls by itself where a wider text leaves less to scroll: nobody reads there.
      if (width !== null && frame.clientWidth !== width) return
      // What is scrolled here comes back as one event.
      if (isKeeping) isKeeping = false
      else lookSoon()
    }
    const keep = (): void => {
      const isFirst = width === null
      if (frame.clientWidth === width) return
      width = frame.clientWidth
      if (isFirst) return
      const top = read.current && pane.current ? topOf(frame, pane.current, read.current.offset) : null
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
      const top = scroller.current && pane.current ? topOf(scroller.current, pane.current, offset) : null
      read.current = top === null ? null : { offset, top }
    },
    [scroller, pane],
  )
}

function placeRead(frame: HTMLElement, pane: HTMLElement): PlaceRead | null {
  const { left, top, width, height } = frame.getBoundingClientRect()
  const offset = offsetSeenAt(pane, left + width / 2, top + height * EYE)
  const topOfIt = offset === null ? null : topOf(frame, pane, offset)
  return offset === null || topOfIt === null ? null : { offset, top: topOfIt }
}

function topOf(frame: HTMLElement, pane: HTMLElement, offset: number): number | null {
  const box = rangeOfSpan(pane, { start: offset, end: offset })?.getBoundingClientRect()
  return box && box.height > 0 ? box.top - frame.getBoundingClientRect().top : null
}
