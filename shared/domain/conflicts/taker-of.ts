import { countedKey } from './counted-thing'
import type { Measured } from './measured'
import { nameKey } from './name-key'

const divided = new Set(['votes', 'vote', 'seats'])
const NAME = /\p{Lu}[\p{L}\p{M}'’-]{2,}/gu
const GOES_TO = /^[^,;.]{0,20}?\b(?:to|for)\s(?:the\s)?(\p{Lu}[\p{L}\p{M}'’-]{2,})/u

/**
 * Who has a share of the votes or a number of seats, which are never compared with those of somebody else: the name behind the
 * figure ("41 go to the Greens"), else the last one before it. The document's own where nobody is named, '' for other things.
 */
export function takerOf({ quantity, sentence, sentenceStart, start, end, documentId }: Measured): string {
  if (!divided.has(countedKey(quantity.counted))) return ''
  const [, behind] = GOES_TO.exec(sentence.slice(end - sentenceStart, end - sentenceStart + 60)) ?? []
  if (behind !== undefined) return nameKey(behind)
  const [before] = [...sentence.slice(0, start - sentenceStart).matchAll(NAME)].at(-1) ?? []
  return before === undefined ? `in ${documentId}` : nameKey(before)
}
