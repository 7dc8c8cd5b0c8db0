import { useEffect, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'

type Stepped = {
  readonly hasOpen: boolean
  readonly count: number
  /** Opens the row after (1) or before (-1) the open one, and says what it is called; null at the end. */
  readonly step: (way: 1 | -1) => string | null
}

/** The lists that are drawn. */
const lists = new Map<HTMLElement, () => Stepped>()

/** As long as a list is drawn, its next and previous rows can be opened from anywhere in the window. */
export function useRowSteps(grid: RefObject<HTMLElement | null>, stepped: Stepped): void {
  const latest = useRef(stepped)
  useLayoutEffect(() => {
    latest.current = stepped
  })
  useEffect(() => {
    const element = grid.current
    if (!element) return
    lists.set(element, () => latest.current)
    return () => void lists.delete(element)
  }, [grid])
}

/** The list of a pane that has rows: the one with the open row, else the first. */
function listIn(pane: string): Stepped | undefined {
  const all = [...lists]
    .filter(([grid]) => grid.closest(`[data-pane="${pane}"]`) !== null)
    .map(([, stepped]) => stepped())
    .filter(({ count }) => count > 0)
  return all.find(({ hasOpen }) => hasOpen) ?? all[0]
}

/** Whether a pane has rows to go through. */
export const hasRows = (pane: string): boolean => listIn(pane) !== undefined

/** Opens the next (1) or previous (-1) row of a pane, and says what it is called; null where there is none. */
export const stepRow = (pane: string, way: 1 | -1): string | null => listIn(pane)?.step(way) ?? null
