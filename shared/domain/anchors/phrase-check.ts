import type { Span } from '../span'
import { splitTokens } from '../text/split-tokens'

const PHRASE = 3

/**
 * Prepares to say at once whether words can stand in some regions of a text, even with an error in every eighth letter: whether
 * three of them in a row do. Says yes to fewer than six words. The index is made when it is first needed.
 */
export function createPhraseCheck(text: string, regions: readonly Span[]): (words: string) => boolean {
  let phrases: ReadonlySet<string> | undefined
  return (words) => {
    const own = phrasesOf(words)
    if (own.length <= PHRASE) return true
    phrases ??= new Set(regions.flatMap(({ start, end }) => phrasesOf(text.slice(start, end))))
    return own.some((phrase) => phrases?.has(phrase))
  }
}

function phrasesOf(text: string): readonly string[] {
  const words = splitTokens(text).map(({ word }) => word)
  return words.slice(PHRASE - 1).map((_, index) => words.slice(index, index + PHRASE).join(' '))
}
