import { hasBreaks, writeRows } from './write-rows'

/** A sheet of a workbook: its cells as they are shown, by row and column; what is hidden is not among them. */
export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** Sheets as text: a line each row, a tab between cells; the names of the sheets above them where there are several. */
export function writeSheets(sheets: readonly Sheet[]): string {
  const filled = sheets
    .map(({ name, rows }) => ({ name, text: writeRows(withoutMargins(rows)) }))
    .filter(({ text }) => text.trim() !== '')
  return filled.map(({ name, text }) => (filled.length > 1 ? `${name}\n\n${text}` : text)).join('\n\n')
}

/** Whether a sheet has cells of several lines. */
export const hasLinesInCells = ({ rows }: Sheet): boolean => rows.some((row) => row.some(hasBreaks))

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '')

/** Rows without the empty ones around them and the columns that are empty in front; several empty rows are one. */
function withoutMargins(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const kept = rows.filter((row, at) => !isEmpty(row) || (at > 0 && !isEmpty(rows[at - 1] ?? [])))
  while (kept.length > 0 && isEmpty(kept.at(-1) ?? [])) kept.pop()
  let margin = Infinity
  for (const row of kept) {
    const first = row.findIndex((cell) => cell.trim() !== '')
    if (first >= 0) margin = Math.min(margin, first)
  }
  return kept.map((row) => row.slice(margin))
}
