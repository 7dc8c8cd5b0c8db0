/** Cells of a sheet that are next to one another, both ends included: rows from 1, columns from 0. `sheet` is null where the table has but one. */
export type CellRange = {
  readonly sheet: string | null
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** What a column is called: `A` to `Z`, `AA` and so on. */
export function columnName(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

/** The column of such a name, counted from 0. */
export const columnOfName = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** A range as tables write it: `B2`, `B2:C9`, `'Day by day'!B2:C9`. */
export function writeRange({ sheet, top, left, bottom, right }: CellRange): string {
  const from = `${columnName(left)}${top}`
  const to = `${columnName(right)}${bottom}`
  const range = from === to ? from : `${from}:${to}`
  if (sheet === null) return range
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet)
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${range}`
}

const RANGE =
  /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?(\d{1,7})(?::\$?([a-z]{1,3})\$?(\d{1,7}))?$/iu

/** Reads what is written so, in whatever order its corners stand; null where it is no range. */
export function readRange(written: string): CellRange | null {
  const [whole, quoted, plain, fromColumn = '', fromRow, toColumn = fromColumn, toRow = fromRow] =
    RANGE.exec(written.trim()) ?? []
  if (whole === undefined) return null
  const columns = [columnOfName(fromColumn), columnOfName(toColumn)]
  const rows = [Number(fromRow), Number(toRow)]
  if (rows.includes(0)) return null
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  }
}

/** The sheet of a table that a range is in: the first one where the range names none. */
export const sheetOfRange = <Sheet extends { readonly name: string }>(
  sheets: readonly Sheet[],
  { sheet }: CellRange,
): Sheet | undefined => (sheet === null ? sheets[0] : sheets.find(({ name }) => name === sheet))
