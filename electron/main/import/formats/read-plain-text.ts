import { err, ok } from '../../../../shared/result'
import { normaliseText } from '../../../../shared/domain/text/normalise-text'
import { words } from '../../../../shared/words/words'
import type { ArticleReader } from './article-reader'
import { decodeText, unreadableEncoding } from './decode-text'
import { ofDecoding } from './of-decoding'
import { readTextFacts } from '../facts/read-text-facts'

/** More controls than these, as a share of all characters, and it is no text. */
const MOST_CONTROLS = 0.1

/** A letter that is printed over another, as old programs print bold and underlined words: one letter, the last that is no line. */
function withoutOverprint(text: string): string {
  if (!text.includes('\b')) return text
  const letters: string[] = []
  let isOver = false
  for (const letter of text) {
    if (letter === '\b') isOver = letters.length > 0
    else if (isOver) {
      const below = letters.at(-1) ?? ''
      if (letter !== '_' && below !== '\n') letters[letters.length - 1] = letter
      isOver = false
    } else letters.push(letter)
  }
  return letters.join('')
}

/** Reads a plain text as it stands, with what it states about itself. */
export const readPlainText: ArticleReader = async (bytes, name) => {
  const unreadable = unreadableEncoding(bytes, null)
  if (unreadable !== null) return err('unreadable', words.importing.refused.encoding(name, unreadable))
  const decoded = decodeText(bytes)
  const text = withoutOverprint(decoded.text)
  const controls = text.match(/[^\P{Cc}\t\n\f\r\u0085]/gu)?.length ?? 0
  if (controls > text.length * MOST_CONTROLS) return err('unreadable', words.importing.refused.notPlain(name))
  return ok({
    text,
    mediaType: 'text/plain',
    metadata: readTextFacts(normaliseText(text).text),
    ...ofDecoding(decoded),
  })
}
