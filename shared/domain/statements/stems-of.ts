import type { Span } from '../span'
import { UNSPACED } from '../text/split-tokens'
import { splitWords, type Word } from '../tokens/split-words'

/** So many first letters tell a word apart from others, whatever its ending. */
const STEM = 5

/** A word, or in a script without spaces two characters in a row, with the form in which it is compared. */
export type Stem = Span & { readonly stem: string }

/** What the words of a stretch of text are compared by, in order: no list of words, no grammar, so the same for every language. */
export function stemsOf(text: string, span: Span): readonly Stem[] {
  return splitWords(text, span).flatMap((word) => {
    if (word.kind !== 'word') return []
    if (UNSPACED.test(word.text)) return pairsOf(word)
    return word.lower.length < 2
      ? []
      : [{ start: word.start, end: word.end, stem: word.lower.slice(0, STEM) }]
  })
}

function pairsOf({ start, text }: Word): readonly Stem[] {
  const signs = Array.from(text)
  if (signs.length === 1) return [{ start, end: start + text.length, stem: text }]
  let at = start
  return signs.slice(1).map((sign, index) => {
    const first = signs[index] ?? ''
    const pair = { start: at, end: at + first.length + sign.length, stem: first + sign }
    at += first.length
    return pair
  })
}
