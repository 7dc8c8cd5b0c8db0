import { wordsOf } from '../../languages/language'
import { languages } from '../../languages/languages'
import type { Word } from '../tokens/split-words'
import { phraseFrom, phraseTable } from '../tables/phrase-table'
import type { SuggestionReason } from './claim-suggestion'

/** How furniture opens, in every language: a page may carry that of another than its text. */
const openings = phraseTable<'invitation' | 'credit'>(
  languages.flatMap(({ worth: { invitations, credits } }) => [
    ...wordsOf(invitations).map((words) => [words, 'invitation'] as const),
    ...wordsOf(credits).map((words) => [words, 'credit'] as const),
  ]),
)

/** What tells no event by itself, so that a credit may have it. */
const ofCredits: ReadonlySet<SuggestionReason> = new Set(['date', 'duration', 'name', 'opinion', 'absolute'])

/**
 * Whether a sentence invites to read on, or says only who wrote, took or owns something. A caption that states more is none. The reading
 * asks of a whole line what of it is of the page (`mentions/furniture`); here a sentence inside a paragraph may be such too.
 */
export function opensFurniture(words: readonly Word[], reasons: readonly SuggestionReason[]): boolean {
  const at = words.findIndex(({ kind, text }) => kind !== 'mark' || text === '©')
  const opening = at < 0 ? null : phraseFrom(openings, words, at)
  if (opening === null) return false
  return opening.value === 'invitation' || reasons.every((reason) => ofCredits.has(reason))
}
