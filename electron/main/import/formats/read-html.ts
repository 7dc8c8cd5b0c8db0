import { ok } from '../../../../shared/result'
import type { ArticleReader } from './article-reader'
import { leftOut } from '../../../../shared/domain/import/loss'
import { decodeText } from './decode-text'
import { notesOfDecoding } from './of-decoding'
import { readPage } from '../html/read-page'

/** Where a page must declare its encoding (HTML Living Standard, 4.2.5.4). */
const DECLARED_WITHIN = 1024

/** Reads a saved web page: its readable part, in the encoding that it declares, with what it states about itself. */
export const readHtml: ArticleReader = async (bytes) => {
  const decoded = decodeText(bytes, declaredEncoding(bytes))
  const { text, metadata, notes, loss } = readPage(decoded.text)
  return ok({
    text,
    mediaType: 'text/html',
    metadata,
    notes: [...notesOfDecoding(decoded), ...notes],
    loss: { ...loss, left: [...leftOut({ bytes: decoded.bad ?? 0 }), ...loss.left] },
  })
}

/** The encoding that a page says it is in; null where it does not say. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, DECLARED_WITHIN * 4),
  ).toString('latin1')
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([^"']+)/iu.exec(head)?.[1] ??
    null
  )
}
