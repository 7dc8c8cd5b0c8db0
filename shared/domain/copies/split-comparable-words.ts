import type { Span } from '../span'
import { findQuotations } from '../suggestions/find-quotations'
import { splitParagraphs } from '../text/split-paragraphs'

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

/** Punctuation, which belongs to what somebody is quoted to have said. */
const mark = /[,;:.!?…—–]+/gu

/**
 * The words of a text in order, folded so that kinds of apostrophes, hyphens and spaces make no difference; within quotations the
 * punctuation among them too.
 */
export function splitComparableWords(text: string): readonly ComparableWord[] {
  const words = Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    folded: found
      .replaceAll('’', "'")
      .replaceAll(/[‐‑]/g, '-')
      .replaceAll(/[\u00a0\u202f]/g, ' '),
    isFigure: /\p{N}/u.test(found) || numberWord.test(found),
  }))
  const marks = splitParagraphs(text).flatMap((paragraph) =>
    findQuotations(text, paragraph).flatMap((quotation) => marksIn(text, quotation)),
  )
  return marks.length === 0 ? words : withMarks(words, marks)
}

/** The marks between the words of a quotation; those at its end belong to the sentence around it. */
function marksIn(text: string, { start, end }: Span): readonly ComparableWord[] {
  const said = text.slice(start, end)
  return Array.from(said.matchAll(mark), ({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
    folded: found.replaceAll('…', '...').replaceAll(/[—–]/g, '-'),
    isFigure: false,
  })).filter((each) => /[\p{L}\p{N}]/u.test(text.slice(each.end, end)))
}

/** Marks that are no part of a word, as in `U.S.` or `1.2`, in their places among the words. */
function withMarks(
  words: readonly ComparableWord[],
  marks: readonly ComparableWord[],
): readonly ComparableWord[] {
  const all: ComparableWord[] = []
  let next = 0
  for (const each of words) {
    for (let found = marks[next]; found !== undefined && found.start < each.end; found = marks[next]) {
      next += 1
      if (found.end <= each.start && found.start >= (all.at(-1)?.end ?? 0)) all.push(found)
    }
    all.push(each)
  }
  return all
}
