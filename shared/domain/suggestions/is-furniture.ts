import { wordsOf } from '../../languages/language'
import { languages } from '../../languages/languages'
import type { Word } from '../tokens/split-words'
import { phraseFrom, phraseTable } from '../tables/phrase-table'
import type { SuggestionReason } from './claim-suggestion'

/** Marks that end a sentence, also before closing quotes and brackets. */
const TERMINATED = /[.!…。！．｡।۔።։]["'”’»›)\]}」』】〉》）\s]*$/u

/** Whether words are no whole statement: a heading ends in no full stop, nor does what was cut off, and a question states nothing. */
export function isCut(sentence: string): boolean {
  return !TERMINATED.test(sentence)
}

/** How furniture opens, in every language: a page may carry that of another than its text. */
const openings = phraseTable<'invitation' | 'credit'>(
  languages.flatMap(({ worth: { invitations, credits } }) => [
    ...wordsOf(invitations).map((words) => [words, 'invitation'] as const),
    ...wordsOf(credits).map((words) => [words, 'credit'] as const),
  ]),
)

/** What tells no event by itself, so that a credit may have it. */
const ofCredits: ReadonlySet<SuggestionReason> = new Set(['date', 'duration', 'name', 'opinion', 'absolute'])

/** Whether a sentence invites to read on, or says only who wrote, took or owns something. A caption that states more is none. */
export function opensFurniture(words: readonly Word[], reasons: readonly SuggestionReason[]): boolean {
  const at = words.findIndex(({ kind, text }) => kind !== 'mark' || text === '©')
  const opening = at < 0 ? null : phraseFrom(openings, words, at)
  if (opening === null) return false
  return opening.value === 'invitation' || reasons.every((reason) => ofCredits.has(reason))
}
