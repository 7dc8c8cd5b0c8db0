import { graphemeStart } from '../text/grapheme-boundary'

const LONGEST = 300

/** The key of a suggested sentence: its words, white space folded, cut at a whole character before 300 UTF-16 units. */
export function claimSuggestionKey(sentence: string): string {
  const folded = sentence.trim().replaceAll(/\s+/gu, ' ')
  return folded.length <= LONGEST ? folded : folded.slice(0, graphemeStart(folded, LONGEST))
}

/** A number (32 bits, FNV-1a) that stands for the key of a sentence, or of a key itself, where many are to be told of. */
export function keyNumber(sentence: string): number {
  let hash = 0x811c9dc5
  const key = claimSuggestionKey(sentence)
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
