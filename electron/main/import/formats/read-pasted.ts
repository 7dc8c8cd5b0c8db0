import type { Metadata } from '../../../../shared/schema/article'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { normaliseText } from '../../../../shared/domain/text/normalise-text'
import type { ReadArticle } from './article-reader'
import { keepTables } from './keep-tables'
import { detectLanguage } from '../facts/detect-language'
import { readPiece } from '../html/read-page'
import { takeOutOverstruck } from '../marks/overstruck'
import { withHead } from '../facts/head-facts'
import { readTextFacts } from '../facts/read-text-facts'

/** Reads HTML from the clipboard: all its words, in paragraphs. It was chosen by hand, so nothing is left out as not readable. */
export function readPasted(html: string): ReadArticle {
  const { text, structure, notes } = readPiece(html)
  return keepTables(
    takeOutOverstruck({
      text,
      structure,
      mediaType: 'text/html',
      metadata: statedIn(text, noMetadata),
      notes: [{ kind: 'pasted' }, ...notes],
    }),
  )
}

/** Reads a text that was typed or pasted, as it is stored, with what it states about itself. */
export function readTyped(typed: string): ReadArticle {
  const { text, normalisation } = normaliseText(typed)
  return {
    text,
    mediaType: 'text/plain',
    metadata: statedIn(text, readTextFacts(text)),
    notes: normalisation,
  }
}

/** What a text states, with its language and what its head says. */
function statedIn(text: string, metadata: Metadata): Metadata {
  const language = detectLanguage(text)
  return withHead({ ...metadata, language }, text, language?.value ?? 'en')
}
