import { columnName } from './cell-range'
import type { CellRange } from './cell-range'

/** Rows of a sheet as it is shown, each with the number that it has in the file, from 1. */
export type SheetRows = readonly { readonly number: number; readonly cells: readonly string[] }[]

/** Cells beside what heads them, as the file has them: empty where nothing does. */
export type CellsWithHeads = {
  /** `name` is that of the table program: `B`; `heads` are the words above, the outermost first. */
  readonly columns: readonly { readonly name: string; readonly heads: readonly string[] }[]
  readonly rows: readonly {
    readonly number: number
    readonly head: string
    readonly cells: readonly string[]
  }[]
  /** How many cells of the range are left out here. */
  readonly left: number
}

/** So much of a range is shown. */
export type CellRoom = { readonly rows: number; readonly columns: number }

const littleRoom: CellRoom = { rows: 6, columns: 5 }

/** So many rows at the top of a table can be heads. */
const MOST_HEADS = 3

/**
 * The cells of a range beside what heads them: the words at the top of their columns and the first cell of their rows, within the rows
 * that have no empty one between them. Null where the sheet has none of these cells.
 */
export function cellsWithHeads(
  rows: SheetRows,
  { top, bottom, left, right }: CellRange,
  room = littleRoom,
): CellsWithHeads | null {
  const within = rows.filter(({ number }) => number >= top && number <= bottom)
  const [first] = within
  if (!first) return null
  const block = blockAt(rows, rows.indexOf(first))
  const width = block.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const across = Math.max(0, Math.min(right + 1, width) - left)
  if (across === 0) return null
  const columns = Array.from({ length: Math.min(across, room.columns) }, (_, at) => left + at)
  const headRows = headRowsOf(block).filter(({ number }) => number < top)
  const margin = block.reduce((least, { cells }) => {
    const at = cells.findIndex(isFilled)
    return at < 0 ? least : Math.min(least, at)
  }, width)
  return {
    columns: columns.map((column) => ({
      name: columnName(column),
      heads: headRows.map((row) => cellAt(row, column)).filter(isFilled),
    })),
    rows: within.slice(0, room.rows).map((row) => ({
      number: row.number,
      head: margin < left ? cellAt(row, margin) : '',
      cells: columns.map((column) => cellAt(row, column)),
    })),
    left: within.length * across - Math.min(within.length, room.rows) * columns.length,
  }
}

type Row = SheetRows[number]

const isFilled = (cell: string): boolean => cell.trim() !== ''
const cellAt = ({ cells }: Row, column: number): string => cells[column]?.trim() ?? ''
const isEmpty = ({ cells }: Row): boolean => !cells.some(isFilled)

const follows = (before: Row | undefined, row: Row | undefined): boolean =>
  before !== undefined && row !== undefined && !isEmpty(before) && !isEmpty(row)

/** The rows around one up to the next that are empty, or that the file does not show. */
function blockAt(rows: SheetRows, at: number): SheetRows {
  let [from, to] = [at, at + 1]
  while (follows(rows[from - 1], rows[from])) from -= 1
  while (follows(rows[to - 1], rows[to])) to += 1
  return rows.slice(from, to)
}

/** The rows at the top of a table that head its columns: the first of more than one cell, and those below it without a figure while figures follow. */
function headRowsOf(block: SheetRows): SheetRows {
  const begin = Math.max(
    0,
    block.findIndex(({ cells }) => cells.filter(isFilled).length > 1),
  )
  const figures = block.slice(begin).findIndex(({ cells }) => cells.some((cell) => /\p{N}/u.test(cell)))
  return block.slice(begin, begin + Math.max(1, Math.min(figures, MOST_HEADS)))
}
