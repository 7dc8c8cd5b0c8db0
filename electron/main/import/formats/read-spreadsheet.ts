import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import type { Metadata } from '../../../../shared/schema/article'
import { countingNote, notReadNotes, quotingNote } from '../../../../shared/domain/import/import-notes'
import { lossOf } from '../../../../shared/domain/import/loss'
import { words } from '../../../../shared/words/words'
import type { ArticleReader, ReadArticle } from './article-reader'
import { PROPERTIES, stateOfficeFacts } from '../ooxml/office-facts'
import { readWorkbook } from '../ooxml/read-workbook'
import { openDocument } from '../opendocument/open-document'
import { readOpenSheets } from '../opendocument/read-open-sheets'
import { openPackage } from '../zip/open-package'
import { hasLinesInCells, writeSheets } from '../sheets/sheet'
import type { Sheet } from '../sheets/sheet'
import { formats } from './formats'

/** A table of a million cells unpacks to less. */
const LARGEST_UNPACKED = 200_000_000

/** What of a workbook becomes an article. */
type Book = Shown & {
  readonly comments: number
  readonly uncalculated?: number
  readonly metadata: Metadata
}

/** Reads a workbook of Excel: every cell as its format shows it, formulas by their stored values. */
export const readExcel: ArticleReader = async (bytes, name) => asArticle(openExcel(bytes, name), 'xlsx')

/** Reads an OpenDocument table: every cell as the file says that it is shown. */
export const readOpenTable: ArticleReader = async (bytes, name) =>
  asArticle(openOpenTable(bytes, name), 'ods')

/** The sheets of a workbook of Excel, as they are shown. */
export function openExcel(bytes: Uint8Array, name: string): Result<Book> {
  const wanted =
    /^(?:_rels\/\.rels|docProps\/core\.xml|xl\/(?!media|theme|drawings|charts|calcChain|pivot|vba|printer|embeddings|externalLinks).*\.(?:xml|rels))$/u
  const opened = openPackage(bytes, name, (path) => wanted.test(path), LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const { paths, textOf } = opened.value
  const book = readWorkbook(textOf)
  if (!book) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.xlsx.title))
  const comments = paths
    .filter((path) => /^xl\/comments\d*\.xml$/u.test(path))
    .reduce((sum, path) => sum + (textOf(path)?.match(/<(?:\w+:)?comment\s/gu)?.length ?? 0), 0)
  return ok({ ...book, comments, metadata: stateOfficeFacts(textOf(PROPERTIES) ?? '') })
}

/** The same of an OpenDocument table. */
export function openOpenTable(bytes: Uint8Array, name: string): Result<Book> {
  const opened = openDocument(bytes, name, 'ods', LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const { content, styles, metadata } = opened.value
  return ok({ ...readOpenSheets(content, styles), metadata })
}

/** Sheets as they are shown, with what of the file is not. */
type Shown = {
  readonly sheets: readonly Sheet[]
  readonly hiddenSheets: readonly string[]
  readonly hidden: number
  readonly covered: number
  readonly struck: number
}

function asArticle(book: Result<Book>, format: 'xlsx' | 'ods'): Result<ReadArticle> {
  if (!book.ok) return book
  const { sheets, hiddenSheets, hidden, covered, struck, comments, uncalculated = 0, metadata } = book.value
  const { text, structure } = writeSheets(sheets)
  return ok({
    text,
    structure,
    mediaType: formats[format].mediaType,
    metadata,
    loss: lossOf(text, { hidden: hidden + hiddenSheets.length, covered, struck, comments }),
    notes: [
      { kind: 'cellsAsShown' },
      ...(sheets.some(hasLinesInCells) ? [{ kind: 'linesInCells' } as const] : []),
      ...quotingNote('hiddenSheets', hiddenSheets),
      ...notReadNotes({ hidden }),
      ...countingNote('uncalculated', uncalculated),
      ...notReadNotes({ struck }),
      ...notReadNotes({ comments }),
    ],
  })
}
