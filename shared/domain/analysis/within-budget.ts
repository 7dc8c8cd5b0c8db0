import { languageTable } from '../tables/language-tables'
import { countNumberWords, countNumerals } from '../tables/may-hold-figure'
import type { Span } from '../span'
import { splitParagraphs } from '../text/split-paragraphs'
import { splitSentences } from '../text/split-sentences'

/** A text without what is too much to read in it, and how many figures that leaves out. */
export type WithinBudget = {
  /** As long as the text itself: what is left out stands as a paragraph that shows nothing. */
  readonly text: string
  readonly leftOut: number
}

/** No sentence has so many figures: it is a table that was put in one line. */
const mostInSentence = 200
/** So many figures are read in one text. */
export const mostInText = 20_000
/** So many figures of one thing are compared in one text. */
export const mostOfAThing = 150
/** What surrounds a figure takes time with the length of its sentence: so many characters are looked at for those of one. */
const mostLookedAt = 4_000_000

/**
 * Leaves out of a text what would take too long to read, by its size alone, so that it is the same on every machine. The
 * spans of `kept` stay whatever stands around them: what somebody marked is read.
 */
export function withinBudget(text: string, language: string, kept: readonly Span[] = []): WithinBudget {
  const table = languageTable(language || 'en')
  const figuresIn = ({ start, end }: Span): number => {
    const part = text.slice(start, end)
    return countNumerals(part) + countNumberWords(part, table)
  }
  const isTooMuch = (span: Span): boolean => {
    const figures = figuresIn(span)
    return figures > mostInSentence || figures * (span.end - span.start) > mostLookedAt
  }
  if (!isTooMuch({ start: 0, end: text.length })) return { text, leftOut: 0 }

  const tooMuch = splitParagraphs(text)
    .filter(isTooMuch)
    .flatMap((paragraph) => sentencesIn(text, paragraph).filter(isTooMuch))
  const without = cutOut([...tooMuch, ...tooFar(text, tooMuch)], kept)
  const leftOut = without.reduce((sum, { start, end }) => sum + countNumerals(text.slice(start, end)), 0)
  return { text: blank(text, without), leftOut }
}

/** What comes after as many figures as are read, those in `passedOver` not counted; nothing where there are no more. */
function tooFar(text: string, passedOver: readonly Span[]): readonly Span[] {
  let [at, read] = [0, 0]
  for (const { start, end } of [...passedOver, { start: text.length, end: text.length }]) {
    const here = countNumerals(text.slice(at, start))
    if (read + here > mostInText) {
      const last = splitParagraphs(text.slice(at, start)).find((paragraph) => {
        read += countNumerals(text.slice(at + paragraph.start, at + paragraph.end))
        return read > mostInText
      })
      return [{ start: at + (last?.start ?? 0), end: text.length }]
    }
    read += here
    at = end
  }
  return []
}

function sentencesIn(text: string, { start, end }: Span): readonly Span[] {
  return splitSentences(text.slice(start, end)).map((sentence) => ({
    start: start + sentence.start,
    end: start + sentence.end,
  }))
}

/** What is left of spans, which may overlap, when others are taken out of them; in order. */
function cutOut(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  const left: Span[] = []
  const kept = others.toSorted((a, b) => a.start - b.start)
  let next = 0
  let done = 0
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    let start = Math.max(span.start, done)
    while ((kept[next]?.end ?? Infinity) <= start) next += 1
    for (let at = next; (kept[at]?.start ?? Infinity) < span.end; at += 1) {
      const { start: from = 0, end: to = 0 } = kept[at] ?? {}
      if (from > start) left.push({ start, end: from })
      start = Math.max(start, to)
    }
    if (start < span.end) left.push({ start, end: span.end })
    done = Math.max(done, span.end)
  }
  return left
}

/** A character that is no part of any word, and that nobody sees. */
const NOTHING = '\0'

function blank(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    const length = end - start
    parts.push(text.slice(at, start), length < 2 ? '\n'.repeat(length) : `\n${NOTHING.repeat(length - 2)}\n`)
    at = end
  }
  return parts.join('') + text.slice(at)
}
