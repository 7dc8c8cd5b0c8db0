import { lastIndexBefore } from '../last-before'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { type AlignedRun, alignWords } from './align-words'
import { type ChangeAspect, createAspects } from './change-aspects'
import { pairPieces } from './pair-pieces'
import { type ComparableWord, splitComparableWords } from './split-comparable-words'

/** One stretch of the difference of two texts; `a` or `b` is null where that text has nothing there. */
export type Difference = {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly a: Span | null
  readonly b: Span | null
  /** What it touches; nothing where it is the same, or no more than wording. */
  readonly about: readonly ChangeAspect[]
}

export type CopyComparison = {
  /** The whole of both texts in order. What lies between two stretches is punctuation and space. */
  readonly differences: readonly Difference[]
  /** What is not the same, in the order of the texts; a date or figure that was moved within its sentence as one change. */
  readonly changes: readonly Difference[]
  /** The share of the words of the longer text that both have, 0 to 1. */
  readonly sameShare: number
}

/**
 * Compares two texts word by word. Kinds of quotation marks, of apostrophes and of spaces, paragraphs, and punctuation outside of
 * quotations make no difference; a capital or another spelling does. `languages` are those of the two texts (BCP 47).
 */
export function compareCopies(
  a: string,
  b: string,
  languages: { readonly a: string; readonly b: string } = { a: 'en', b: 'en' },
): CopyComparison {
  const [wordsA, wordsB] = [splitComparableWords(a), splitComparableWords(b)]
  const runs = alignWords(bySentence(a, wordsA), bySentence(b, wordsB))
  const aspects = { a: createAspects(a, languages.a), b: createAspects(b, languages.b) }
  const differences: Difference[] = []
  const sidesOf = new Map<Difference, Sides>()
  let [atA, atB, same] = [0, 0, 0]
  for (const run of runs) {
    const sides = {
      a: { text: a, words: wordsA, from: atA, to: atA + run.a },
      b: { text: b, words: wordsB, from: atB, to: atB + run.b },
    }
    const pieces = run.isSame
      ? [{ a: wordsA.slice(atA, atA + run.a), b: wordsB.slice(atB, atB + run.b) }]
      : pairPieces(sides.a, sides.b)
    for (const piece of pieces) differences.push(describePiece(run, piece))
    atA += run.a
    atB += run.b
    if (run.isSame) same += run.a
  }
  return {
    differences,
    changes: withMoves(differences, { wordsA, isMoved }),
    sameShare: same / Math.max(1, wordsA.length, wordsB.length),
  }

  function describePiece(
    { isSame }: AlignedRun,
    piece: { readonly a: readonly ComparableWord[]; readonly b: readonly ComparableWord[] },
  ): Difference {
    const [spanA, spanB] = [spanOf(piece.a), spanOf(piece.b)]
    if (isSame) return { kind: 'same', a: spanA, b: spanB, about: [] }
    const touched = (side: 'a' | 'b', span: Span | null): ReadonlySet<ChangeAspect> => {
      const isFigure = piece[side].some((word) => word.isFigure)
      return new Set([...(span ? aspects[side](span) : []), ...(isFigure ? (['figure'] as const) : [])])
    }
    const found = { a: touched('a', spanA), b: touched('b', spanB) }
    const difference: Difference = {
      kind: spanA === null ? 'added' : spanB === null ? 'removed' : 'changed',
      a: spanA,
      b: spanB,
      about: order.filter((aspect) => found.a.has(aspect) || found.b.has(aspect)),
    }
    sidesOf.set(difference, found)
    return difference
  }

  /** Whether a date, a figure or a speaker that one change takes out is put in by the other: and nothing else but a capital. */
  function isMoved(out: Difference, put: Difference): boolean {
    const [from, to] = [sidesOf.get(out), sidesOf.get(put)]
    const movable = (['date', 'figure', 'attribution'] as const).some(
      (aspect) => from?.a.has(aspect) && !from.b.has(aspect) && to?.b.has(aspect) && !to.a.has(aspect),
    )
    return (
      movable &&
      isHeldIn(wordsAt(b, out.b), wordsAt(a, out.a)) &&
      isHeldIn(wordsAt(a, put.a), wordsAt(b, put.b))
    )
  }
}

const order: readonly ChangeAspect[] = ['quotation', 'figure', 'date', 'attribution']

type Sides = { readonly a: ReadonlySet<ChangeAspect>; readonly b: ReadonlySet<ChangeAspect> }

/** So many words may stand between where something was taken out and where the like of it was put in. */
const NEAR = 15

type Moves = {
  readonly wordsA: readonly ComparableWord[]
  readonly isMoved: (out: Difference, put: Difference) => boolean
}

/** The changes; of two that follow one another closely, and of which one takes out what the other puts in, one is made. */
function withMoves(differences: readonly Difference[], { wordsA, isMoved }: Moves): readonly Difference[] {
  const changes: Difference[] = []
  for (const [at, difference] of differences.entries()) {
    if (difference.kind === 'same') continue
    const last = changes.at(-1)
    const between = differences[at - 1]
    const follows = between?.kind === 'same' && differences[at - 2] === last ? between.a : null
    const isNear = last !== undefined && follows !== null && wordCount(follows, wordsA) <= NEAR
    const moved = !isNear
      ? null
      : isMoved(last, difference)
        ? { out: last, put: difference }
        : isMoved(difference, last)
          ? { out: difference, put: last }
          : null
    if (moved === null) changes.push(difference)
    else {
      const { out, put } = moved
      changes.splice(-1, 1, { kind: 'changed', a: out.a, b: put.b, about: union(out, put) })
    }
  }
  return changes
}

function wordsAt(text: string, span: Span | null): string {
  return span === null ? '' : text.slice(span.start, span.end).toLowerCase()
}

/** Whether what is left stands at an end of what was there, but for capitals. */
function isHeldIn(rest: string, whole: string): boolean {
  return whole.startsWith(rest) || whole.endsWith(rest)
}

function union(one: Difference, other: Difference): readonly ChangeAspect[] {
  return order.filter((aspect) => one.about.includes(aspect) || other.about.includes(aspect))
}

function wordCount({ start, end }: Span, words: readonly ComparableWord[]): number {
  const upTo = (limit: number): number => lastIndexBefore(words, limit, (word) => word.start)
  return upTo(end - 1) - upTo(start - 1)
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
