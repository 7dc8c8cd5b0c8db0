import { ok } from '../../../../shared/result'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import type { ArticleReader } from './article-reader'
import { readPlainText } from './read-plain-text'
import { extensionOfName, formats } from './formats'
import { readCells } from '../sheets/read-cells'
import { hasBreaks, writeRows } from '../sheets/write-rows'

/** Reads a table of text (CSV, TSV): a line each row, a tab between cells, every cell as it is written. */
export const readTable: ArticleReader = async (bytes, name, onRead) => {
  const read = await readPlainText(bytes, name, onRead)
  if (!read.ok) return read
  const isTabbed = /^(?:tsv|tab)$/u.test(extensionOfName(name))
  const { rows, separator, hasOpenQuote } = readCells(
    read.value.text.replace(/^\uFEFF/u, ''),
    isTabbed ? '\t' : undefined,
  )
  return ok({
    ...read.value,
    ...writeRows(rows),
    mediaType: formats.table.mediaType,
    metadata: noMetadata,
    notes: [
      ...read.value.notes,
      { kind: 'separated', by: separator },
      ...(rows.some((row) => row.some(hasBreaks)) ? [{ kind: 'linesInCells' } as const] : []),
      ...(hasOpenQuote ? [{ kind: 'openQuote' } as const] : []),
    ],
  })
}
