import { countingNote } from '../../../../shared/domain/import/import-notes'
import { countCells, MOST_CELLS, MOST_COLUMNS } from '../../../../shared/schema/structure'
import type { Table } from '../../../../shared/schema/structure'
import type { ReadArticle } from './article-reader'

/**
 * What was read, with as many of its tables as a text may have. The others are no tables that anybody reads: they stay what they are in the
 * text, lines with tabs, and a note counts them.
 */
export function keepTables<T extends Pick<ReadArticle, 'structure' | 'notes'>>(read: T): T {
  const { structure, notes } = read
  if (!structure || structure.tables.length === 0) return read
  let cells = 0
  const tables = structure.tables.filter((table) => {
    const own = countCells([table])
    if (isTooWide(table) || cells + own > MOST_CELLS) return false
    cells += own
    return true
  })
  const left = structure.tables.length - tables.length
  if (left === 0) return read
  return {
    ...read,
    structure: { ...structure, tables },
    notes: [...notes, ...countingNote('tablesAsLines', left)],
  }
}

const isTooWide = ({ rows }: Table): boolean =>
  rows.some(({ cells }) => (cells.at(-1)?.column ?? 0) > MOST_COLUMNS)
