import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { cellOf } from '../../../shared/domain/overview/matrix'
import { words } from '../../../shared/words/words'
import { evidenceOf, useMatrixPlace } from '../../state/overview/matrix'
import type { Matrix, MatrixPlace } from '../../state/overview/matrix'
import { classesOf } from '../../ui/classes'
import { Cell, ClaimHead, COLUMN, GridCell, openFrom, openPlace, Readout, SourceHead } from './matrix-cells'
import sheet from './matrix.module.css'

const styles = classesOf(sheet)
const said = words.overview.matrix

/** How large the cells are, in pixels: the same for all, so that it is known which are seen. */
const ROW = 28
const HEADS = 136
/** The names of the claims get this share of the frame, and at most so much. */
const NAMES = { share: 0.42, most: 300 }
/** So many rows and columns are drawn beyond what is seen. */
const MORE = 4

type Seen = { readonly top: number; readonly left: number; readonly width: number; readonly height: number }

/**
 * Claims by sources as a grid: the arrow keys, Home, End and the page keys move through it, Enter goes to where a cell leads. Only what is
 * near to what is seen is drawn.
 */
export function MatrixGrid({ rows, columns }: Pick<Matrix, 'rows' | 'columns'>) {
  const frame = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 900, height: 600 })
  const place = useMatrixPlace()
  const [isPointed, setPointed] = useState<MatrixPlace | null>(null)
  const names = Math.min(NAMES.most, Math.round(seen.width * NAMES.share))
  /** -1 is the head. */
  const row = place.claimId === null ? -1 : rows.findIndex(({ id }) => id === place.claimId)
  const column =
    place.sourceId === null ? -1 : columns.findIndex(({ source }) => source.id === place.sourceId)

  useLayoutEffect(() => {
    const element = frame.current
    if (!element) return
    const look = (): void =>
      setSeen({
        top: element.scrollTop,
        // From right to left it counts below zero.
        left: Math.abs(element.scrollLeft),
        width: element.clientWidth,
        height: element.clientHeight,
      })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look)
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [])
  const moveTo = (nextRow: number, nextColumn: number): void => {
    const [toRow, toColumn] = [within(nextRow, rows.length), within(nextColumn, columns.length)]
    useMatrixPlace.setState({
      claimId: rows[toRow]?.id ?? null,
      sourceId: columns[toColumn]?.source.id ?? null,
    })
    if (frame.current) bringIntoView(frame.current, toRow, toColumn, names)
  }
  // It begins with the first cell; the one that was come from is in view again when one comes back.
  useEffect(() => {
    if (isOutside(place, rows, columns)) return moveTo(0, 0)
    if (frame.current) bringIntoView(frame.current, row, column, names)
    // oxlint-disable-next-line react/exhaustive-deps -- once, as it is opened
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey || event.metaKey) return
    const page = Math.max(1, Math.floor((seen.height - HEADS) / ROW) - 1)
    const isRtl = frame.current !== null && getComputedStyle(frame.current).direction === 'rtl'
    const step = isRtl ? -1 : 1
    const all = event.ctrlKey
    const to: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [all ? rows.length : row + 1, column],
      ArrowUp: [all ? -1 : row - 1, column],
      ArrowRight: [row, column + step],
      ArrowLeft: [row, column - step],
      Home: [all ? -1 : row, -1],
      End: [all ? rows.length : row, columns.length],
      PageDown: [row + page, column],
      PageUp: [Math.max(row - page, Math.min(row, 0)), column],
    }
    const next = to[event.key]
    if (next) moveTo(next[0], next[1])
    else if (event.key === 'Enter' || event.key === ' ') openPlace(place)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const from = Math.max(0, Math.floor(seen.top / ROW) - MORE)
  const to = Math.min(rows.length, Math.ceil((seen.top + seen.height - HEADS) / ROW) + MORE)
  const first = Math.max(0, Math.floor(seen.left / COLUMN) - MORE)
  const last = Math.min(columns.length, Math.ceil((seen.left + seen.width - names) / COLUMN) + MORE)
  const drawn = columns.slice(first, last)
  const width = names + columns.length * COLUMN
  const idOf = (r: number, c: number): string => `${prefix}-${r}-${c}`
  const isDrawn = (row < 0 || (row >= from && row < to)) && (column < 0 || (column >= first && column < last))
  const read = isPointed ?? place
  return (
    <>
      <div
        ref={frame}
        role="grid"
        tabIndex={0}
        className={styles('grid')}
        aria-label={said.heading}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={isDrawn ? idOf(row, column) : undefined}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(null)}
      >
        <div role="presentation" style={{ inlineSize: width, blockSize: HEADS + rows.length * ROW }}>
          <div
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a table draws all of its columns
            role="row"
            aria-rowindex={1}
            className={styles('heads')}
            style={{ blockSize: HEADS, inlineSize: width }}
          >
            <GridCell
              id={idOf(-1, -1)}
              index={0}
              label={said.claim}
              look="corner"
              width={names}
              marks={{ 'data-current': row < 0 && column < 0 }}
            >
              {said.signs.map((sign) => (
                <span key={sign}>{sign}</span>
              ))}
            </GridCell>
            <div role="presentation" style={{ flex: 'none', inlineSize: first * COLUMN }} />
            {drawn.map(({ source, used, group }, at) => (
              <SourceHead
                key={source.id}
                id={idOf(-1, first + at)}
                index={first + at}
                source={source}
                used={used}
                isTogether={group !== ''}
                isCurrent={row < 0 && column === first + at}
                isCrossed={column === first + at}
                onPoint={() => setPointed({ claimId: null, sourceId: source.id })}
              />
            ))}
          </div>
          {rows.slice(from, to).map((claim, at) => (
            <div
              key={claim.id}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="row"
              aria-rowindex={from + at + 2}
              className={styles('row')}
              data-crossed={from + at === row}
              style={{ insetBlockStart: HEADS + (from + at) * ROW, blockSize: ROW, inlineSize: width }}
            >
              <ClaimHead
                id={idOf(from + at, -1)}
                claim={claim}
                width={names}
                isCurrent={from + at === row && column < 0}
                onPoint={() => setPointed({ claimId: claim.id, sourceId: null })}
              />
              <div role="presentation" style={{ flex: 'none', inlineSize: first * COLUMN }} />
              {drawn.map(({ source }, c) => (
                <Cell
                  key={source.id}
                  id={idOf(from + at, first + c)}
                  index={first + c}
                  cell={cellOf(evidenceOf(claim).get(source.id) ?? [], source)}
                  isCurrent={from + at === row && column === first + c}
                  isCrossed={column === first + c}
                  onPress={() => openFrom({ claimId: claim.id, sourceId: source.id })}
                  onPoint={() => setPointed({ claimId: claim.id, sourceId: source.id })}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <Readout place={read} rows={rows} columns={columns} />
    </>
  )
}

/** Whether a place is none of the matrix any more, or not yet. */
function isOutside(
  { claimId, sourceId }: MatrixPlace,
  rows: Matrix['rows'],
  columns: Matrix['columns'],
): boolean {
  const isGone =
    (claimId !== null && !rows.some(({ id }) => id === claimId)) ||
    (sourceId !== null && !columns.some(({ source }) => source.id === sourceId))
  return isGone || (claimId === null && sourceId === null)
}

const within = (index: number, count: number): number => Math.min(Math.max(index, -1), count - 1)

/** Scrolls so far that a cell is not under a head, nor out of the frame. */
function bringIntoView(frame: HTMLElement, row: number, column: number, names: number): void {
  const { scrollTop, clientHeight, clientWidth } = frame
  const left = Math.abs(frame.scrollLeft)
  const way = frame.scrollLeft < 0 || getComputedStyle(frame).direction === 'rtl' ? -1 : 1
  if (row >= 0) {
    const [top, bottom] = [row * ROW, (row + 1) * ROW - (clientHeight - HEADS)]
    frame.scrollTop = Math.max(Math.min(scrollTop, top), bottom)
  }
  if (column >= 0) {
    const [start, end] = [column * COLUMN, (column + 1) * COLUMN - (clientWidth - names)]
    frame.scrollLeft = way * Math.max(Math.min(left, start), end)
  }
}
