import { useEffect } from 'react'
import type { RefObject } from 'react'
import { offsetOf, rangeOfSpan } from './text-offsets'

/** A letter of the text, and how far below the top of the window it stood, in pixels. */
type Place = { readonly offset: number; readonly top: number }

/** How far down the reader looks, as a share of the height: what stands there is what is read. */
const EYE = 0.3

/** Keeps the words that are read where they are when the text gets another width, as when the inspector opens beside it. */
export function useKeptPlace(
  scroller: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const frame = scroller.current
    if (!frame) return
    let read: Place | null = null
    let width = frame.clientWidth
    let isKeeping = false
    // Whoever scrolls, by hand or to a place that is wished for, is not held back.
    const forget = (): void => {
      if (!isKeeping) read = null
    }
    const look = (): void => {
      isKeeping = false
      read = frame.scrollTop > 0 && pane.current ? placeRead(frame, pane.current) : null
    }
    const keep = (): void => {
      if (frame.clientWidth === width) return
      width = frame.clientWidth
      const top = read && pane.current ? topOf(pane.current, read.offset) : null
      if (!read || top === null || Math.round(top) === Math.round(read.top)) return
      isKeeping = true
      frame.scrollTop += top - read.top
    }
    const observer = new ResizeObserver(keep)
    observer.observe(frame)
    frame.addEventListener('scroll', forget)
    frame.addEventListener('scrollend', look)
    return () => {
      observer.disconnect()
      frame.removeEventListener('scroll', forget)
      frame.removeEventListener('scrollend', look)
    }
  }, [scroller, pane])
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
