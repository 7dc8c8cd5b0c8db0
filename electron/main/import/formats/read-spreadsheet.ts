import { err, ok } from '../../../../shared/result'
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

/** Reads a workbook of Excel: every cell as its format shows it, formulas by their stored values. */
export const readExcel: ArticleReader = async (bytes, name) => {
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
  return ok(
    asArticle(
      book,
      comments,
      formats.xlsx.mediaType,
      stateOfficeFacts(textOf(PROPERTIES) ?? ''),
      book.uncalculated,
    ),
  )
}

/** Reads an OpenDocument table: every cell as the file says that it is shown. */
export const readOpenTable: ArticleReader = async (bytes, name) => {
  const opened = openDocument(bytes, name, 'ods', LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const { content, styles, metadata } = opened.value
  const book = readOpenSheets(content, styles)
  return ok(asArticle(book, book.comments, formats.ods.mediaType, metadata))
}

/** Sheets as they are shown, with what of the file is not. */
type Shown = {
  readonly sheets: readonly Sheet[]
  readonly hiddenSheets: readonly string[]
  readonly hidden: number
  readonly struck: number
}

function asArticle(
  { sheets, hiddenSheets, hidden, struck }: Shown,
  comments: number,
  mediaType: string,
  metadata: Metadata,
  uncalculated = 0,
): ReadArticle {
  const { text, structure } = writeSheets(sheets)
  return {
    text,
    structure,
    mediaType,
    metadata,
    loss: lossOf(text, { hidden: hidden + hiddenSheets.length, struck, comments }),
    notes: [
      { kind: 'cellsAsShown' },
      ...(sheets.some(hasLinesInCells) ? [{ kind: 'linesInCells' } as const] : []),
      ...quotingNote('hiddenSheets', hiddenSheets),
      ...notReadNotes({ hidden }),
      ...countingNote('uncalculated', uncalculated),
      ...notReadNotes({ struck }),
      ...notReadNotes({ comments }),
    ],
  }
}
