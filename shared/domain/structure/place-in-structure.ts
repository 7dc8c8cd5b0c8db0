import type { Cell, Structure, Table } from '../../schema/structure'
import type { Span } from '../span'

/** A cell of a table in a text, with what heads its row and its column, the outermost first. */
export type HeadedCell = {
  readonly cell: Span
  /** Whether it is a head itself. */
  readonly isHead: boolean
  readonly row: readonly Span[]
  readonly column: readonly Span[]
}

/** The number of the page that words begin on; null where they stand on none. */
export function pageAt({ pages }: Structure, { start }: Span): string | null {
  return pages.find((page) => start < page.end)?.label ?? null
}

/** The cell that words stand in, with its heads; null where they stand in none, or in several. */
function cellAt({ tables }: Structure, text: string, { start, end }: Span): HeadedCell | null {
  const table = tables.find((each) => each.start <= start && end <= each.end)
  if (!table) return null
  const row = table.rows.findIndex((each) => each.start <= start && end <= each.end)
  const cell = table.rows[row]?.cells.find((each) => each.start <= start && end <= each.end)
  return cell ? headFinder(table, text)(row, cell) : null
}

/** A cell with the rows and columns that it takes, from the first to the one behind the last. */
type Placed = { readonly cell: Cell; readonly row: number; readonly below: number; readonly behind: number }

/** So many rows are looked at for heads: those of a table stand at its top. */
const MOST_HEAD_ROWS = 8

/** Finds what heads the cells of a table, each by the number of its row. */
export function headFinder(table: Table, text: string): (row: number, cell: Cell) => HeadedCell {
  const words = ({ start, end }: Span): string => text.slice(start, end).trim()
  const isHead = headTeller(table, words)
  const shown = (heads: readonly Placed[]): readonly Span[] =>
    heads.filter(({ cell }) => words(cell) !== '').map(({ cell: { start, end } }) => ({ start, end }))
  const top = placedIn(table.rows.slice(0, MOST_HEAD_ROWS), 0).filter(
    (each) => isHead(each.cell, each.row) === 'column',
  )
  // A cell that goes over several rows heads all of them.
  const high = placedIn(table.rows, 0).filter(
    (each) => each.cell.rows !== undefined && isHead(each.cell, each.row) === 'row',
  )
  return (row, cell) => {
    const kind = isHead(cell, row)
    const behind = cell.column + (cell.columns ?? 1)
    const own = placedIn(table.rows.slice(row, row + 1), row).filter(
      (each) => each.cell.rows === undefined && isHead(each.cell, row) === 'row',
    )
    const beside = [...high, ...own].filter(
      (each) => each.row <= row && each.below > row && each.behind <= cell.column,
    )
    const above = top.filter(
      (each) => each.row < row && each.cell.column < behind && each.behind > cell.column,
    )
    return {
      cell,
      isHead: kind !== null,
      row: kind === 'row' ? [] : shown(beside),
      column: kind === 'column' ? [] : shown(above),
    }
  }
}

/** Cells with their row and column numbers; the first row has the number `from`. */
function placedIn(rows: Table['rows'], from: number): readonly Placed[] {
  return rows.flatMap(({ cells }, at) =>
    cells.map((cell) => ({
      cell,
      row: from + at,
      below: from + at + (cell.rows ?? 1),
      behind: cell.column + (cell.columns ?? 1),
    })),
  )
}

/**
 * Tells which cells are heads: those that the document says are; where it says nothing, the words of the first row over figures, and
 * the words of the first column beside them.
 */
function headTeller(
  { rows }: Table,
  words: (cell: Span) => string,
): (cell: Cell, row: number) => 'column' | 'row' | null {
  const all = rows.flatMap(({ cells }) => cells)
  if (all.some(({ head }) => head !== undefined)) return ({ head }) => head ?? null
  const hasFigure = (cell: Span): boolean => /\p{N}/u.test(words(cell))
  const [first, ...below] = rows
  const isHeaded =
    first !== undefined &&
    first.cells.length > 1 &&
    !first.cells.some(hasFigure) &&
    below.some(({ cells }) => cells.some((cell) => cell.column > 0 && hasFigure(cell)))
  const isBeside = below.every(({ cells }) => cells.every((cell) => cell.column > 0 || !hasFigure(cell)))
  return (cell, row) => {
    if (!isHeaded) return null
    if (row === 0) return 'column'
    return cell.column === 0 && isBeside ? 'row' : null
  }
}

/** What words in a table are called by: the heads of their cell, those of its row first; none elsewhere. */
export function headsAt(structure: Structure, text: string, span: Span): readonly string[] {
  const found = cellAt(structure, text, span)
  return found
    ? [...found.row, ...found.column].map(({ start, end }) =>
        text.slice(start, end).replace(/\s+/gu, ' ').trim(),
      )
    : []
}

/** The wording of a claim made of words: a figure alone says nothing without what heads its cell. */
export function wordingAt(structure: Structure | undefined, text: string, span: Span): string {
  const exact = text.slice(span.start, span.end)
  if (!structure || /\p{L}/u.test(exact)) return exact
  const heads = headsAt(structure, text, span)
  return heads.length === 0 ? exact : `${heads.join(', ')}: ${exact}`
}
