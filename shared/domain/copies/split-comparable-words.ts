import type { Span } from '../span'

/** A word or figure of a text, with what it is compared by. */
export type ComparableWord = Span & { readonly folded: string; readonly isFigure: boolean }

/**
 * A figure with its sign of money or share and its grouping; an abbreviation; a word with its apostrophes and hyphens; one
 * sign of a script without spaces.
 */
const word =
  /[$€£¥]?\p{N}+(?:[.,'’\u00a0\u202f]\p{N}+)*%?|\p{L}(?:\.\p{L})+\.?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}])+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/gu

const numberWord =
  /^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|dozens?|hundreds?|thousands?|millions?|billions?|half|twice|third|quarter|first|second|(?:one|two|three|four|five|six|seven|eight|nine|ten)-\w+|[一二三四五六七八九十百千万亿两〇零])$/iu

/** The words of a text in order, folded so that kinds of apostrophes, hyphens and spaces make no difference. */
export function splitComparableWords(text: string): readonly ComparableWord[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: found
      .replaceAll('’', "'")
      .replaceAll(/[‐‑]/g, '-')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
    isFigure: /\p{N}/u.test(found) || numberWord.test(found),
  }))
}
