import { noMetadata } from '../../../../shared/domain/operations/articles'
import type { ReadArticle } from './article-reader'
import { detectLanguage } from '../facts/detect-language'
import { readFragment } from '../html/read-page'

/** Reads HTML from the clipboard: all its words, in paragraphs. It was chosen by hand, so nothing is left out as not readable. */
export function readPasted(html: string): ReadArticle {
  const text = readFragment(html)
  return {
    text,
    mediaType: 'text/html',
    metadata: { ...noMetadata, language: detectLanguage(text) },
    notes: ['formatted text read as plain text'],
  }
}
