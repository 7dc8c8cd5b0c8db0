import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { scrollerOf } from './scroller-of'

/** The row at the top of what a list is scrolled in, and how many pixels of it are above. */
type RowPlace = { readonly id: string; readonly into: number }

/** How a list was left, and who keeps how it is left. */
export type KeptRows = { readonly read: () => RowPlace | null; readonly keep: (place: RowPlace) => void }

type Rows = {
  /** Where each row that is drawn or left out begins, in pixels, and where the last one ends. */
  readonly tops: readonly number[]
  readonly items: readonly { readonly id: string }[]
  readonly place: KeptRows | undefined
}

/** Scrolls a list to where it was left as soon as it has rows, and keeps where it is from then on. */
export function useKeptRows(grid: RefObject<HTMLElement | null>, { tops, items, place }: Rows): void {
  const isRestored = useRef(false)
  useLayoutEffect(() => {
    const list = grid.current
    if (isRestored.current || !list || tops.length <= 1) return
    isRestored.current = true
    const left = place?.read()
    const at = left ? items.findIndex(({ id }) => id === left.id) : -1
    // Every list begins with its first row: nothing is laid out for that before its time.
    if (!left || at < 0 || (at === 0 && left.into === 0)) return
    const frame = scrollerOf(list)
    const start = list.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop
    frame.scrollTop = start + (tops[at] ?? 0) + left.into
  })
  const keep = useEffectEvent((frame: HTMLElement): void => {
    if (!place || !isRestored.current) return
    const { top } = frame.getBoundingClientRect()
    // As it is drawn: what was measured may be told only later. Of several lists in one frame, the one that its top edge runs through.
    for (const row of grid.current?.querySelectorAll<HTMLElement>('[data-key]') ?? []) {
      const box = row.getBoundingClientRect()
      const id = row.dataset['key']
      if (id !== undefined && box.top <= top && box.bottom > top)
        place.keep({ id, into: Math.round(top - box.top) })
    }
  })
  useEffect(() => {
    let frame: HTMLElement | null = null
    const onScroll = (): void => {
      if (frame) keep(frame)
    }
    return inNextFrame(() => {
      frame = grid.current && scrollerOf(grid.current)
      frame?.addEventListener('scroll', onScroll)
      return () => frame?.removeEventListener('scroll', onScroll)
    })
  }, [grid])
  // Where it was scrolled to far, its rows are drawn only after that.
  useEffect(() =>
    inNextFrame(() => {
      if (grid.current) keep(scrollerOf(grid.current))
      return null
    }),
  )
}

/**
 * Begins something with the next frame, which lays all out anyway: what measures at once would take a layout of its own. The answer ends it,
 * also before it has begun.
 */
export function inNextFrame(begin: () => (() => void) | null): () => void {
  let end: (() => void) | null = null
  const waiting = requestAnimationFrame(() => (end = begin()))
  return () => {
    cancelAnimationFrame(waiting)
    end?.()
  }
}
