import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { joinPassages } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { hasBreaks, writeRows } from './write-rows'

/** A sheet of a workbook: its cells as they are shown, by row and column; what is hidden is not among them. */
export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** The number that each of these rows has in the file, from 1. */
  readonly numbers: readonly number[]
}

/** Sheets as text: a line each row, a tab between cells; the names of the sheets above them where there are several. */
export function writeSheets(sheets: readonly Sheet[]): Passage {
  const filled = sheets
    .map(({ name, rows }) => ({ name, written: writeRows(withoutMargins(rows)) }))
    .filter(({ written }) => written.text.trim() !== '')
  return joinPassages(
    filled.flatMap(({ name, written }) => (filled.length > 1 ? [asHeading(name), written] : [written])),
    '\n\n',
  )
}

const asHeading = (name: string): Passage => ({
  text: name,
  structure: { ...noStructure, headings: name === '' ? [] : [{ start: 0, end: name.length, level: 2 }] },
})

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
