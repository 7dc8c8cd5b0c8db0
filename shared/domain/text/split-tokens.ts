import type { Span } from '../span'
import { pattern } from './pattern'

/** A word, a figure with its separators (`120,000`), a Chinese or Japanese character, or one other visible sign. */
export type Token = Span & { readonly word: string }

/** Scripts that set no space between words: each character stands for itself. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

const TOKEN = pattern(
  'gu',
)`(?=${UNSPACED})\p{L}\p{M}*|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}]|(?<=\p{N})[.,٫٬](?=\p{N})|(?<=\p{L})['’](?=\p{L}))+|\S`

/** The tokens of a text, or of a span of it, in order; what lies between them is white space. */
export function splitTokens(
  text: string,
  { start, end }: Span = { start: 0, end: text.length },
): readonly Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    word: match[0],
  }))
}
