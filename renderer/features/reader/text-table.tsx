import { overlap } from '../../../shared/domain/overlap'
import type { Cell } from '../../../shared/schema/structure'
import type { TextHighlight } from '../../marks/text-highlight'
import { classesOf } from '../../ui/classes'
import { MarkedText } from './text-block'
import type { Shapes, TableRow } from './shapes'
import { BLOCK_START } from './text-offsets'
import sheet from './text-pane.module.css'

const styles = classesOf(sheet)

type TextTableProps = {
  readonly rows: readonly TableRow[]
  readonly text: string
  readonly shapes: Shapes
  readonly highlights: readonly TextHighlight[]
}

/** Neighbouring rows of one table of the text, as many as are drawn together: each cell is a block of the text. */
export function TextTable({ rows, text, shapes, highlights }: TextTableProps) {
  const [first] = rows
  const columns = first ? widthOf(first) : 0
  return (
    <table className={styles('table')} dir="auto">
      <tbody>
        {placedIn(rows, columns).map(({ start, slots }) => (
          <tr key={start}>
            {slots.map(({ column, cell }) =>
              cell ? (
                <TextCell
                  key={column}
                  cell={cell}
                  isColumnHead={cell.head === 'column'}
                  {...{ text, shapes }}
                  highlights={highlights.filter((each) => overlap(each, cell))}
                />
              ) : (
                // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the place of a cell that is not there
                <td key={column} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type TextCellProps = Omit<TextTableProps, 'rows'> & {
  readonly cell: Cell & { readonly shownRows: number; readonly shownColumns: number }
  readonly isColumnHead: boolean
}

function TextCell({ cell, isColumnHead, text, shapes, highlights }: TextCellProps) {
  const common = {
    [BLOCK_START]: cell.start,
    colSpan: cell.shownColumns,
    rowSpan: cell.shownRows,
    dir: 'auto',
    'data-figure': /^[\s\p{N}\p{P}\p{S}]+$/u.test(text.slice(cell.start, cell.end)),
  }
  const words = <MarkedText block={cell} text={text} shapes={shapes} highlights={highlights} />
  if (!cell.head) return <td {...common}>{words}</td>
  return (
    <th {...common} scope={isColumnHead ? 'col' : 'row'}>
      {words}
    </th>
  )
}

type PlacedRow = {
  readonly start: number
  readonly slots: readonly { readonly column: number; readonly cell: TextCellProps['cell'] | null }[]
}

/** How many columns a table has. */
function widthOf({ table }: TableRow): number {
  let width = 0
  for (const { cells } of table.rows)
    for (const { column, columns = 1 } of cells) width = Math.max(width, column + columns)
  return width
}

/** The cells of rows at their columns, with an empty one where a row has none and no other reaches. */
function placedIn(rows: readonly TableRow[], columns: number): readonly PlacedRow[] {
  /** By column, up to which row a cell of a row before reaches into it. */
  const taken: number[] = []
  return rows.map(({ row }, at) => {
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
    const slots: { column: number; cell: TextCellProps['cell'] | null }[] = []
    for (let column = 0; column < columns; column += 1) {
      if ((taken[column] ?? 0) > at) continue
      const cell = cells.get(column)
      if (!cell) {
        slots.push({ column, cell: null })
        continue
      }
      const shownRows = Math.min(cell.rows ?? 1, rows.length - at)
      const shownColumns = Math.min(cell.columns ?? 1, columns - column)
      for (let next = column; next < column + shownColumns; next += 1) taken[next] = at + shownRows
      slots.push({ column, cell: { ...cell, shownRows, shownColumns } })
    }
    return { start: row.start, slots }
  })
}
