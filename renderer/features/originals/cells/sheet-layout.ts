import type { ShownSheet } from '../../../../shared/ipc/state'

/** How high a row is, and how wide the column of the numbers, in pixels. */
export const ROW = 26
export const NUMBERS = 56

/** A letter is about so wide; no column is wider or narrower than so many. */
const LETTER = 7.5
const [NARROWEST, WIDEST] = [6, 36]

/** So many rows tell how wide their columns are. */
const SAMPLE = 500

/** A cell of a sheet: which of its shown rows, and which column, both from 0. */
export type Cell = { readonly row: number; readonly column: number }

/** Where the columns of a sheet begin, in pixels from its edge, and where the last one ends. */
export type SheetLayout = {
  readonly edges: readonly number[]
  readonly columns: number
  readonly rows: number
}

export function layOut({ rows }: ShownSheet): SheetLayout {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1)
  const longest = Array.from({ length: columns }, () => NARROWEST)
  for (const { cells } of rows.slice(0, SAMPLE))
    for (const [column, cell] of cells.entries())
      longest[column] = Math.min(WIDEST, Math.max(longest[column] ?? 0, cell.length))
  const edges = [NUMBERS]
  for (const letters of longest) edges.push((edges.at(-1) ?? 0) + Math.ceil(letters * LETTER) + 18)
  return { edges, columns, rows: rows.length }
}

/** The column at a distance from the edge of a sheet: the first or the last one where there is none. */
export function columnAt({ edges, columns }: SheetLayout, x: number): number {
  let [low, high] = [0, columns - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((edges[middle] ?? 0) <= x) low = middle
    else high = middle - 1
  }
  return low
}

/** The same of a row, below the heads of the columns. */
export const rowAt = ({ rows }: SheetLayout, y: number): number =>
  Math.max(0, Math.min(rows - 1, Math.floor(y / ROW) - 1))

/** From one corner to another: the one it began at, and the one that moves. */
export type Chosen = { readonly from: Cell; readonly to: Cell }

/** Whether a cell is between two corners. */
export const isBetween = ({ from, to }: Chosen, { row, column }: Cell): boolean =>
  row >= Math.min(from.row, to.row) &&
  row <= Math.max(from.row, to.row) &&
  column >= Math.min(from.column, to.column) &&
  column <= Math.max(from.column, to.column)

/** Where a key leads from a cell; null for a key that leads nowhere. `page` rows are seen at once. */
export function stepped(
  { columns, rows }: SheetLayout,
  { row, column }: Cell,
  key: string,
  page: number,
): Cell | null {
  const to = steps(row, column, columns, rows, page)[key]
  if (!to) return null
  return {
    row: Math.max(0, Math.min(rows - 1, to[0])),
    column: Math.max(0, Math.min(columns - 1, to[1])),
  }
}

const steps = (
  row: number,
  column: number,
  columns: number,
  rows: number,
  page: number,
): Readonly<Record<string, readonly [number, number]>> => ({
  ArrowUp: [row - 1, column],
  ArrowDown: [row + 1, column],
  ArrowLeft: [row, column - 1],
  ArrowRight: [row, column + 1],
  PageUp: [row - page, column],
  PageDown: [row + page, column],
  Home: [row, 0],
  End: [row, columns - 1],
  'Control+Home': [0, 0],
  'Control+End': [rows - 1, columns - 1],
})
