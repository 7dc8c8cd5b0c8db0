import type { Cell, Structure, Table } from '../../schema/structure'
import type { Span } from '../span'

/** A cell of a table in a text, with what heads its row and its column, the outermost first. */
export type HeadedCell = {
  readonly cell: Span
  readonly row: readonly Span[]
  readonly column: readonly Span[]
}

/** The number of the page that words begin on; null where they stand on none. */
export function pageAt({ pages }: Structure, { start }: Span): string | null {
  return pages.find((page) => start < page.end)?.label ?? null
}

/** The cell that words stand in, with its heads; null where they stand in none, or in several. */
export function cellAt({ tables }: Structure, text: string, { start, end }: Span): HeadedCell | null {
  const table = tables.find((each) => each.start <= start && end <= each.end)
  if (!table) return null
  const row = table.rows.findIndex((each) => each.start <= start && end <= each.end)
  const cell = table.rows[row]?.cells.find((each) => each.start <= start && end <= each.end)
  return cell ? { cell, ...headsOf(table, text, row, cell) } : null
}

/** A cell with the rows and columns that it takes, from the first to the one behind the last. */
type Placed = { readonly cell: Cell; readonly row: number; readonly below: number; readonly behind: number }

/** So many rows are looked at for heads: those of a table stand at its top. */
const MOST_HEAD_ROWS = 8

function headsOf(table: Table, text: string, row: number, cell: Cell): Pick<HeadedCell, 'row' | 'column'> {
  const words = ({ start, end }: Span): string => text.slice(start, end).trim()
  const isHead = headTeller(table, words)
  const kind = isHead(cell, row)
  const behind = cell.column + (cell.columns ?? 1)
  const above = placedIn(table.rows.slice(0, Math.min(row, MOST_HEAD_ROWS)))
  const column = above
    .filter((each) => isHead(each.cell, each.row) === 'column')
    .filter((each) => each.cell.column < behind && each.behind > cell.column)
    .map((each) => each.cell)
  // A cell that goes over several rows heads all of them.
  const beside = placedIn(table.rows.slice(0, row + 1))
    .filter((each) => each.below > row && each.behind <= cell.column && isHead(each.cell, each.row) === 'row')
    .map((each) => each.cell)
  const shown = (heads: readonly Cell[]): readonly Span[] =>
    heads.filter((each) => words(each) !== '').map(({ start, end }) => ({ start, end }))
  return { row: kind === 'row' ? [] : shown(beside), column: kind === 'column' ? [] : shown(column) }
}

function placedIn(rows: Table['rows']): readonly Placed[] {
  return rows.flatMap(({ cells }, row) =>
    cells.map((cell) => ({
      cell,
      row,
      below: row + (cell.rows ?? 1),
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
