/** What is white space within a cell, but not the spaces that hold a figure together. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu

/** Whether a cell holds what would end it in a text: a tab or a line end. */
export const hasBreaks = (cell: string): boolean => cell.trim().search(BREAKS) >= 0

/** What stands on several lines of a cell, on one: two figures that meet there would become one. */
export const onOneLine = (cell: string): string =>
  cell
    .trim()
    .replace(/(?<=\p{N})\s*[\n\v\f\r\u0085\u2028\u2029]\s*(?=\p{N})/gu, ' / ')
    .replace(BREAKS, ' ')

/** Rows as text: a line each, a tab between cells; empty cells stay in their places, but for those at the end of a row. */
export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(onOneLine).join('\t').replace(/\t+$/u, '')).join('\n')
}
