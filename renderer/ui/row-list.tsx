import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode, RefObject } from 'react'
import { find, pressedRow, rangeOf, spelled, toggled } from './row-keys'
import type { Spelling } from './row-keys'
import { ColumnLayout } from './windowed/column-layout'
import { partsOf } from './windowed/parts'
import { classesOf } from './classes'
import boxesSheet from './boxes.module.css'
import sheet from './row-list.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

type RowListProps<T> = {
  readonly label: string
  readonly items: readonly T[]
  readonly nameOf: (item: T) => string
  readonly openId: string | null
  readonly onOpen: (id: string) => void
  /** The context menu that its rows have; a row that is asked for it is opened first. */
  readonly menu?: string
  /** Where several can be chosen together: which are, and who takes it in. */
  readonly marks?: RowMarks
  /** How it was left, and who keeps how it is left. */
  readonly place?: KeptRows
  /** What is said where there are no items. */
  readonly empty: string
  /** Draws one item; what else a row shows, it gets by hooks of its own. */
  readonly children: (item: T) => ReactNode
}

type RowMarks = { readonly ids: ReadonlySet<string>; readonly set: (ids: readonly string[]) => void }

const noMarks: RowMarks = { ids: new Set(), set: () => {} }

/** The row at the top of what a list is scrolled in, and how many pixels of it are above. */
type RowPlace = { readonly id: string; readonly into: number }

type KeptRows = { readonly read: () => RowPlace | null; readonly keep: (place: RowPlace) => void }

