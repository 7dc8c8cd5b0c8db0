/**
 * Writes rows as CSV (RFC 4180), in front of which stands a byte order mark: without it Excel takes UTF-8 for the code page of its
 * country, and reads Arabic wrongly. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function writeCsv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string | number>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')
}

function cellOf(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const BYTE_ORDER_MARK = '\uFEFF'

/** What spreadsheets take for the beginning of a formula, whatever space stands before it. */
const formula = /^\s*[=+\-@＝＋－＠|]|^[\t\r\n]/u
