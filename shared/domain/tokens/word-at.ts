import type { Word } from './split-words'

/** The word at an index without its capitals; empty past either end. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? ''
}

/** Whether the word at an index belongs to a class of words. Past either end there is none. */
export function isAmong(
  words: readonly Word[],
  at: number,
  those: { readonly has: (lower: string) => boolean },
): boolean {
  const word = words[at]
  return word !== undefined && those.has(word.lower)
}
