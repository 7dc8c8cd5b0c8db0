import type { DateMention } from '../quantities/dates/date-mention'
import { findDates } from '../quantities/find-dates'
import type { LanguageTable } from '../tables/language-table'
import { isAmong } from '../tokens/word-at'
import type { Word } from '../tokens/split-words'

/** The first date of an event among words; null where none is. `said on Friday` tells when something was said, which nobody doubts. */
export function findEventDate(
  words: readonly Word[],
  table: LanguageTable,
  articleDate: string,
): DateMention | null {
  const dates = findDates(words, table, articleDate).filter(({ kind }) => kind !== 'time')
  return (
    dates.find(({ from, to }) => !isOfSaying(words, from, table) && !isAmong(words, to, table.sayVerbs)) ??
    null
  )
}

function isOfSaying(words: readonly Word[], at: number, table: LanguageTable): boolean {
  return words.slice(Math.max(0, at - 2), at).some(({ lower }) => table.sayVerbs.has(lower))
}
