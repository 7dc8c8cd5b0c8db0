import { sentenceWords } from '../../languages/sentences'
import { isSentenceStarter } from '../text/abbreviations'
import { splitTokens, type Token } from '../text/split-tokens'

const telling = sentenceWords('telling')
const notNames = sentenceWords('notNames')

const FIGURE = /\p{N}/u
const NAME = /^\p{Lu}/u
const NEGATED = /n['’]t$/

/**
 * Whether a word of a sentence says what it is about: figures, number words, bounds, negations, and names (capitals; of the first
 * word's only where it is none that sentences usually begin with). Two sentences that differ in one of them are lookalikes, not the
 * same sentence.
 */
export function isTelling({ word }: Token, opensSentence: boolean): boolean {
  const lowered = word.toLowerCase()
  if (FIGURE.test(word) || telling.has(lowered) || NEGATED.test(word)) return true
  if (!NAME.test(word)) return false
  return !opensSentence || (word.length > 1 && !isSentenceStarter(lowered) && !notNames.has(lowered))
}

/** The telling words of a passage, in order, as one string to compare. */
export function tellingWords(passage: string): string {
  return splitTokens(passage)
    .filter((token, index) => isTelling(token, index === 0))
    .map(({ word }) => word)
    .join(' ')
}
