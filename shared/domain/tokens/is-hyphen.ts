import type { Word } from './split-words'

/** Whether a token is a hyphen that clings to the word before it. */
export function isHyphen(word: Word | undefined): boolean {
  return word !== undefined && word.glued && (word.text === '-' || word.text === '‐' || word.text === '‑')
}
