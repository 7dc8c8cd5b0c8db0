import { graphemeStart } from './grapheme-boundary'
import { splitParagraphs } from './split-paragraphs'

/**
 * The first words of a text, from its first paragraph, at most `limit` UTF-16 units: what an article without a title
 * is called by. Cut after a word, and then ends in `…`; empty where the text shows nothing.
 */
export function opening(text: string, limit = 80): string {
  const [first] = splitParagraphs(text.slice(0, text.search(/\S/) + 40 * limit))
  if (!first) return ''
  const words = text.slice(first.start, first.end).replace(/\s+/g, ' ').trim()
  if (words.length <= limit) return words
  const room = limit - 1
  const space = words.lastIndexOf(' ', room)
  const cut = space > room / 2 ? space : graphemeStart(words, room)
  return `${words.slice(0, cut).replace(/[\s,;:–—-]+$/u, '')}…`
}
