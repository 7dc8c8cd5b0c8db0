import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader, ReadArticle } from './article-reader'
import { readZip } from '../docx/read-zip'
import { readOpenBody } from '../opendocument/read-open-body'
import { readOpenStyles } from '../opendocument/open-styles'
import { stateOpenFacts } from '../opendocument/open-facts'
import { readRich } from '../rich/read-rich'
import { zipFault } from '../rich/zip-fault'
import { formats } from './formats'
import type { Format } from './formats'

/** More than any document has: a book of a thousand pages unpacks to a tenth of it. */
const LARGEST_UNPACKED = 100_000_000

const PARTS = ['content.xml', 'styles.xml', 'meta.xml'] as const

/** Reads an OpenDocument text: headings, lists, tables, boxes and notes. */
export const readOpenText: ArticleReader = async (bytes, name) => readOpenDocument(bytes, name, 'odt')

/** Reads an OpenDocument presentation: the words of its slides in their order, each with its notes. */
export const readOpenSlides: ArticleReader = async (bytes, name) => readOpenDocument(bytes, name, 'odp')

function readOpenDocument(bytes: Uint8Array, name: string, format: Format): Result<ReadArticle> {
  const zip = readZip(bytes, (entry) => PARTS.some((part) => part === entry), LARGEST_UNPACKED)
  if (!zip.ok) return zipFault(zip.fault, name, LARGEST_UNPACKED)
  const [content, styles = '', meta = ''] = PARTS.map((part) => zip.entries.get(part)?.toString('utf8'))
  if (content === undefined)
    return err('unreadable', words.fileKinds.notWhatItsNameSays(name, formats[format].title))
  const rich = readOpenBody(content, readOpenStyles([styles, content]), words.fileNotes)
  return ok(readRich(rich, { mediaType: formats[format].mediaType, metadata: stateOpenFacts(meta) }))
}
