import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { placeParts } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Table } from '../../../../shared/schema/structure'

/** What is white space within a cell, but not the spaces that hold a figure together. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

/** What ends a line within a cell. */
const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/u

/** Whether a cell holds what would end it in a text: a tab or a line end. */
export const hasBreaks = (cell: string): boolean => cell.trim().search(BREAKS) >= 0

/** What stands on several lines of a cell, on one: two figures that meet there would become one. */
export const onOneLine = (cell: string): string =>
  cell
    .trim()
    .replace(/(?<=\p{N})[\s\u0085]+(?=\p{N})/gu, (space) => (LINE_END.test(space) ? ' / ' : space))
    .replace(BREAKS, ' ')

/**
 * Rows as text: a line each, a tab between cells; empty cells stay in their places, but for those at the end of a row. Rows with no
 * empty one between them are a table.
 */
export function writeRows(rows: readonly (readonly string[])[]): Passage {
  const lines: string[] = []
  const tables: Table[] = []
  let open: Table['rows'] = []
  let start = 0
  const endTable = (): void => {
    const [first, last] = [open[0], open.at(-1)]
    const isTable = open.some(({ cells }) => cells.length > 1)
    if (first && last && isTable)
      tables.push({ start: first.start, end: last.end, caption: null, rows: open })
    open = []
  }
  for (const row of rows) {
    const words = row.map(onOneLine)
    while (words.at(-1) === '') words.pop()
    const cells = placeParts(words, (word) => word, '\t').map((place, column) => ({
      start: start + place.start,
      end: start + place.end,
      column,
    }))
    const line = words.join('\t')
    if (line === '') endTable()
    else open.push({ start, end: start + line.length, cells })
    lines.push(line)
    start += line.length + 1
  }
  endTable()
  return { text: lines.join('\n'), structure: { ...noStructure, tables } }
}
