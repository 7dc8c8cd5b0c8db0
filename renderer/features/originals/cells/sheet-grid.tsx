import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { ShownSheet } from '../../../../shared/ipc/state'
import { columnName, readRange, writeRange } from '../../../../shared/domain/originals/cell-range'
import type { CellRange } from '../../../../shared/domain/originals/cell-range'
import { words } from '../../../../shared/words/words'
import { classesOf } from '../../../ui/classes'
import { PlaceBar } from '../places/place-bar'
import type { PlaceBeside } from '../places/place-beside'
import { useSize } from '../use-size'
import { NUMBERS, ROW, columnAt, isBetween, layOut, rowAt, stepped } from './sheet-layout'
import type { Cell, Chosen } from './sheet-layout'
import tableSheet from '../original-view.module.css'
import sheetSheet from './sheet-grid.module.css'

const table = classesOf(tableSheet)
const styles = classesOf(sheetSheet)

/** So many rows and columns are drawn beyond those that are seen. */
const BEYOND = 4

type SheetGridProps = {
  readonly sheet: ShownSheet
  /** How a range names the sheet; null where the table has but one. */
  readonly sheetName: string | null
  readonly label: string
  /** The cells that evidence of the open claim stands in. */
  readonly evidence: readonly (CellRange & { readonly label: string })[]
  readonly places: PlaceBeside
}

/**
 * The cells of a sheet, of which those near to what is seen are drawn. Cells are chosen by dragging, by the arrow keys with Shift, and
 * whole columns and rows by their heads.
 */
