import type { Span } from '../span'
import { cutsWord } from './cuts-word'
import { sentenceAt } from './split-sentences'
import { lineAt } from './split-paragraphs'

/** A word is looked for no further than this from where it is cut, in UTF-16 units. */
const LONGEST_WORD = 200

/** What ends a phrase: a mark that parts a sentence, before white space or its end; or a bracket, a dash, or a sign of quotation. */
const PART = /[,;:،؛、，；：](?=\s|$)|[()[\]«»“”„"]|\s[–—-]\s|[。，；：]/gu

/** The same words whole, without the white space around them; where only white space is selected, the same. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const trimmed = trim(text, { start, end })
  if (trimmed.start === trimmed.end) return { start, end }
  return {
    start: wordEdge(text, trimmed.start, -1),
    end: wordEdge(text, trimmed.end, 1),
  }
}

/** The next edge of a word from an offset on, to the left (-1) or to the right (1); the offset itself where it is one. */
export function wordEdge(text: string, offset: number, way: -1 | 1): number {
  let at = offset
  for (let left = LONGEST_WORD; left > 0 && cutsWord(text, at); left -= 1) at += way
  return cutsWord(text, at) ? offset : at
}

/** An edge moved over one word (with the white space beside it), to the left (-1) or to the right (1). */
export function nextWordEdge(text: string, offset: number, way: -1 | 1): number {
  let at = offset
  const ahead = (): string => text.charAt(way === 1 ? at : at - 1)
  while (at + way >= 0 && at + way <= text.length && !IS_WORD.test(ahead())) at += way
  if (at + way < 0 || at + way > text.length) return at
  return wordEdge(text, at + way, way)
}

const IS_WORD = /[\p{L}\p{M}\p{N}]/u

/**
 * The next wider stretch around what is selected: its words whole, the phrase, the sentence or sentences, the paragraph or
 * paragraphs, all of the text; null where all is selected.
 */
export function widenSpan(text: string, span: Span): Span | null {
  if (span.start === span.end) {
    const word = wordAt(text, span.start)
    if (word.end > word.start) return word
  }
  const words = wholeWords(text, span)
  const last = Math.max(words.start, words.end - 1)
  const [first, final] = [sentenceAt(text, words.start), sentenceAt(text, last)]
  const sentence = { start: first.start, end: final.end }
  const phrase = first.start === final.start ? [phraseAround(text, words, sentence)] : []
  const lines = trim(text, { start: lineAt(text, words.start).start, end: lineAt(text, last).end })
  const wider = [words, ...phrase, sentence, lines, { start: 0, end: text.length }]
  return wider.find((each) => holds(each, span)) ?? null
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start

/** The word that a caret stands in or at; the next one where it stands between words. */
function wordAt(text: string, at: number): Span {
  const isAtWord = IS_WORD.test(text.charAt(at)) || IS_WORD.test(text.charAt(at - 1))
  if (isAtWord) {
    const inside = IS_WORD.test(text.charAt(at)) ? at + 1 : at
    return { start: wordEdge(text, inside - 1, -1), end: wordEdge(text, inside, 1) }
  }
  const end = nextWordEdge(text, at, 1)
  return { start: nextWordEdge(text, end, -1), end }
}

/** The phrase around a span, up to the punctuation on both sides; the whole sentence where there is none. */
function phraseAround(text: string, { start, end }: Span, sentence: Span): Span {
  const parted: Span = { start: Math.min(sentence.start, start), end: Math.max(sentence.end, end) }
  let from = parted.start
  let to = parted.end
  for (const mark of text.slice(parted.start, parted.end).matchAll(PART)) {
    const at = parted.start + mark.index
    if (at + mark[0].length <= start) from = at + mark[0].length
    else if (at >= end) {
      to = at
      break
    }
  }
  return withoutStop(text, trim(text, { start: from, end: to }), end)
}

/** The full stop belongs to the sentence, not to its last phrase. */
function withoutStop(text: string, span: Span, least: number): Span {
  const isStop = span.end > least && /[.!?…؟۔]/u.test(text.charAt(span.end - 1))
  return isStop ? { start: span.start, end: span.end - 1 } : span
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const before = words.length - words.trimStart().length
  return before === words.length
    ? { start, end: start }
    : { start: start + before, end: start + words.trimEnd().length }
}
