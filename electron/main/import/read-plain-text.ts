import { err, ok } from '../../../shared/result'
import { noMetadata } from '../../../shared/domain/operations/articles'
import { normaliseText } from '../../../shared/domain/text/normalise-text'
import type { ArticleReader } from './article-reader'
import { decodeText } from './decode-text'
import { readTitle } from './read-title'

/** More controls than these, as a share of all characters, and it is no text. */
const MOST_CONTROLS = 0.1

/** Reads a plain text as it stands; its title where the text sets one off. */
export const readPlainText: ArticleReader = async (bytes, name) => {
  const { text, encoding } = decodeText(bytes)
  const controls = text.match(/[^\P{Cc}\t\n\f\r\u0085]/gu)?.length ?? 0
  if (controls > text.length * MOST_CONTROLS)
    return err('unreadable', `“${name}” is not a text: most of it cannot be read.`)
  const title = readTitle(normaliseText(text).text)
  return ok({
    text,
    mediaType: 'text/plain',
    metadata: { ...noMetadata, title: title === null ? null : { value: title, basis: 'text' } },
    notes: encoding === 'utf-8' ? [] : [`read as ${encoding}`],
  })
}
