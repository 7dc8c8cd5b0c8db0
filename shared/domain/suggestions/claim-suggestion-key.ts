import { graphemeStart } from '../text/grapheme-boundary'
import { hashOf } from '../text/hash'

const LONGEST = 300

/** The key of a suggested sentence: its words, white space folded, cut at a whole character before 300 UTF-16 units. */
export function claimSuggestionKey(sentence: string): string {
  const folded = sentence.trim().replaceAll(/\s+/gu, ' ')
  return folded.length <= LONGEST ? folded : folded.slice(0, graphemeStart(folded, LONGEST))
}

/** A number that stands for the key of a sentence, or of a key itself, where many are to be told of. */
export function keyNumber(sentence: string): number {
  return hashOf(claimSuggestionKey(sentence))
}
