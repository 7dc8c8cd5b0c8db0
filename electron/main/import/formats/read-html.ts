import { err, ok } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { leftOut } from '../../../../shared/domain/import/loss'
import { decodeText, unreadableEncoding } from './decode-text'
import { notesOfDecoding } from './of-decoding'
import { declaredEncoding } from '../html/declared-encoding'
import { readPage } from '../html/read-page'

/** Reads a saved web page: its readable part, in the encoding that it declares, with what it states about itself. */
export const readHtml: ArticleReader = async (bytes, name) => {
  const declared = declaredEncoding(bytes)
  const unreadable = unreadableEncoding(bytes, declared)
  if (unreadable !== null) return err('unreadable', words.importing.refused.encoding(name, unreadable))
  const decoded = decodeText(bytes, declared)
  const { text, structure, metadata, notes, loss } = readPage(decoded.text)
  return ok({
    text,
    structure,
    mediaType: 'text/html',
    metadata,
    notes: [...notesOfDecoding(decoded), ...notes],
    loss: { ...loss, left: [...leftOut({ bytes: decoded.bad ?? 0 }), ...loss.left] },
  })
}
