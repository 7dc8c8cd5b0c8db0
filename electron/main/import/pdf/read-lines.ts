import { MOST_COLUMNS } from '../../../../shared/schema/structure'
import { asRow, asTable } from './arrange-rows'
import { joinLines } from './join-lines'
import { cellOf } from './page-tags'
import type { PageTags } from './page-tags'
import type { PdfLine } from './pdf-line'
import { toLines } from './to-lines'
import type { PdfItem, PdfNote } from './to-lines'
import { addTo } from '../../../../shared/domain/add-to'

/**
 * The lines of a page, in the order in which they are read. Tables that its tags name are read cell by cell, so that a cell of several
 * lines is one; where fields are filled in, all is told by where it stands.
 */
export function readLines(
  items: readonly PdfItem[],
  notes: readonly PdfNote[],
  { tables }: PageTags,
): readonly PdfLine[] {
  const inTables = new Map<number, PdfItem[]>()
  for (const item of items) {
    const cell = cellOf(item)
    if (!cell) continue
    addTo(inTables, cell.table, item)
  }
  if (inTables.size === 0 || notes.length > 0) return toLines(items, notes)
  const lines: PdfLine[] = []
  let beside: PdfItem[] = []
  const read = new Set<number>()
  for (const item of items) {
    const cell = cellOf(item)
    if (!cell) beside.push(item)
    else if (!read.has(cell.table)) {
      lines.push(...toLines(beside), ...readTable(inTables.get(cell.table) ?? [], tables[cell.table] ?? []))
      beside = []
      read.add(cell.table)
    }
  }
  return [...lines, ...toLines(beside)]
}

/** The rows of a table. Where all rows have as many cells, those are the columns; otherwise cells are placed by their position. */
function readTable(items: readonly PdfItem[], counts: readonly number[]): readonly PdfLine[] {
  const rows = new Map<number, Map<number, PdfItem[]>>()
  for (const item of items) {
    const cell = cellOf(item)
    if (!cell) continue
    const row = rows.get(cell.row) ?? new Map<number, PdfItem[]>()
    rows.set(cell.row, row)
    addTo(row, cell.place, item)
  }
  const read = [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      count: counts[row] ?? 0,
      cells: [...cells].toSorted(([a], [b]) => a - b).flatMap(([place, own]) => readCell(own, place)),
    }))
    .filter(({ cells }) => cells.length > 0)
  const widest = Math.max(...read.map(({ count }) => count))
  if (widest > MOST_COLUMNS || read.some(({ count }) => count !== widest))
    return asTable(read.map(({ cells }) => cells.map(({ line }) => line)))
  return read.map(({ cells }) =>
    asRow(
      cells.map(({ line }) => line),
      Array.from({ length: widest }, (_, column) => {
        const line = cells.find(({ place }) => place === column)?.line
        return line?.cells?.[0] ?? { text: '' }
      }),
    ),
  )
}

/** A cell with its words on one line; nothing where it has none. */
function readCell(
  items: readonly PdfItem[],
  place: number,
): readonly { readonly place: number; readonly line: PdfLine }[] {
  const lines = toLines(items)
  const [first] = lines
  if (!first) return []
  const text = joinLines([lines]).text.replace(/\s+/gu, ' ')
  const isHead = items.some((item) => cellOf(item)?.isHead === true)
  const line: PdfLine = {
    text,
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    baseline: first.baseline,
    size: first.size,
    cells: [isHead ? { text, isHead } : { text }],
  }
  return [{ place, line }]
}
