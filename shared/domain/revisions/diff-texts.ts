import type { Span } from '../span'
import { type DiffPiece, diffWords } from '../text/diff-words'
import { splitTokens } from '../text/split-tokens'

/** A stretch of the difference between two revisions: unchanged text between changes, or one change with its words. */
export type RevisionPart =
  | { readonly kind: 'unchanged'; readonly old: Span; readonly new: Span }
  | {
      readonly kind: 'changed'
      readonly old: Span
      readonly new: Span
      readonly pieces: readonly DiffPiece[]
    }

/** Unchanged text of up to so many UTF-16 units between two changes belongs to one change with them. */
const NEAR = 60

/**
 * What changed from one revision to the next, to be read: alternating unchanged and changed parts that fill both texts, changes
 * that are close together in one part. Within a part, `a` is the old text and `b` the new. Linear in the length of the texts:
 * where large stretches share nothing, they come as one removal and one addition.
 */
export function diffTexts(oldText: string, newText: string): readonly RevisionPart[] {
  const pieces = diffWords(oldText, newText)
  const parts: RevisionPart[] = []
  let open: DiffPiece[] = []
  const closeChange = () => {
    const trailing = open.findLastIndex(({ kind }) => kind !== 'same')
    const [change, rest] = [open.slice(0, trailing + 1), open.slice(trailing + 1)]
    if (change.length > 0) parts.push({ kind: 'changed', ...extent(change, parts), pieces: change })
    for (const piece of rest)
      if (piece.kind === 'same') parts.push({ kind: 'unchanged', old: piece.a, new: piece.b })
    open = []
  }
  for (const piece of pieces) {
    open.push(piece)
    const isFar =
      piece.kind === 'same' && (piece.a.end - piece.a.start > NEAR || parts.length + open.length === 1)
    if (isFar) closeChange()
  }
  closeChange()
  return parts
}

/** How many words of the new text the old one does not have, and the other way round. */
export function countChangedWords(
  parts: readonly RevisionPart[],
  oldText: string,
  newText: string,
): { readonly added: number; readonly removed: number } {
  const count = { added: 0, removed: 0 }
  for (const part of parts)
    for (const piece of part.kind === 'changed' ? part.pieces : []) {
      if (piece.kind === 'added') count.added += wordsIn(newText.slice(piece.b.start, piece.b.end))
      if (piece.kind === 'removed') count.removed += wordsIn(oldText.slice(piece.a.start, piece.a.end))
    }
  return count
}

const wordsIn = (text: string): number =>
  splitTokens(text).filter(({ word }) => /[\p{L}\p{N}]/u.test(word)).length

/** What a run of pieces covers in both texts, from where the parts before it end. */
function extent(
  pieces: readonly DiffPiece[],
  before: readonly RevisionPart[],
): { readonly old: Span; readonly new: Span } {
  const last = before.at(-1)
  const oldStart = last?.old.end ?? 0
  const newStart = last?.new.end ?? 0
  const oldEnds = pieces.flatMap((piece) => ('a' in piece ? [piece.a.end] : []))
  const newEnds = pieces.flatMap((piece) => ('b' in piece ? [piece.b.end] : []))
  return {
    old: { start: oldStart, end: oldEnds.at(-1) ?? oldStart },
    new: { start: newStart, end: newEnds.at(-1) ?? newStart },
  }
}
