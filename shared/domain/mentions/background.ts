import type { CueWords } from '../../languages/language'
import { datePhrases } from '../dates/date-phrases'
import { dayOf } from '../quantities/dates/calendar'
import { phraseFrom } from '../tables/phrase-table'
import type { Word } from '../tokens/split-words'
import type { Moment } from '../dates/moment'
import type { MomentMention } from '../dates/read-moments'
import { dayNumber } from '../time/edtf'
import type { CueTables } from './cue-tables'

/** How many days before the text's own day a date makes its sentence background. */
const LONG_AGO = 21

/** `last year`, `last month`: of another time than the text's, whenever that is. */
function isPastPeriod(words: readonly Word[], at: number, language: CueWords): boolean {
  const period = phraseFrom(datePhrases(language).relative, words, at)?.value
  return period !== undefined && period.by < 0 && (period.unit === 'month' || period.unit === 'year')
}

/** A month, a year or more. */
function isLong({ grain }: Moment): boolean {
  return grain !== 'day' && grain !== 'week'
}

/** Whether a sentence tells of another time than the text: by a date long before its day, or by words that say so. */
export function isBackground(
  words: readonly Word[],
  moments: readonly MomentMention[],
  today: string,
  { background }: CueTables,
  language: CueWords,
  /** Whether the text tells of days, if only by their names. */
  isOfDays: boolean,
): boolean {
  const day = dayOf(today)
  if (day !== null) {
    const here = dayNumber(day.year, day.month, day.day) ?? 0
    const dates = moments.filter(
      ({ kind, moment }) => kind === 'date' && moment.to !== null && moment.yearKnown,
    )
    if (dates.length > 0) return dates.every(({ moment }) => (moment.to ?? here) < here - LONG_AGO)
  }
  const told = moments.filter(({ kind }) => kind === 'date')
  if (day === null && isOfDays && told.length > 0 && told.every(({ moment }) => isLong(moment))) return true
  return words.some(
    (_, at) =>
      phraseFrom(background, words, at) !== null || (day === null && isPastPeriod(words, at, language)),
  )
}
