import type { CountingKind, ImportNote, LeftOut, QuotingKind } from '../../schema/import-step'
import { leftOut } from './loss'

/** So many passages are quoted, and so much of each. */
const MOST_QUOTED = 20
const LONGEST_QUOTE = 200

/** The note that something was found so many times; none where it was not. */
export function countingNote(kind: CountingKind, count: number): readonly ImportNote[] {
  return count > 0 ? [{ kind, count }] : []
}

/** The note with words of the file, as far as anybody reads them; none where there are no such words. */
export function quotingNote(kind: QuotingKind, passages: readonly string[]): readonly ImportNote[] {
  if (passages.length === 0) return []
  const shown = passages
    .slice(0, MOST_QUOTED)
    .map((words) => (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words))
  return [{ kind, passages: shown, more: passages.length - shown.length }]
}

/** The notes of what was not read; what is counted as 0 is not named. */
export function notReadNotes(counts: Readonly<Partial<Record<LeftOut, number>>>): readonly ImportNote[] {
  return leftOut(counts).map((left) => ({ kind: 'notRead', ...left }))
}
