import { lastBefore, lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import type { Difference } from './compare-copies'

/** The two places that a change stands at, one in each text, fit to be quoted; the wordings are those of the change, '' where there is none. */
export type PairOfPlaces = {
  readonly a: Span
  readonly b: Span
  readonly wordings: readonly [a: string, b: string]
}

/**
 * Answers the sentences of two copies that a change of theirs stands in; null where one of the texts has no such sentence, as where a
 * whole paragraph was added. The texts are taken apart once, however many changes are asked for.
 */
export function createPairing(
  differences: readonly Difference[],
  a: string,
  b: string,
): (change: Difference) => PairOfPlaces | null {
  const texts = { a, b }
  const sentences = { a: splitSentences(a), b: splitSentences(b) }
  return (change) => {
    const inA = change.a ?? besideIn('a', change.b)
    const inB = change.b ?? besideIn('b', change.a)
    if (inA === null || inB === null) return null
    const [sentenceA, sentenceB] = [sentenceAt('a', inA), sentenceAt('b', inB)]
    if (sentenceA === null || sentenceB === null) return null
    return { a: sentenceA, b: sentenceB, wordings: [wordsAt(a, change.a), wordsAt(b, change.b)] }
  }

  /** Where the paragraph goes on, in the text that has nothing of a change: at the words right before or after it that both have. */
  function besideIn(side: 'a' | 'b', own: Span | null): Span | null {
    const other = side === 'a' ? 'b' : 'a'
    const at = differences.findIndex((each) => each[other] === own)
    if (own === null || at < 0) return null
    const [before, after] = [differences[at - 1], differences[at + 1]]
    const isBroken = (start = 0, end = 0): boolean => texts[other].slice(start, end).includes('\n')
    if (before?.kind === 'same' && before[side] && !isBroken(before[other]?.end, own.start))
      return { start: before[side].end - 1, end: before[side].end }
    if (after?.kind === 'same' && after[side] && !isBroken(own.end, after[other]?.start))
      return { start: after[side].start, end: after[side].start + 1 }
    return null
  }

  function sentenceAt(side: 'a' | 'b', place: Span): Span | null {
    const sentence = lastBefore(sentences[side], place.start, ({ start }) => start)
    return sentence !== undefined && sentence.end > place.start ? sentence : null
  }
}

function wordsAt(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end)
}

/**
 * For a letter of one of two copies, the letter of the other that stands in the same passage. Words that both have are mapped one to one;
 * within what was changed, by share; what the other text has nothing of is mapped to where it would stand.
 */
export function createPlaceMap(
  differences: readonly Difference[],
  from: 'a' | 'b',
): (offset: number) => number {
  const to = from === 'a' ? 'b' : 'a'
  const held = differences.flatMap(({ [from]: own, [to]: other }) => (own && other ? [{ own, other }] : []))
  return (offset) => {
    const pair = held[lastIndexBefore(held, offset, ({ own }) => own.start)]
    if (!pair) return 0
    const { own, other } = pair
    if (offset >= own.end) return other.end
    const share = (offset - own.start) / Math.max(1, own.end - own.start)
    return Math.round(other.start + share * (other.end - other.start))
  }
}
