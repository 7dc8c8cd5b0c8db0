import { useEffect, useId, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { Row } from './row'
import { useRowSteps } from './row-steps'
import { find, pressedRow, spelled } from './row-keys'
import type { Spelling } from './row-keys'
import { scrollerOf } from './scroller-of'
import { useChosenRows } from './use-chosen-rows'
import type { RowMarks } from './use-chosen-rows'
import { useCurrentRow } from './use-current-row'
import { inNextFrame, useKeptRows } from './use-kept-rows'
import type { KeptRows } from './use-kept-rows'
import { ColumnLayout } from './windowed/column-layout'
import { partsOf } from './windowed/parts'
import { classesOf } from './classes'
import sheet from './row-list.module.css'

const styles = classesOf(sheet)

type RowListProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly nameOf: (item: T) => string
  readonly openId: string | null
  readonly onOpen: (id: string) => void
  /** The context menu that its rows have; a row that is asked for it is opened first. */
  readonly menu?: string
  /** Opens a row that is asked for its menu; without it, it is opened as by a click. */
  readonly onAsk?: (id: string) => void
  /** What a row can be put beside: by a click while Alt is held, or by being dragged there. */
  readonly beside?: RowBeside
  readonly marks?: RowMarks
  readonly place?: KeptRows
  /** The words for an empty list. */
  readonly empty: string
  /** Draws one item; what else a row shows, it gets by hooks of its own. */
  readonly children: (item: T) => ReactNode
}

/** Opens a row beside what is shown; told of a row that is dragged, and let go. */
export type RowBeside = {
  readonly open: (id: string) => void
  readonly onDragStart: (id: string) => void
  readonly onDragEnd: () => void
}

/** A row is taken to be so high until it is drawn, in pixels. */
const USUAL_HEIGHT = 50

/**
 * A list of which one item is open: chosen by a click, by the arrow keys, by Enter, or by the first letters of its name. However long it
 * is, only the rows near to what is seen are drawn. Several are chosen together with Ctrl and Shift.
 */
export function RowList<T extends { readonly id: string }>({
  label,
  items,
  nameOf,
  openId,
  onOpen,
  menu,
  onAsk,
  beside,
  marks,
  place,
  empty,
  children,
}: RowListProps<T>) {
  const grid = useRef<HTMLDivElement>(null)
  const [layout] = useState(() => new ColumnLayout({ first: 12, more: 1, onWidth: () => {} }))
  const { near, tops } = useSyncExternalStore(layout.subscribe, layout.outlook)
  const spelling = useRef<Spelling>({ letters: '', at: 0 })
  const emptyId = useId()

  useLayoutEffect(() => {
    const keys = items.map(({ id }) => id)
    layout.setPieces(
      keys,
      keys.map(() => USUAL_HEIGHT),
    )
  }, [layout, items])
  useEffect(
    () => inNextFrame(() => grid.current && layout.follow(scrollerOf(grid.current), grid.current)),
    [layout],
  )

  useKeptRows(grid, { tops, items, place })

  const { current, currentKey, moveTo, onRowFocus, onFocus, onBlur } = useCurrentRow(grid, items, openId)
  const { marked, open, markTo, toggle, markAll, unmark } = useChosenRows({
    items,
    openId,
    currentKey,
    onOpen,
    marks,
  })
  const step = (way: 1 | -1): string | null => {
    const openAt = items.findIndex(({ id }) => id === openId)
    const to = openAt < 0 ? (way === 1 ? 0 : items.length - 1) : openAt + way
    const next = items[to]
    if (!next) return null
    if (grid.current?.contains(document.activeElement)) moveTo(to)
    open(next.id)
    requestAnimationFrame(() =>
      grid.current
        ?.querySelector(`[data-key="${CSS.escape(next.id)}"]`)
        ?.scrollIntoView({ block: 'nearest' }),
    )
    return nameOf(next)
  }
  useRowSteps(grid, { hasOpen: items.some(({ id }) => id === openId), count: items.length, step })
  /** The row that a key leads to; null for a key that leads nowhere. */
  const ledTo = (key: string): number | null =>
    pressedRow(key, { current, count: items.length, tops, page: pageOf(grid.current) })
  const onClick = (event: MouseEvent, id: string): void => {
    if (beside && event.altKey) beside.open(id)
    else if (marks && event.shiftKey) markTo(id)
    else if (marks && (event.ctrlKey || event.metaKey)) toggle(id)
    else open(id)
  }
  /** Whether a key chose several rows. */
  const marksByKey = (event: KeyboardEvent): boolean => {
    if (!marks || event.altKey) return false
    if (event.key === 'Escape' && marked.size > 0) unmark()
    else if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'a') markAll()
      else if (event.key === ' ' && currentKey !== null) toggle(currentKey)
      else return false
    } else if (event.shiftKey) {
      const index = ledTo(event.key)
      if (index === null || event.key === 'Enter' || event.key === ' ') return false
      const item = moveTo(index)
      if (item) markTo(item.id)
    } else return false
    event.preventDefault()
    event.stopPropagation()
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (items.length === 0 || marksByKey(event)) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const index = ledTo(event.key)
    if (index !== null) {
      event.preventDefault()
      const item = moveTo(index)
      if (item) open(item.id)
    } else if (event.key.length === 1) {
      spelling.current = spelled(spelling.current, event.key, event.timeStamp)
      const found = find(items.map(nameOf), spelling.current.letters, current)
      if (found === null) return
      event.preventDefault()
      moveTo(found)
    }
  }

  const drawn = [near, { from: current, to: current }]
  return (
    <>
      <div
        ref={grid}
        role="grid"
        aria-describedby={items.length === 0 ? emptyId : undefined}
        aria-label={label}
        aria-rowcount={items.length}
        aria-multiselectable={marks !== undefined}
        className={styles('list')}
        data-menu={menu}
        tabIndex={items.length === 0 ? 0 : -1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        {partsOf(drawn, tops).map((part) => {
          if (part.kind === 'gap')
            return <div key={`before ${part.before}`} style={{ height: part.height }} />
          const item = items[part.index]
          return (
            item && (
              <Row
                key={item.id}
                id={item.id}
                index={part.index}
                name={nameOf(item)}
                layout={layout}
                isOpen={marked.size > 0 ? marked.has(item.id) : item.id === openId}
                isCurrent={part.index === current}
                onFocus={({ currentTarget }) => onRowFocus(currentTarget, part.index, item.id)}
                // A click on the open item changes nothing, but brings back what it opens.
                onClick={(event) => onClick(event, item.id)}
                onAsk={() => (onAsk ?? open)(item.id)}
                drag={beside && { onStart: () => beside.onDragStart(item.id), onEnd: beside.onDragEnd }}
                hasMenu={menu !== undefined}
              >
                {children(item)}
              </Row>
            )
          )
        })}
      </div>
      {items.length === 0 && (
        <p id={emptyId} className={styles('empty')}>
          {empty}
        </p>
      )}
    </>
  )
}

function pageOf(grid: HTMLElement | null): number {
  return grid ? scrollerOf(grid).clientHeight : 0
}
