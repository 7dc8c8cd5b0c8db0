import type { Span } from '../../span'
import { lineAt, splitParagraphs } from '../../text/split-paragraphs'
import { splitSentences } from '../../text/split-sentences'
import { commonEnds } from './common-ends'

/** Repeated paragraphs next to an edit are looked at again; so many of them at most. */
const MOST_REPEATS = 50

/** A longer line is no repeated paragraph. */
const LONG_LINE = 20_000

/** A paragraph or sentence; `paragraph` is its index where it is a whole paragraph that was settled as such, else -1. */
export type Unit = Span & { readonly says: string; readonly paragraph: number }

/** What differs: both texts from `start` to their own end. */
export type Middle = { readonly start: number; readonly oldEnd: number; readonly newEnd: number }

/**
 * The part that differs, widened by the neighbouring paragraphs that occur in it again: where the texts begin to differ does not tell
 * which of those is which.
 */
export function findMiddle(oldText: string, newText: string): Middle {
  const ends = commonEnds(oldText, newText)
  const oldEnd = oldText.length - ends.end
  const newEnd = newText.length - ends.end
  const repeated = new Set(
    [...paragraphsOf(oldText, ends.start, oldEnd), ...paragraphsOf(newText, ends.start, newEnd)].map(
      ({ says }) => says,
    ),
  )
  const isSettled = (line: string) => line.trim() !== '' && !repeated.has(line.trim())
  let start = ends.start
  for (let i = 0; i < MOST_REPEATS && start > 1; i += 1) {
    const from = oldText.lastIndexOf('\n', start - 2) + 1
    if (start - from > LONG_LINE || isSettled(oldText.slice(from, start))) break
    start = from
  }
  let tail = oldEnd
  for (let i = 0; i < MOST_REPEATS && tail < oldText.length; i += 1) {
    const { end } = lineAt(oldText, tail)
    if (end - tail > LONG_LINE || isSettled(oldText.slice(tail, end))) break
    tail = Math.min(end + 1, oldText.length)
  }
  return { start, oldEnd: tail, newEnd: newEnd + tail - oldEnd }
}

/** So many sentences are looked for in the texts one by one; for more, all sentences are counted once. */
const MOST_LOOKUPS = 100

/** Whether a sentence stands more than once in one of some texts: such a one proves nothing by itself. */
export function createRepeatCheck(texts: readonly string[]): (sentence: string) => boolean {
  let lookups = 0
  let repeated: ReadonlySet<string> | undefined
  return (sentence) => {
    lookups += 1
    if (lookups > MOST_LOOKUPS) repeated ??= new Set(texts.flatMap(repeatedSentences))
    if (repeated) return repeated.has(sentence)
    return texts.some((text) => text.indexOf(sentence) !== text.lastIndexOf(sentence))
  }
}

function repeatedSentences(text: string): readonly string[] {
  const seen = new Set<string>()
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => seen.size === seen.add(sentence).size)
}

/** The paragraphs of a stretch of a text, trimmed. */
export const paragraphsOf = (text: string, start: number, end: number): readonly Unit[] =>
  unitsOf(text, splitParagraphs(text.slice(start, end)), start)

/** Spans of a stretch that begins at `start` as trimmed units of the whole text. */
const unitsOf = (text: string, spans: readonly Span[], start: number): readonly Unit[] =>
  spans.map((span) => {
    const words = text.slice(start + span.start, start + span.end)
    const says = words.trim()
    const from = start + span.start + words.indexOf(says)
    return { start: from, end: from + says.length, says, paragraph: -1 }
  })

/** The paragraphs, with those named by `isOpen` cut into sentences. */
export function sentencesWhere(
  text: string,
  paragraphs: readonly Unit[],
  isOpen: (index: number) => boolean,
): readonly Unit[] {
  return paragraphs.flatMap((unit, index) =>
    isOpen(index) ? unitsOf(text, splitSentences(unit.says), unit.start) : [{ ...unit, paragraph: index }],
  )
}
