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
  return quote(kind, passages, 0)
}

function quote(kind: QuotingKind, passages: readonly string[], further: number): readonly ImportNote[] {
  if (passages.length === 0) return []
  const shown = passages
    .slice(0, MOST_QUOTED)
    .map((words) => (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words))
  return [{ kind, passages: shown, more: further + passages.length - shown.length }]
}

/** The notes of what was not read; what is counted as 0 is not named. */
export function notReadNotes(counts: Readonly<Partial<Record<LeftOut, number>>>): readonly ImportNote[] {
  return leftOut(counts).map((left) => ({ kind: 'notRead', ...left }))
}

/** The notes of several readings as those of one: what is counted is added up, what is quoted stands together. */
export function joinNotes(notes: readonly ImportNote[]): readonly ImportNote[] {
  const counts = new Map<CountingKind, number>()
  const quoted = new Map<QuotingKind, { readonly passages: string[]; more: number }>()
  const others = new Map<string, ImportNote>()
  for (const note of notes)
    if ('passages' in note) {
      const so = quoted.get(note.kind) ?? { passages: [], more: 0 }
      so.passages.push(...note.passages)
      so.more += note.more
      quoted.set(note.kind, so)
    } else if ('count' in note && note.kind !== 'notRead')
      counts.set(note.kind, (counts.get(note.kind) ?? 0) + note.count)
    else others.set(JSON.stringify(note), note)
  return [
    ...others.values(),
    ...[...counts].flatMap(([kind, count]) => countingNote(kind, count)),
    ...[...quoted].flatMap(([kind, { passages, more }]) => quote(kind, passages, more)),
  ]
}
