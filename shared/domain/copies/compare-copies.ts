import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { type AlignedRun, alignWords } from './align-words'
import { type ComparableWord, splitComparableWords } from './split-comparable-words'

/** One stretch of the difference of two texts; `a` or `b` is null where that text has nothing there. */
export type Difference = {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly a: Span | null
  readonly b: Span | null
  /** Whether a figure or a number word is among what differs. */
  readonly hasFigure: boolean
}

export type CopyComparison = {
  /** The whole of both texts in order. What lies between two stretches is punctuation and space. */
  readonly differences: readonly Difference[]
  /** What is not the same, with figures first, else in the order of the texts. */
  readonly changes: readonly Difference[]
  /** The share of the words of the longer text that both have, 0 to 1. */
  readonly sameShare: number
}

/**
 * Compares two texts word by word. Kinds of quotation marks, of apostrophes and of spaces, other punctuation and
 * paragraphs make no difference; a capital or another spelling does.
 */
export function compareCopies(a: string, b: string): CopyComparison {
  const [wordsA, wordsB] = [splitComparableWords(a), splitComparableWords(b)]
  const runs = alignWords(bySentence(a, wordsA), bySentence(b, wordsB))
  let [atA, atB, same] = [0, 0, 0]
  const differences = runs.map((run) => {
    const difference = describeRun(run, wordsA.slice(atA, atA + run.a), wordsB.slice(atB, atB + run.b))
    atA += run.a
    atB += run.b
    if (run.isSame) same += run.a
    return difference
  })
  const changes = differences.filter(({ kind }) => kind !== 'same')
  return {
    differences,
    changes: [
      ...changes.filter(({ hasFigure }) => hasFigure),
      ...changes.filter(({ hasFigure }) => !hasFigure),
    ],
    sameShare: same / Math.max(1, wordsA.length, wordsB.length),
  }
}

function describeRun(
  { isSame }: AlignedRun,
  a: readonly ComparableWord[],
  b: readonly ComparableWord[],
): Difference {
  return {
    kind: isSame ? 'same' : a.length === 0 ? 'added' : b.length === 0 ? 'removed' : 'changed',
    a: spanOf(a),
    b: spanOf(b),
    hasFigure: !isSame && [...a, ...b].some(({ isFigure }) => isFigure),
  }
}

function spanOf(words: readonly ComparableWord[]): Span | null {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}

/** The folded words of a text, sentence by sentence. */
function bySentence(text: string, words: readonly ComparableWord[]): readonly (readonly string[])[] {
  let at = 0
  return [...splitSentences(text).map(({ end }) => end), Infinity].map((end) => {
    const from = at
    while ((words[at]?.start ?? Infinity) < end) at++
    return words.slice(from, at).map(({ folded }) => folded)
  })
}
