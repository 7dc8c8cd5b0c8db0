import type { Structure, Table } from '../../schema/structure'
import type { Span } from '../span'

/**
 * Whether a structure can be that of a text: every range lies in it, those of a kind are in its order, they nest and do not cross
 * (pages excepted), and the rows of tables are lines of it, with a tab between two columns.
 */
export function fitsText(structure: Structure, text: string): boolean {
  const { pages, headings, lists, tables, links, notes, quotations } = structure
  const { captions = [], comments = [], printed = [] } = structure
  const isIn = ({ start, end }: Span): boolean => start <= end && end <= text.length
  const marks = notes.flatMap((note) => note.marks)
  const bodies = notes.map(({ body }) => body)
  const nested = [...headings, ...lists, ...tables, ...links, ...bodies, ...quotations, ...captions]
  const nesting = [...nested, ...lists.flatMap(({ items }) => items)]
  return (
    [...pages, ...marks, ...nesting, ...comments, ...printed].every(isIn) &&
    [...nesting, ...marks, ...comments].every(({ start, end }) => start < end) &&
    [pages, headings, tables, captions].every(areApart) &&
    areNested(nesting) &&
    lists.every(({ items, ...list }) => areApart(items) && items.every((item) => holdsItem(list, item))) &&
    tables.every((table) => isTableOf(table, text))
  )
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function holdsItem(list: Span, { marker, ...item }: Structure['lists'][number]['items'][number]): boolean {
  return holds(list, item) && (marker === null || (marker.start === item.start && holds(item, marker)))
}

/** Whether ranges ascend, and none reaches into the next. */
function areApart(ranges: readonly Span[]): boolean {
  return ranges.every(({ start }, at) => at === 0 || (ranges[at - 1]?.end ?? 0) <= start)
}

/** Whether of any two ranges one holds the other, or they lie apart. */
function areNested(ranges: readonly Span[]): boolean {
  const open: Span[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= range.start) open.pop()
    const around = open.at(-1)
    if (around && !holds(around, range)) return false
    open.push(range)
  }
  return true
}

function isTableOf(table: Table, text: string): boolean {
  const { caption, rows } = table
  const lines = rows.every(({ start, end, cells }, at) => {
    const isApart = start >= (rows[at - 1]?.end ?? caption?.end ?? table.start)
    return isApart && holds(table, { start, end }) && isRow({ start, end }, cells, text)
  })
  return lines && (caption === null || holds(table, caption))
}

/** Whether cells are those of a line: between two of them lie the tabs of their columns, and nothing else. */
function isRow(row: Span, cells: Table['rows'][number]['cells'], text: string): boolean {
  let at = row.start
  let column = 0
  for (const [index, cell] of cells.entries()) {
    const tabs = cell.column - column
    if (tabs < 0 || (index > 0 && tabs === 0) || cell.start !== at + tabs) return false
    if (cell.end < cell.start || cell.end > row.end) return false
    if (!/^\t*$/u.test(text.slice(at, cell.start)) || /[\t\n]/u.test(text.slice(cell.start, cell.end)))
      return false
    at = cell.end
    column = cell.column
  }
  return cells.length > 0 && /^\t*$/u.test(text.slice(at, row.end))
}
