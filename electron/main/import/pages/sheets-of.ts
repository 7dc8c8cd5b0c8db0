import type { TableOf } from '../../../../shared/domain/originals/tell-kind'
import type { ShownSheet } from '../../../../shared/ipc/state'
import type { Result } from '../../../../shared/result'
import { decodeText } from '../formats/decode-text'
import { openExcel, openOpenTable } from '../formats/read-spreadsheet'
import { readCells } from '../sheets/read-cells'
import type { Sheet } from '../sheets/sheet'

/** So many cells are shown: more would take long to send, and a copy can be saved. */
const MOST_CELLS = 200_000

type Maker = (bytes: Uint8Array, name: string) => Uint8Array

/** The cells of a table, as JSON (`ShownSheet`): the window draws their words and nothing else of the file. */
export const sheetsOf: Readonly<Record<TableOf, Maker>> = {
  csv: (bytes) => {
    const { rows } = readCells(decodeText(bytes).text.replace(/^\uFEFF/u, ''))
    return asJson([{ name: '', rows, numbers: rows.map((_, at) => at + 1) }])
  },
  xlsx: (bytes, name) => asJson(sheetsIn(openExcel(bytes, name))),
  ods: (bytes, name) => asJson(sheetsIn(openOpenTable(bytes, name))),
}

function sheetsIn(book: Result<{ readonly sheets: readonly Sheet[] }>): readonly Sheet[] {
  if (!book.ok) throw new Error(book.fault.message)
  return book.value.sheets
}

function asJson(sheets: readonly Sheet[]): Uint8Array {
  let room = MOST_CELLS
  const shown = sheets.map(({ name, rows, numbers }): ShownSheet => {
    const kept: ShownSheet['rows'][number][] = []
    for (const [at, cells] of rows.entries()) {
      if (room <= 0) break
      room -= Math.max(1, cells.length)
      kept.push({ number: numbers[at] ?? at + 1, cells })
    }
    return { name, rows: kept, left: rows.length - kept.length }
  })
  return Buffer.from(JSON.stringify(shown))
}
