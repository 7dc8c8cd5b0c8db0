import { err, ok } from '../../../../shared/result'
import type { Metadata } from '../../../../shared/schema/article'
import { words } from '../../../../shared/words/words'
import type { ArticleReader, ReadArticle } from './article-reader'
import { readZip } from '../docx/read-zip'
import { stateOfficeFacts } from '../ooxml/office-facts'
import { readWorkbook } from '../ooxml/read-workbook'
import { stateOpenFacts } from '../opendocument/open-facts'
import { readOpenStyles } from '../opendocument/open-styles'
import { readOpenSheets } from '../opendocument/read-open-sheets'
import { lossOf } from '../rich/loss-of'
import { zipFault } from '../rich/zip-fault'
import { hasLinesInCells, writeSheets } from '../sheets/sheet'
import type { Sheet } from '../sheets/sheet'
import { formats } from './formats'

/** A table of a million cells unpacks to less. */
const LARGEST_UNPACKED = 200_000_000

const said = words.fileNotes

/** Reads a workbook of Excel: every cell as its format shows it, formulas by their stored values. */
export const readExcel: ArticleReader = async (bytes, name) => {
  const wanted =
    /^(?:_rels\/\.rels|docProps\/core\.xml|xl\/(?!media|theme|drawings|charts|calcChain|pivot|vba|printer|embeddings|externalLinks).*\.(?:xml|rels))$/u
  const zip = readZip(bytes, (entry) => wanted.test(entry), LARGEST_UNPACKED)
  if (!zip.ok) return zipFault(zip.fault, name, LARGEST_UNPACKED)
  const part = (path: string): string | null => zip.entries.get(path)?.toString('utf8') ?? null
  const book = readWorkbook(part)
  if (!book) return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.xlsx.title))
  const comments = [...zip.entries.keys()]
    .filter((entry) => /^xl\/comments\d*\.xml$/u.test(entry))
    .reduce((sum, entry) => sum + (part(entry)?.match(/<(?:\w+:)?comment\s/gu)?.length ?? 0), 0)
  return ok(
    asArticle(
      book,
      comments,
      formats.xlsx.mediaType,
      stateOfficeFacts(part('docProps/core.xml') ?? ''),
      book.uncalculated > 0 ? [said.uncalculated(book.uncalculated)] : [],
    ),
  )
}

/** Reads an OpenDocument table: every cell as the file says that it is shown. */
export const readOpenTable: ArticleReader = async (bytes, name) => {
  const zip = readZip(bytes, (entry) => /^(?:content|styles|meta)\.xml$/u.test(entry), LARGEST_UNPACKED)
  if (!zip.ok) return zipFault(zip.fault, name, LARGEST_UNPACKED)
  const part = (path: string): string => zip.entries.get(path)?.toString('utf8') ?? ''
  const content = part('content.xml')
  if (content === '') return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats.ods.title))
  const book = readOpenSheets(content, readOpenStyles([part('styles.xml'), content]))
  return ok(asArticle(book, book.comments, formats.ods.mediaType, stateOpenFacts(part('meta.xml')), []))
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
  notes: readonly string[],
): ReadArticle {
  const text = writeSheets(sheets)
  return {
    text,
    mediaType,
    metadata,
    loss: lossOf(text, { hidden: hidden + hiddenSheets.length, struck, comments }),
    notes: [
      said.cellsAsShown,
      ...(sheets.some(hasLinesInCells) ? [said.linesInCells] : []),
      ...(hiddenSheets.length > 0 ? [said.hiddenSheets(hiddenSheets)] : []),
      ...(hidden > 0 ? [said.left.hidden(hidden)] : []),
      ...notes,
      ...(struck > 0 ? [said.left.struck(struck)] : []),
      ...(comments > 0 ? [said.left.comments(comments)] : []),
    ],
  }
}
