import { nameOfText } from '../../../shared/domain/annotations/write-annotations'
import { sha256 } from '../../../electron/main/disk/files/sha256'
import { createRandom } from '../copy-corpus'

/** Words of a text that another program marked. */
export type Quoted = { readonly start: number; readonly end: number; readonly exact: string }

/** So many stretches of a text, evenly far apart, each of whole words of one paragraph and some 60 characters. */
export function quotesOf(text: string, count: number, seed: number): readonly Quoted[] {
  const random = createRandom(seed)
  const distance = text.length / count
  return Array.from({ length: count }, (_, at) => {
    const start = text.indexOf(' ', (at + random() * 0.2) * distance) + 1
    const space = text.indexOf(' ', start + Math.min(30 + random() * 60, distance / 2))
    const line = text.indexOf('\n', start)
    const end = Math.min(space < 0 ? text.length : space, line < 0 ? text.length : line)
    return { start, end, exact: text.slice(start, end) }
  })
}

/** W3C Web Annotations of these words, as other programs export them: quote and place, from the text that is meant. */
export function annotationsOf(text: string, quotes: readonly Quoted[]): readonly object[] {
  const source = nameOfText(sha256(text))
  return quotes.map(({ start, end, exact }, at) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:annotation:${source}:${at}`,
    type: 'Annotation',
    target: {
      source,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact,
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  }))
}