/** A row is taken to be so high until it is drawn, in pixels. */
const USUAL_HEIGHT = 84

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
  marks,
  place,
  empty,
  children,
}: RowListProps<T>) {
  const grid = useRef<HTMLDivElement>(null)
  const [layout] = useState(() => new ColumnLayout({ first: 12, more: 1, onWidth: () => {} }))
  const { near, tops } = useSyncExternalStore(layout.subscribe, layout.outlook)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const wantsFocus = useRef(false)
  const spelling = useRef<Spelling>({ letters: '', at: 0 })
  const anchor = useRef<string | null>(null)
  const { ids: marked, set: setMarked } = marks ?? noMarks
  const emptyId = useId()

  useLayoutEffect(() => {
    const keys = items.map(({ id }) => id)
    layout.setPieces(
      keys,
      keys.map(() => USUAL_HEIGHT),
    )
  }, [layout, items])
  useEffect(() => {
    let stop: (() => void) | null = null
    // With the next frame, which lays all out anyway: to measure here would take a layout of its own.
    const waiting = requestAnimationFrame(() => {
      if (grid.current) stop = layout.follow(scrollerOf(grid.current), grid.current)
    })
    return () => {
      cancelAnimationFrame(waiting)
      stop?.()
    }
  }, [layout])

  useKeptRows(grid, { tops, items, place })

  // The row that the tab key leads to: where the focus was, else what is open, else the first.
  const current = useMemo(() => {
    const at = (id: string | null): number => (id === null ? -1 : items.findIndex((item) => item.id === id))
    return [at(currentId), at(openId), 0].find((each) => each >= 0 && each < items.length) ?? -1
  }, [items, currentId, openId])
  const currentKey = items[current]?.id ?? null
  const held = useRef<{ readonly row: Element; readonly index: number } | null>(null)

  // A row that had the focus and is gone, as when a verdict takes it out of what is shown, leaves it to the one in its place.
  useLayoutEffect(() => {
    const lost = held.current
    if (!lost || lost.row.isConnected) return
    held.current = null
    if (document.activeElement !== document.body) return
    const next = items[Math.min(lost.index, items.length - 1)]
    if (!next) return grid.current?.focus()
    if (next.id === currentKey) return focusRow(grid.current, next.id)
    wantsFocus.current = true
    setCurrentId(next.id)
  }, [items, currentKey])

  useLayoutEffect(() => {
    if (!wantsFocus.current || currentKey === null) return
    wantsFocus.current = false
    focusRow(grid.current, currentKey)
  })

  const moveTo = (index: number): T | undefined => {
    const item = items[Math.min(Math.max(index, 0), items.length - 1)]
    if (!item) return undefined
    setCurrentId(item.id)
    // Drawn anew it is only when it was not the current one: a wish for the focus that waits on would take it from another pane.
    if (item.id === currentKey) focusRow(grid.current, item.id)
    else wantsFocus.current = true
    return item
  }
  const openRow = (id: string): void => {
    anchor.current = id
    if (marked.size > 0) setMarked([])
    onOpen(id)
  }
  const markTo = (id: string): void => {
    anchor.current ??= currentKey
    setMarked(
      rangeOf(
        items.map((item) => item.id),
        anchor.current,
        id,
      ),
    )
  }
  const toggle = (id: string): void => {
    anchor.current = id
    // What is open counts as chosen when others join it.
    const isOpenHere = openId !== null && items.some((item) => item.id === openId)
    const chosen = marked.size > 0 || !isOpenHere ? marked : new Set([openId])
    setMarked(
      toggled(
        items.map((item) => item.id),
        chosen,
        id,
      ),
    )
  }
  const onClick = (event: MouseEvent, id: string): void => {
    if (marks && event.shiftKey) markTo(id)
    else if (marks && (event.ctrlKey || event.metaKey)) toggle(id)
    else openRow(id)
  }
  /** Whether a key chose several rows. */
  const marksByKey = (event: KeyboardEvent): boolean => {
    if (!marks || event.altKey) return false
    if (event.key === 'Escape' && marked.size > 0) setMarked([])
    else if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 'a') setMarked(items.map(({ id }) => id))
      else if (event.key === ' ' && currentKey !== null) toggle(currentKey)
      else return false
    } else if (event.shiftKey) {
      const index = pressedRow(event.key, { current, count: items.length, tops, page: pageOf(grid.current) })
      if (index === null || event.key === 'Enter' || event.key === ' ') return false
      anchor.current ??= currentKey
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
    const index = pressedRow(event.key, { current, count: items.length, tops, page: pageOf(grid.current) })
    if (index !== null) {
      event.preventDefault()
      const item = moveTo(index)
      if (item) openRow(item.id)
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
        onFocus={(event) => {
          if (event.target === event.currentTarget && currentKey !== null) focusRow(grid.current, currentKey)
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          // Somebody took the focus elsewhere: a row that goes later has none to leave.
          if (relatedTarget && !currentTarget.contains(relatedTarget)) held.current = null
        }}
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
                onFocus={({ currentTarget: row }) => {
                  held.current = { row, index: part.index }
                  setCurrentId(item.id)
                }}
                // A click on the open item changes nothing, but brings back what it opens.
                onClick={(event) => onClick(event, item.id)}
                onAsk={() => openRow(item.id)}
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

type Rows = {
  /** Where each row that is drawn or left out begins, in pixels, and where the last one ends. */
  readonly tops: readonly number[]
  readonly items: readonly { readonly id: string }[]
  readonly place: KeptRows | undefined
}

/** Scrolls a list to where it was left as soon as it has rows, and keeps where it is from then on. */
function useKeptRows(grid: RefObject<HTMLElement | null>, { tops, items, place }: Rows): void {
  const isRestored = useRef(false)
  useLayoutEffect(() => {
    const list = grid.current
    if (isRestored.current || !list || tops.length <= 1) return
    isRestored.current = true
    const left = place?.read()
    const at = left ? items.findIndex(({ id }) => id === left.id) : -1
    if (!left || at < 0) return
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
    if (!grid.current) return
    const frame = scrollerOf(grid.current)
    const onScroll = (): void => keep(frame)
    frame.addEventListener('scroll', onScroll)
    return () => frame.removeEventListener('scroll', onScroll)
  }, [grid])
  // Where it was scrolled to far, its rows are drawn only after that.
  useEffect(() => {
    if (grid.current) keep(scrollerOf(grid.current))
  })
}

type RowProps = {
  readonly id: string
  readonly index: number
  readonly name: string
  readonly layout: ColumnLayout
  readonly isOpen: boolean
  /** True for the one row that the tab key leads to. */
  readonly isCurrent: boolean
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
  readonly onClick: (event: MouseEvent) => void
  /** The row is asked for its menu, and is not chosen yet. */
  readonly onAsk: () => void
  readonly hasMenu: boolean
  readonly children: ReactNode
}

function Row({
  id,
  index,
  name,
  layout,
  isOpen,
  isCurrent,
  onFocus,
  onClick,
  onAsk,
  hasMenu,
  children,
}: RowProps) {
  const row = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => (row.current ? layout.measure(row.current, id) : undefined), [layout, id])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its list hears the keys
    <div
      ref={row}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a row of a table cannot be as high as it likes among gaps
      role="row"
      data-key={id}
      aria-label={name}
      aria-rowindex={index + 1}
      aria-selected={isOpen}
      className={styles('row')}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={onFocus}
      onClick={onClick}
      // With Shift, a click would select the text between.
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault()
      }}
      onContextMenu={hasMenu && !isOpen ? onAsk : undefined}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above */}
      <div role="gridcell" className={boxes('row')}>
        {children}
      </div>
    </div>
  )
}

function focusRow(grid: HTMLElement | null, id: string): void {
  const row = grid?.querySelector<HTMLElement>(`[data-key="${CSS.escape(id)}"]`)
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

/** What an element is scrolled in: the nearest one around it, itself among them, that has more than it shows. */
function scrollerOf(element: HTMLElement): HTMLElement {
  for (let each: HTMLElement | null = element; each; each = each.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(each).overflowY)) return each
  return element
}

function pageOf(grid: HTMLElement | null): number {
  return grid ? scrollerOf(grid).clientHeight : 0
}
