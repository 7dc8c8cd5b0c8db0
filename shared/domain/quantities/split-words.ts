import type { Span } from '../span'

/**
 * One word, one run of digits, or one other character of a text. `lower` is what tables are asked for: lower case,
 * straight apostrophes, Arabic letters without vowel signs and in one spelling. `glued` says that nothing stands
 * between this token and the one before it. A mark is any character that is neither letter nor digit.
 */
export type Word = Span & {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  readonly glued: boolean
}

const TOKEN =
  /[0-9٠-٩۰-۹]+(?:[.,:/'’٬٫][0-9٠-٩۰-۹]+)*|(?:\p{L}\.){2,}|[\p{L}\p{M}\u0640]+(?:['’][\p{L}\p{M}]+)*|[^\s]/gu

const DIGIT = /^[0-9٠-٩۰-۹]/
const LETTER = /^\p{L}/u
const ARABIC = /[\u0600-\u06ff]/

/** The tokens of `text` inside `span`, with offsets of the whole text. Linear in the length of the span. */
export function splitWords(text: string, span: Span): readonly Word[] {
  const part = span.start === 0 && span.end === text.length ? text : text.slice(span.start, span.end)
  const words: Word[] = []
  let last = -1
  for (const match of part.matchAll(TOKEN)) {
    const raw = match[0]
    const start = match.index + span.start
    const kind = DIGIT.test(raw) ? 'number' : LETTER.test(raw) ? 'word' : 'mark'
    words.push({
      start,
      end: start + raw.length,
      text: raw,
      lower: foldWord(raw),
      kind,
      glued: start === last,
    })
    last = start + raw.length
  }
  return words
}

/** The form of a word in which tables hold it. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'")
  if (!ARABIC.test(lower)) return lower
  return lower
    .replaceAll(/[\u064b-\u0652\u0640]/g, '')
    .replaceAll(/[أإآٱ]/g, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
}
