import type { Span } from '../span'
import { alignWords, type Run } from './align-words'
import { splitTokens, type Token } from './split-tokens'

/** A stretch that both texts have, or only the first (`removed`), or only the second (`added`); with where it stands. */
export type DiffPiece =
  | { readonly kind: 'same'; readonly a: Span; readonly b: Span }
  | { readonly kind: 'removed'; readonly a: Span }
  | { readonly kind: 'added'; readonly b: Span }

/**
 * The difference of two texts word by word, for reading: in the order of the second text, what was removed before what came
 * in its place. The spans in `a` fill the first text without gaps, those in `b` the second; white space belongs to the word
 * before it and is no difference by itself. Linear in the length of the texts.
 */
export function diffWords(a: string, b: string): readonly DiffPiece[] {
  const left = splitTokens(a)
  const right = splitTokens(b)
  const runs = alignWords(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  )
  const pieces: DiffPiece[] = []
  const removed = (from: number, to: number) => {
    const span = spanOf(a, left, from, to)
    if (span.end > span.start) pieces.push({ kind: 'removed', a: span })
  }
  const added = (from: number, to: number) => {
    const span = spanOf(b, right, from, to)
    if (span.end > span.start) pieces.push({ kind: 'added', b: span })
  }
  let atA = 0
  let atB = 0
  for (const run of readableRuns(runs, left, right)) {
    removed(atA, run.a)
    added(atB, run.b)
    atA = run.a + run.length
    atB = run.b + run.length
    pieces.push({ kind: 'same', a: spanOf(a, left, run.a, atA), b: spanOf(b, right, run.b, atB) })
  }
  removed(atA, Math.max(atA, left.length))
  added(atB, Math.max(atB, right.length))
  return pieces
}

/** From the first of some tokens to the token after the last, so that white space is not lost; all of it at the ends. */
function spanOf(text: string, tokens: readonly Token[], from: number, to: number): Span {
  if (from === to && tokens.length > 0) return { start: 0, end: 0 }
  return {
    start: from === 0 ? 0 : (tokens[from]?.start ?? text.length),
    end: tokens[to]?.start ?? text.length,
  }
}

/** Without the stray `the` or comma that two rewritten passages happen to share: such islands make a difference unreadable. */
function readableRuns(runs: readonly Run[], left: readonly Token[], right: readonly Token[]): readonly Run[] {
  const kept: Run[] = []
  for (const [index, run] of runs.entries()) {
    const previous = kept.at(-1) ?? { a: 0, b: 0, length: 0 }
    const next = runs[index + 1] ?? { a: left.length, b: right.length, length: 0 }
    const changedBefore = Math.min(run.a - previous.a - previous.length, run.b - previous.b - previous.length)
    const changedAfter = Math.min(next.a - run.a - run.length, next.b - run.b - run.length)
    const words = left.slice(run.a, run.a + Math.min(run.length, 3)).map(({ word }) => word)
    const isIsland = run.length <= 2 && words.every((word) => /^[^\p{N}]{1,3}$/u.test(word))
    if (!(isIsland && changedBefore >= run.length && changedAfter >= run.length)) kept.push(run)
  }
  return kept
}
