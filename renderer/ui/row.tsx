import { useLayoutEffect, useRef } from 'react'
import type { FocusEvent, MouseEvent, ReactNode } from 'react'
import type { ColumnLayout } from './windowed/column-layout'
import { classesOf } from './classes'
import boxesSheet from './boxes.module.css'
import sheet from './row-list.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

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
  /** Told when it is dragged, and let go; without it, it cannot be. */
  readonly drag: { readonly onStart: () => void; readonly onEnd: () => void } | undefined
  readonly children: ReactNode
}

/** One row of a list; its list hears the keys. */
export function Row({
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
  drag,
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
      draggable={drag !== undefined}
      onDragStart={({ dataTransfer }) => {
        dataTransfer.effectAllowed = 'link'
        // What is dragged stays in the window: other programs get nothing of it.
        dataTransfer.setData('application/x-plumbline-row', '')
        drag?.onStart()
      }}
      onDragEnd={drag?.onEnd}
      onContextMenu={hasMenu && !isOpen ? onAsk : undefined}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above */}
      <div role="gridcell" className={`${boxes('row')} ${styles('cell')}`}>
        {children}
      </div>
    </div>
  )
}
