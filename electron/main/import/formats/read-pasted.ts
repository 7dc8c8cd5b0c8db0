import { noMetadata } from '../../../../shared/domain/operations/articles'
import { normaliseText } from '../../../../shared/domain/text/normalise-text'
import type { ReadArticle } from './article-reader'
import { detectLanguage } from '../facts/detect-language'
import { readPiece } from '../html/read-page'
import { takeOutOverstruck } from '../marks/overstruck'
import { readTextFacts } from '../facts/read-text-facts'

/** Reads HTML from the clipboard: all its words, in paragraphs. It was chosen by hand, so nothing is left out as not readable. */
export function readPasted(html: string): ReadArticle {
  const { text, structure, notes } = readPiece(html)
  return takeOutOverstruck({
    text,
    structure,
    mediaType: 'text/html',
    metadata: { ...noMetadata, language: detectLanguage(text) },
    notes: [{ kind: 'pasted' }, ...notes],
  })
}

/** Reads a text that was typed or pasted, as it is stored, with what it states about itself. */
export function readTyped(typed: string): ReadArticle {
  const { text, normalisation } = normaliseText(typed)
  return {
    text,
    mediaType: 'text/plain',
    metadata: { ...readTextFacts(text), language: detectLanguage(text) },
    notes: normalisation,
  }
}
