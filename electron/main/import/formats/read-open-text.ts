import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader, ReadArticle } from './article-reader'
import { openDocument } from '../opendocument/open-document'
import { readOpenBody } from '../opendocument/read-open-body'
import { readRich } from '../rich/read-rich'
import { formats, LONGEST_TEXT } from './formats'
import type { Format } from './formats'

/** More than any document has: a book of a thousand pages unpacks to a tenth of it. */
const LARGEST_UNPACKED = 100_000_000

/** Reads an OpenDocument text: headings, lists, tables, boxes and notes. */
export const readOpenText: ArticleReader = async (bytes, name) => readRichDocument(bytes, name, 'odt')

/** Reads an OpenDocument presentation: the words of its slides in their order, each with its notes. */
export const readOpenSlides: ArticleReader = async (bytes, name) => readRichDocument(bytes, name, 'odp')

function readRichDocument(bytes: Uint8Array, name: string, format: Format): Result<ReadArticle> {
  const opened = openDocument(bytes, name, format, LARGEST_UNPACKED)
  if (!opened.ok) return opened
  const { content, pages, styles, metadata } = opened.value
  const rich = readOpenBody(content, styles, words.importing.slides)
  // The pages of a presentation hold what tells where words go, not words.
  if (format === 'odt') readOpenBody(pages, styles, words.importing.slides, rich)
  if (rich.repeated() > LONGEST_TEXT)
    return err('too-large', words.importing.refused.tooLong(name, rich.repeated(), LONGEST_TEXT))
  return ok(readRich(rich, { mediaType: formats[format].mediaType, metadata }))
}
