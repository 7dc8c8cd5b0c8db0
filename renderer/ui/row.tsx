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
      <div role="gridcell" className={`${boxes('row')} ${styles('cell')}`}>
        {children}
      </div>
    </div>
  )
}