export function SheetGrid({ sheet, sheetName, label, evidence, places }: SheetGridProps) {
  const id = useId()
  const stage = useRef<HTMLDivElement>(null)
  const room = useSize(stage)
  const [seen, setSeen] = useState({ top: 0, left: 0 })
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isDragging, setDragging] = useState(false)
  const layout = useMemo(() => layOut(sheet), [sheet])
  const { edges, columns, rows } = layout
  const numberOf = (row: number): number => sheet.rows[row]?.number ?? row + 1
  const [width, height] = [edges.at(-1) ?? 0, (rows + 1) * ROW]

  /** Scrolls so far that a cell is seen, beside and below the heads, and above what lies over the foot. */
  const reveal = ({ row, column }: Cell): void => {
    const frame = stage.current
    if (!frame) return
    const [left = 0, right = 0] = [edges[column], edges[column + 1]]
    if (left < frame.scrollLeft + NUMBERS) frame.scrollLeft = left - NUMBERS
    else if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth
    const top = row * ROW
    if (top < frame.scrollTop) frame.scrollTop = top
    else if (top + 2 * ROW > frame.scrollTop + frame.clientHeight)
      frame.scrollTop = top + 2 * ROW - frame.clientHeight
  }
  const choose = (next: Chosen): void => {
    if (rows === 0) return
    setChosen(next)
    reveal(next.to)
  }
  /** The first shown row that has this number in the file, or a higher one; the last where none has. */
  const rowOf = (number: number): number => {
    const row = sheet.rows.findIndex((each) => each.number >= number)
    return row < 0 ? rows - 1 : row
  }
  const chooseRange = ({ top, left, bottom, right }: CellRange): void => {
    choose({
      from: { row: rowOf(top), column: Math.min(left, columns - 1) },
      to: { row: rowOf(bottom), column: Math.min(right, columns - 1) },
    })
  }
  const [first] = evidence
  const firstAt = first ? writeRange(first) : ''
  const showFirst = useEffectEvent(() => {
    if (first) reveal({ row: rowOf(first.top), column: Math.min(first.left, columns - 1) })
  })
  const isLaid = room !== null
  useEffect(() => {
    if (firstAt !== '' && isLaid) showFirst()
  }, [firstAt, isLaid])

  const point = (event: PointerEvent, isBegin: boolean): void => {
    const frame = stage.current
    if (!frame) return
    const { left, top } = frame.getBoundingClientRect()
    const [x, y] = [event.clientX - left, event.clientY - top]
    // The scroll bars.
    if (isBegin && (x > frame.clientWidth || y > frame.clientHeight)) return
    const cell = { row: rowAt(layout, y + frame.scrollTop), column: columnAt(layout, x + frame.scrollLeft) }
    if (!isBegin) {
      if (chosen) choose({ from: chosen.from, to: cell })
      return
    }
    if (y < ROW) choose({ from: { row: 0, column: cell.column }, to: { row: rows - 1, column: cell.column } })
    else if (x < NUMBERS)
      choose({ from: { row: cell.row, column: 0 }, to: { row: cell.row, column: columns - 1 } })
    else {
      frame.setPointerCapture(event.pointerId)
      setDragging(true)
      choose({ from: event.shiftKey && chosen ? chosen.from : cell, to: cell })
    }
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return
    if (event.key === 'Escape' && chosen) setChosen(null)
    else {
      const page = Math.max(1, Math.floor((room?.height ?? 0) / ROW) - 2)
      const key = event.ctrlKey ? `Control+${event.key}` : event.key
      const at = chosen?.to ?? { row: 0, column: 0 }
      const led = stepped(layout, at, key, page)
      if (!led) return
      const next = chosen ? led : at
      choose({ from: event.shiftKey && chosen ? chosen.from : next, to: next })
    }
    event.preventDefault()
  }

  const range = chosen && rangeOf(chosen, sheetName, numberOf)
  const cellId = ({ row, column }: Cell): string => `${id} ${row} ${column}`.replaceAll(' ', '-')
  const drawn = {
    columns: span(
      columnAt(layout, seen.left + NUMBERS),
      columnAt(layout, seen.left + (room?.width ?? 0)),
      columns,
    ),
    rows: span(rowAt(layout, seen.top + ROW), rowAt(layout, seen.top + (room?.height ?? 0)), rows),
  }
  const evidenceAt = (row: number, column: number): string | undefined =>
    evidence.find(
      ({ top, bottom, left, right }) =>
        numberOf(row) >= top && numberOf(row) <= bottom && column >= left && column <= right,
    )?.label
  const across = (column: number) => ({
    insetInlineStart: edges[column],
    inlineSize: (edges[column + 1] ?? 0) - (edges[column] ?? 0),
  })
  return (
    <>
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role -- of a table of thousands of rows a few are drawn, each where it stands */}
      <div
        ref={stage}
        className={styles('stage')}
        role="grid"
        // Its columns are named from left to right in every language.
        dir="ltr"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-multiselectable
        aria-activedescendant={chosen ? cellId(chosen.to) : undefined}
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, scrollLeft } }) =>
          setSeen({ top: scrollTop, left: scrollLeft })
        }
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          if (event.button === 0) point(event, true)
        }}
        onPointerMove={(event) => {
          if (isDragging) point(event, false)
        }}
        onPointerUp={() => setDragging(false)}
        onPointerCancel={() => setDragging(false)}
      >
        <div className={styles('whole')} style={{ inlineSize: width, blockSize: height }}>
          <div role="row" aria-rowindex={1} className={styles('heads')}>
            <span role="presentation" className={styles('corner')} />
            {drawn.columns.map((column) => (
              <span
                key={column}
                role="columnheader"
                aria-colindex={column + 2}
                className={styles('head')}
                data-chosen={chosen !== null && isBetween(chosen, { row: chosen.to.row, column })}
                style={across(column)}
              >
                {columnName(column)}
              </span>
            ))}
          </div>
          {drawn.rows.map((row) => (
            <div
              key={row}
              role="row"
              aria-rowindex={row + 2}
              className={styles('row')}
              style={{ insetBlockStart: (row + 1) * ROW }}
            >
              <span
                role="rowheader"
                aria-colindex={1}
                className={styles('number')}
                data-chosen={chosen !== null && isBetween(chosen, { row, column: chosen.to.column })}
              >
                {numberOf(row)}
              </span>
              {drawn.columns.map((column) => {
                const cell = { row, column }
                const marked = evidenceAt(row, column)
                return (
                  <span
                    key={column}
                    id={cellId(cell)}
                    role="gridcell"
                    aria-colindex={column + 2}
                    aria-selected={chosen !== null && isBetween(chosen, cell)}
                    className={styles('cell')}
                    data-active={chosen?.to.row === row && chosen.to.column === column}
                    data-evidence={marked !== undefined}
                    title={marked}
                    style={across(column)}
                    dir="auto"
                  >
                    {sheet.rows[row]?.cells[column] ?? ''}
                  </span>
                )
              })}
            </div>
          ))}
        </div>
        {sheet.left > 0 && <p className={table('note')}>{words.originals.page.rowsLeft(sheet.left)}</p>}
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role */}
      {chosen && range && (
        <PlaceBar onClose={() => setChosen(null)}>
          <RangeField range={range} onChange={chooseRange} />
          <span className={styles('content')} dir="auto">
            {sheet.rows[chosen.to.row]?.cells[chosen.to.column] ?? ''}
          </span>
          {places.renderActions(
            async () => ({ kind: 'cells', range: writeRange(range) }),
            () => setChosen(null),
          )}
        </PlaceBar>
      )}
    </>
  )
}

/** Numbers from a little before to a little behind, as far as there are any. */
function span(from: number, to: number, count: number): readonly number[] {
  const first = Math.max(0, from - BEYOND)
  return Array.from({ length: Math.max(0, Math.min(count, to + BEYOND + 1) - first) }, (_, at) => first + at)
}

function rangeOf({ from, to }: Chosen, sheet: string | null, numberOf: (row: number) => number): CellRange {
  return {
    sheet,
    top: numberOf(Math.min(from.row, to.row)),
    bottom: numberOf(Math.max(from.row, to.row)),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  }
}

type RangeFieldProps = { readonly range: CellRange; readonly onChange: (range: CellRange) => void }

/** The chosen cells as tables write them, to be typed as well. */
function RangeField({ range, onChange }: RangeFieldProps) {
  /** What is being typed; null: what holds. */
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className={table('entry')}>
      {words.evidence.placeOf.cells}
      <input
        dir="ltr"
        value={typed ?? writeRange({ ...range, sheet: null })}
        aria-invalid={typed !== null && readRange(typed) === null}
        onChange={({ currentTarget: { value } }) => {
          setTyped(value)
          const read = readRange(value)
          if (read) onChange(read)
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
