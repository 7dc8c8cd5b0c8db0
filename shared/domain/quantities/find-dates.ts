import { bareYear } from './dates/bare-year'
import { dayOf, type Day } from './dates/calendar'
import { clockTimeAt } from './dates/clock-time-at'
import type { DateMention } from './dates/date-mention'
import { dayFirst, monthFirst } from './dates/named-date'
import { decade, numericDate } from './dates/numeric-date'
import { partOfYear } from './dates/part-of-year'
import { withoutPossessive } from '../tables/endings'
import { relativeDate, weekday } from './dates/relative-date'
import type { LanguageTable } from '../tables/language-table'
import type { Word } from '../tokens/split-words'
import { wholeWord } from '../tables/phrase-table'
import { startersOf } from '../tables/starters'

/**
 * The dates, years, decades and clock times of a sentence, in order. A weekday or `yesterday` is placed by
 * `articleDate` (a full EDTF day): the last such day up to it, as news speaks; a day without a year gets the year that
 * brings it nearest. Without an article date the first stay '', the second keep `XXXX` for the year.
 */
export function findDates(
  words: readonly Word[],
  table: LanguageTable,
  articleDate: string,
): readonly DateMention[] {
  const today = dayOf(articleDate)
  const mentions: DateMention[] = []
  for (let at = 0; at < words.length;) {
    const found = dateAt(words, at, table, today)
    if (found !== null) mentions.push(found)
    at = found?.to ?? at + 1
  }
  return mentions
}

function dateAt(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const word = words[at]
  if (word === undefined || word.kind === 'mark') return null
  if (word.kind === 'word') {
    const { dates } = startersOf(table)
    if (!dates.has(withoutPossessive(word.lower, table)) && !dates.has(wholeWord(words, at))) return null
    return (
      monthFirst(words, at, table, today) ??
      partOfYear(words, at, table, today) ??
      weekday(words, at, table, today) ??
      relativeDate(words, at, table, today)
    )
  }
  return (
    clockTimeAt(words, at, table) ??
    dayFirst(words, at, table, today) ??
    numericDate(words, at) ??
    decade(words, at, table) ??
    bareYear(words, at, table)
  )
}
