import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FocusEvent, RefObject } from 'react'

type CurrentRow<T> = {
  /** Which it is among the rows; -1 where there are none. */
  readonly current: number
  readonly currentKey: string | null
  /** Makes another row the current one, the first or the last where there is none so far on, and gives it the focus. */
  readonly moveTo: (index: number) => T | undefined
  /** What the rows and their grid have to tell. */
  readonly onRowFocus: (row: Element, index: number, id: string) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: (event: FocusEvent) => void
}

/** The row of a list that the tab key leads to: where the focus was, else what is open, else the first. */
export function useCurrentRow<T extends { readonly id: string }>(
  grid: RefObject<HTMLElement | null>,
  items: readonly T[],
  openId: string | null,
): CurrentRow<T> {
  const [currentId, setCurrentId] = useState<string | null>(null)
  /** The row that gets the focus as soon as it is the current one. */
  const wanted = useRef<string | null>(null)
  const held = useRef<{ readonly row: Element; readonly index: number } | null>(null)

  const current = useMemo(() => {
    const at = (id: string | null): number => (id === null ? -1 : items.findIndex((item) => item.id === id))
    return [at(currentId), at(openId), 0].find((each) => each >= 0 && each < items.length) ?? -1
  }, [items, currentId, openId])
  const currentKey = items[current]?.id ?? null

  // A row that had the focus and is gone, as when a verdict takes it out of what is shown, leaves it to the one in its place.
  useLayoutEffect(() => {
    const lost = held.current
    if (!lost || lost.row.isConnected) return
    held.current = null
    if (document.activeElement !== document.body) return
    const next = items[Math.min(lost.index, items.length - 1)]
    if (!next) return grid.current?.focus()
    if (next.id === currentKey) return focusRow(grid.current, next.id)
    wanted.current = next.id
    setCurrentId(next.id)
  }, [grid, items, currentKey])

  useLayoutEffect(() => {
    if (currentKey === null || wanted.current !== currentKey) return
    wanted.current = null
    focusRow(grid.current, currentKey)
  })

  return {
    current,
    currentKey,
    moveTo: (index) => {
      const item = items[Math.min(Math.max(index, 0), items.length - 1)]
      if (!item) return undefined
      setCurrentId(item.id)
      // Drawn anew it is only when it was not the current one: a wish for the focus that waits on would take it from another pane.
      if (item.id === currentKey) focusRow(grid.current, item.id)
      else wanted.current = item.id
      return item
    },
    onRowFocus: (row, index, id) => {
      held.current = { row, index }
      setCurrentId(id)
    },
    onFocus: ({ target, currentTarget }) => {
      if (target === currentTarget && currentKey !== null) focusRow(grid.current, currentKey)
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      // Somebody took the focus elsewhere: a row that goes later has none to leave.
      if (relatedTarget && !currentTarget.contains(relatedTarget)) held.current = null
    },
  }
}

function focusRow(grid: HTMLElement | null, id: string): void {
  const row = grid?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
