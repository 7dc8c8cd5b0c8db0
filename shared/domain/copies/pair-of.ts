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
 * The sentences of two copies that a change stands in; null where one of the texts has no such sentence, as where a whole paragraph was
 * added. `differences` are those that the change is one of.
 */
export function pairOf(
  change: Difference,
  differences: readonly Difference[],
  a: string,
  b: string,
): PairOfPlaces | null {
  const inA = change.a ?? besideIn('a', change.b, b, differences)
  const inB = change.b ?? besideIn('b', change.a, a, differences)
  if (inA === null || inB === null) return null
  const [sentenceA, sentenceB] = [sentenceAt(a, inA), sentenceAt(b, inB)]
  if (sentenceA === null || sentenceB === null) return null
  return { a: sentenceA, b: sentenceB, wordings: [wordsAt(a, change.a), wordsAt(b, change.b)] }
}

/** Where the paragraph goes on, in the text that has nothing of a change: at the words right before or after it that both have. */
function besideIn(
  side: 'a' | 'b',
  own: Span | null,
  text: string,
  differences: readonly Difference[],
): Span | null {
  const other = side === 'a' ? 'b' : 'a'
  const at = differences.findIndex((each) => each[other] === own)
  if (own === null || at < 0) return null
  const [before, after] = [differences[at - 1], differences[at + 1]]
  const isBroken = (start = 0, end = 0): boolean => text.slice(start, end).includes('\n')
  if (before?.kind === 'same' && before[side] && !isBroken(before[other]?.end, own.start))
    return { start: before[side].end - 1, end: before[side].end }
  if (after?.kind === 'same' && after[side] && !isBroken(own.end, after[other]?.start))
    return { start: after[side].start, end: after[side].start + 1 }
  return null
}

function sentenceAt(text: string, { start }: Span): Span | null {
  return splitSentences(text).find((sentence) => sentence.start <= start && sentence.end > start) ?? null
}

function wordsAt(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end)
}
