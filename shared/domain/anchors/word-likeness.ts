import { alignWords } from '../text/align-words'
import { splitTokens } from '../text/split-tokens'

/** Longer words are compared word by word only. */
const LONGEST_BY_LETTER = 400

/** Whether two stretches hold the same words and signs; white space does not count. */
export function sameWords(a: string, b: string): boolean {
  return a === b || splitTokens(a).map(wordOf).join(' ') === splitTokens(b).map(wordOf).join(' ')
}

/** How alike two stretches are, from 0 (nothing in common) to 1 (the same words), by words or by letters, the kinder. */
export function wordLikeness(a: string, b: string): number {
  const byWord = sharedWords(a, b)
  return byWord === 1 || Math.max(a.length, b.length) > LONGEST_BY_LETTER
    ? byWord
    : Math.max(byWord, 1 - editDistance(a, b) / Math.max(a.length, b.length, 1))
}

/** The share of words that two stretches have in common in the same order, 0 to 1; 1 where both are empty. */
function sharedWords(a: string, b: string): number {
  return a === b ? 1 : shareOf(splitTokens(a).map(wordOf), splitTokens(b).map(wordOf))
}

/** The same measure for two lists of words. */
export function shareOf(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1
  const shared = alignWords(a, b).reduce((sum, { length }) => sum + length, 0)
  return (2 * shared) / (a.length + b.length)
}

const wordOf = ({ word }: { readonly word: string }) => word

/** Characters to add, drop or replace (Levenshtein), row by row. */
function editDistance(a: string, b: string): number {
  const width = b.length + 1
  let row = new Uint16Array(width).map((_, j) => j)
  let next = new Uint16Array(width)
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1)
    let left = i
    next[0] = i
    for (let j = 1; j < width; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      const dropped = (row[j] ?? 0) + 1
      left = Math.min(replaced, dropped, left + 1)
      next[j] = left
    }
    ;[row, next] = [next, row]
  }
  return row[b.length] ?? 0
}
