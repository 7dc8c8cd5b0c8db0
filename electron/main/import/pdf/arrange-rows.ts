import type { PdfLine, RowCell } from './pdf-line'

/** What stands at one height: one line, or several side by side, in the order in which they are read. */
type PdfRow = readonly PdfLine[]

/** So many rows must leave the same strip free, for it to part columns. */
const FEWEST_ROWS = 4

/** Columns of prose have lines of at least so many letters; what is shorter are the cells of a table. */
const SHORTEST_PROSE = 18

/** How wide the strips are in which gaps are counted, in points. */
const STRIP = 4

/**
 * The lines of a page in the order in which they are read. Lines that stand side by side are columns where a strip between them runs
 * down the page and what it parts is prose: then one column comes after the other, between lines that cross the strip. Otherwise
 * they are a row of a table where the next or the last row has several cells too; else they are one line with a wide space in it.
 */
export function arrangeRows(rows: readonly PdfRow[]): readonly PdfLine[] {
  const strip = findStrip(rows)
  return strip === null ? asTables(rows) : readColumns(rows, strip)
}

/** The middle of the strip that most rows leave free between prose; null where there is none. */
function findStrip(rows: readonly PdfRow[]): number | null {
  const votes = new Map<number, number>()
  for (const row of rows) {
    for (const [at, line] of row.entries()) {
      const next = row[at + 1]
      if (!next || line.text.length < SHORTEST_PROSE || next.text.length < SHORTEST_PROSE) continue
      for (let x = Math.ceil(line.right / STRIP); x * STRIP <= next.left; x += 1)
        votes.set(x, (votes.get(x) ?? 0) + 1)
    }
  }
  const most = Math.max(0, ...votes.values())
  if (most < FEWEST_ROWS) return null
  const best = [...votes]
    .flatMap(([x, count]) => (count === most ? [x * STRIP] : []))
    .toSorted((a, b) => a - b)
  return best[Math.floor(best.length / 2)] ?? null
}

/** What stands before the strip, then what stands behind it, from one line that crosses it to the next. */
function readColumns(rows: readonly PdfRow[], strip: number): readonly PdfLine[] {
  const lines: PdfLine[] = []
  let [before, behind]: [PdfRow[], PdfRow[]] = [[], []]
  const flush = (): void => {
    lines.push(...inColumn(before, strip - 1), ...inColumn(behind, strip + 1))
    ;[before, behind] = [[], []]
  }
  for (const row of rows) {
    if (row.some(({ left, right }) => left < strip && right > strip)) {
      flush()
      lines.push(...asTables([row]))
      continue
    }
    const [first, second] = [
      row.filter(({ right }) => right <= strip),
      row.filter(({ left }) => left >= strip),
    ]
    if (first.length > 0) before.push(first)
    if (second.length > 0) behind.push(second)
  }
  flush()
  return lines
}

/** The lines of one column, which has the place where it stands for its name, unless it has columns itself. */
const inColumn = (rows: readonly PdfRow[], place: number): readonly PdfLine[] =>
  arrangeRows(rows).map((line) => ({ column: place, ...line }))

function asTables(rows: readonly PdfRow[]): readonly PdfLine[] {
  const shown = rows.filter((row) => row.length > 0)
  const tables = shown.map((row, at) => {
    const near = [shown[at - 1], shown[at + 1]]
    return row.length > 1 && near.some((other) => other && other.length > 1)
  })
  const lines: PdfLine[] = []
  for (let at = 0; at < shown.length;) {
    let end = at
    while (tables[end]) end += 1
    if (end === at) {
      lines.push(joinCells(shown[at] ?? [], ' '))
      at += 1
      continue
    }
    lines.push(...asTable(shown.slice(at, end)))
    at = end
  }
  return lines
}

/** Rows whose cells stand in the columns of the longest of them, with a tab for each column that a row leaves empty. */
export function asTable(rows: readonly PdfRow[]): readonly PdfLine[] {
  const [longest = []] = rows.toSorted((a, b) => b.length - a.length)
  const columns = longest.map(({ left, right }) => ({ left, right }))
  const placed = rows.map((row) => placeInColumns(row, columns))
  return rows.map((row, at) => {
    const cells = placed[at]
    if (cells) return asRow(row, cells)
    const isRow = [rows[at - 1], rows[at + 1]].some((other) => other?.length === row.length)
    return isRow ? { ...joinCells(row, '\t'), isRow: true } : joinCells(row, ' ')
  })
}

/** A row of a table, with a tab between its cells; `shown` are those with words. */
export function asRow(shown: PdfRow, cells: readonly RowCell[]): PdfLine {
  const text = cells.map((cell) => cell.text).join('\t')
  return { ...joinCells(shown, '\t'), text, cells, isRow: true }
}

/** The cells of a row by columns; null where two of them fall into one. */
function placeInColumns(row: PdfRow, columns: { left: number; right: number }[]): readonly RowCell[] | null {
  const cells: RowCell[] = columns.map(() => ({ text: '' }))
  const places = row.map((cell) => columnOf(cell, columns))
  if (new Set(places).size < row.length) return null
  for (const [at, { text, cells: own }] of row.entries()) cells[places[at] ?? 0] = own?.[0] ?? { text }
  return cells
}

/** The column that a cell covers most of, or the nearest one. */
function columnOf(
  { left, right }: PdfLine,
  columns: readonly { readonly left: number; readonly right: number }[],
): number {
  const overlaps = columns.map((column) => Math.min(right, column.right) - Math.max(left, column.left))
  return overlaps.indexOf(Math.max(...overlaps))
}

function joinCells(row: PdfRow, between: string): PdfLine {
  const [first] = row
  if (!first) throw new Error('A row has at least one line.')
  return {
    text: row.map(({ text }) => text).join(between),
    left: Math.min(...row.map(({ left }) => left)),
    right: Math.max(...row.map(({ right }) => right)),
    baseline: first.baseline,
    size: Math.max(...row.map(({ size }) => size)),
    ...(first.level !== undefined && row.every(({ level }) => level === first.level)
      ? { level: first.level }
      : {}),
    ...(row.every(({ isCaption }) => isCaption) && { isCaption: true }),
  }
}
