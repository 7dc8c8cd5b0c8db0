import type { Span } from '../span'
import { abbreviationKind, followsClockTime, isSentenceStarter } from './abbreviations'
import { lineAt, splitParagraphs } from './split-paragraphs'

/** Marks that end a sentence: before white space, or without any (CJK, danda). */
const TERMINATOR = /[.!?…؟۔።։]+|[。！？．｡।॥]+/g
const NEEDS_NO_SPACE = /[。！？．｡।॥]/
const CLOSERS = /["'”’»›)\]}」』】〉》）]/
const OPENERS = /["'“‘«‹„‚»›([{¿¡「『—–-]/
const FIRST_WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/uy
const PART_OF_WORD = /[\p{L}\p{M}\p{N}.]/u
const LOWER = /\p{Ll}/u
const SPACE = /\s/
const VISIBLE = /[\p{L}\p{N}]/u

/** Long enough for any abbreviation or first word; a bound that keeps the whole linear. */
const REACH = 40

/**
 * The sentences of a text, trimmed, in order, each within one paragraph. By rule, not by model: a full stop after an
 * abbreviation, an initial or a figure, and any mark before a small letter, does not end a sentence.
 */
export function splitSentences(text: string): readonly Span[] {
  return splitParagraphs(text).flatMap((paragraph) => sentencesOf(text, paragraph))
}

/** So much of a paragraph is split at a time, in UTF-16 units. */
const STRETCH = 10_000

/** The sentences of one paragraph, of any length: the next ones are looked for only when they are asked for. */
export function* splitSentencesInSteps(
  text: string,
  { start, end }: Span,
  stretch = STRETCH,
): Generator<Span, void> {
  let reach = stretch
  for (let from = start; from < end;) {
    const to = Math.min(end, from + reach)
    const sentences = sentencesOf(text, { start: from, end: to })
    if (to === end) return yield* sentences
    // The last one may go on, and what ends a sentence hangs on the words that follow it.
    const sure = sentences.slice(0, -1).filter((sentence) => sentence.end + REACH < to)
    yield* sure
    reach = sure.length === 0 ? reach * 2 : stretch
    from = sentences[sure.length]?.start ?? to
  }
}

/**
 * The sentence that an offset lies in; between two sentences the earlier; an empty span where the line shows nothing. Looks no
 * further than 2,000 units from the offset: in a longer sentence it gives the part around it.
 */
export function sentenceAt(text: string, offset: number): Span {
  const line = lineAt(text, offset, REACH_OF_SENTENCE)
  const isCut = offset - line.start === REACH_OF_SENTENCE
  const start = isCut ? text.indexOf(' ', line.start) + 1 : line.start
  const sentences = sentencesOf(text, { start: Math.min(start, offset), end: line.end }, offset)
  return (
    sentences.findLast((sentence) => sentence.start <= offset) ??
    sentences[0] ?? { start: offset, end: offset }
  )
}

const REACH_OF_SENTENCE = 2000

/** From the start of the sentence in which a span begins to the end of the one in which it ends. */
export function sentenceAround(text: string, span: Span): Span {
  const first = sentenceAt(text, span.start)
  const last = sentenceAt(text, Math.max(span.start, span.end - 1))
  return { start: Math.min(first.start, span.start), end: Math.max(last.end, span.end) }
}

/** The sentences of one paragraph; with `until` only those up to the one after that offset. */
function sentencesOf(text: string, paragraph: Span, until = Infinity): Span[] {
  const line = text.slice(paragraph.start, paragraph.end)
  const sentences: Span[] = []
  const add = (start: number, end: number) =>
    sentences.push({ start: paragraph.start + start, end: paragraph.start + end })
  let start = skipSpace(line, 0)
  let seen = start
  let showsSomething = false
  for (const match of line.matchAll(TERMINATOR)) {
    if (match.index < seen) continue
    const end = afterClosers(line, match.index + match[0].length)
    const next = skipSpace(line, end)
    showsSomething ||= VISIBLE.test(line.slice(seen, end))
    seen = end
    if (!showsSomething) continue
    if (next < line.length && !endsSentence(line, start, match.index, match[0], end, next)) continue
    add(start, end)
    if (paragraph.start + end > until) return sentences
    start = next
    seen = next
    showsSomething = false
  }
  const end = line.trimEnd().length
  if (end > start) add(start, end)
  return sentences
}

/** Whether the marks at `at` end the sentence that began at `start`; what follows begins at `next`. */
function endsSentence(
  text: string,
  start: number,
  at: number,
  marks: string,
  end: number,
  next: number,
): boolean {
  if (NEEDS_NO_SPACE.test(marks)) return true
  if (next === end) return false
  const following = firstWord(text, next)
  if (LOWER.test(following.charAt(0))) return false
  if (marks !== '.' || end > at + 1) return true
  const before = wordBefore(text, at, Math.max(start, at - REACH))
  if (before === '') return true
  const opensSentence = at - before.length <= start
  return !isAbbreviated(before, following, opensSentence)
}

function isAbbreviated(before: string, following: string, opensSentence: boolean): boolean {
  const word = before.toLowerCase()
  const next = following.toLowerCase()
  const figureFollows = /^\p{N}/u.test(following)
  // `1. First item`, `a. First item`, and the German `am 3. Oktober`.
  if (/^\p{N}{1,3}$/u.test(before)) return opensSentence || isGermanMonth(following)
  if (/^[ap]\.m$/.test(word)) return followsClockTime(next)
  switch (abbreviationKind(word)) {
    case 'before-name':
      return true
    case 'before-figure':
      return figureFollows
    case 'may-end':
      return !isSentenceStarter(next)
    case 'none':
      break
  }
  // Initials (`J. K. Rowling`) and dotted capitals (`U.S. Secretary`): a name goes on, unless a usual first word follows.
  if (/^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    return opensSentence || !isSentenceStarter(next)
  }
  return false
}

function isGermanMonth(word: string): boolean {
  return /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert)$/.test(
    word,
  )
}

function wordBefore(text: string, at: number, limit: number): string {
  let from = at
  while (from > limit && PART_OF_WORD.test(text.charAt(from - 1))) from -= 1
  return text.slice(from, at)
}

function firstWord(text: string, from: number): string {
  let at = from
  while (at < from + REACH && (OPENERS.test(text.charAt(at)) || SPACE.test(text.charAt(at)))) at += 1
  FIRST_WORD.lastIndex = at
  return FIRST_WORD.exec(text)?.[0] ?? text.charAt(at)
}

/** Past the quotes and brackets that close what the marks ended, also the French ` »` set off by a space. */
function afterClosers(text: string, from: number): number {
  let at = from
  while (at < text.length && CLOSERS.test(text.charAt(at))) at += 1
  const spaced = /^\s[»›](?=\s|$)/.exec(text.slice(at, at + 3))
  return spaced ? at + 2 : at
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && SPACE.test(text.charAt(at))) at += 1
  return at
}
