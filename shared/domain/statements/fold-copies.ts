import { splitWords } from '../tokens/split-words'
import type { Ranked } from './rank-statements'
import type { Statement } from './statements-in'

/** A sentence, with others in the very same words. */
type Folded<S> = { readonly first: S; readonly copies: readonly S[] }

/**
 * The sentences in their order, those in the very same words folded into the first of them; at most so many. One word more or another one
 * may be just what two articles disagree in: then they stay two.
 */
export function foldCopies<S extends Statement>(
  ranked: readonly Ranked<S>[],
  wordsOf: (sentence: S) => string,
  most: number,
): readonly Folded<S>[] {
  const byWords = new Map<string, { first: S; copies: S[] }>()
  let last = Infinity
  for (const { statement, likeness } of ranked) {
    // The very same words are just as like: none of those that are shown can follow any more.
    if (byWords.size > most && likeness < last) break
    last = likeness
    const words = wordsOf(statement)
    const key = splitWords(words, { start: 0, end: words.length })
      .flatMap(({ kind, lower }) => (kind === 'mark' ? [] : [lower]))
      .join(' ')
    const known = byWords.get(key)
    if (known) known.copies.push(statement)
    else byWords.set(key, { first: statement, copies: [] })
  }
  return [...byWords.values()].slice(0, most)
}
