import { sheetOfRange } from '../../../../shared/domain/originals/cell-range'
import type { CellRange } from '../../../../shared/domain/originals/cell-range'
import { cellsWithHeads } from '../../../../shared/domain/originals/cells-with-heads'
import type { CellRoom, CellsWithHeads } from '../../../../shared/domain/originals/cells-with-heads'
import type { TableOf } from '../../../../shared/domain/originals/tell-kind'
import type { ShownSheet } from '../../../../shared/ipc/state'
import type { Result } from '../../../../shared/result'
import { decodeText } from '../formats/decode-text'
import { openExcel, openOpenTable } from '../formats/read-spreadsheet'
import { readCells } from '../sheets/read-cells'
import type { Sheet } from '../sheets/sheet'

/** So many cells are shown: more would take long to send, and a copy can be saved. */
const MOST_CELLS = 200_000

/** Words of the cells of a table, sheet by sheet: nothing else of the file is shown. */
export const sheetsOf: Readonly<Record<TableOf, (bytes: Uint8Array, name: string) => readonly ShownSheet[]>> =
  {
    csv: (bytes) => {
      const { rows } = readCells(decodeText(bytes).text.replace(/^\uFEFF/u, ''))
      return asShown([{ name: '', rows, numbers: rows.map((_, at) => at + 1) }])
    },
    xlsx: (bytes, name) => asShown(sheetsIn(openExcel(bytes, name))),
    ods: (bytes, name) => asShown(sheetsIn(openOpenTable(bytes, name))),
  }

function sheetsIn(book: Result<{ readonly sheets: readonly Sheet[] }>): readonly Sheet[] {
  if (!book.ok) throw new Error(book.fault.message)
  return book.value.sheets
}

function asShown(sheets: readonly Sheet[]): readonly ShownSheet[] {
  let room = MOST_CELLS
  return sheets.map(({ name, rows, numbers }): ShownSheet => {
    const kept: ShownSheet['rows'][number][] = []
    for (const [at, cells] of rows.entries()) {
      if (room <= 0) break
      room -= Math.max(1, cells.length)
      kept.push({ number: numbers[at] ?? at + 1, cells })
    }
    return { name, rows: kept, left: rows.length - kept.length }
  })
}

/** A table, and the cells in it that are places of evidence, each with the id of that. */
export type PlacesInTable = {
  readonly bytes: Uint8Array
  readonly name: string
  readonly of: TableOf
  readonly places: readonly (readonly [id: string, range: CellRange])[]
}

/** So many cells of one place are printed. */
const ON_PAPER: CellRoom = { rows: 30, columns: 8 }

/** Cells of a table that are places of evidence, with what heads them, by the ids of the evidence. */
export function cellsInTable({
  bytes,
  name,
  of,
  places,
}: PlacesInTable): ReadonlyMap<string, CellsWithHeads> {
  const sheets = sheetsOf[of](bytes, name)
  return new Map(
    places.flatMap(([id, range]) => {
      const sheet = sheetOfRange(sheets, range)
      const cells = sheet && cellsWithHeads(sheet.rows, range, ON_PAPER)
      return cells ? [[id, cells] as const] : []
    }),
  )
}
