import { endsIn, withoutPossessive } from '../../tables/endings'
import { isAmong, lowerAt } from '../../tokens/word-at'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'
import { addDays, toEdtf, weekdayOf, type Day } from './calendar'
import type { DateMention } from './date-mention'

/** `Saturday`: the last one up to the article's date; the first from it on where the sentence speaks of the future. */
export function weekday(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const word = words[at]
  const day = word === undefined ? undefined : table.weekdays.get(withoutPossessive(word.lower, table))
  if (word === undefined || day === undefined) return null
  if (table.capitalDates && !isCapitalised(word)) return null
  const link = words[at + 1]
  const second = table.to.has(link?.lower ?? '') ? table.weekdays.get(lowerAt(words, at + 2)) : undefined
  // `dans la nuit de jeudi à vendredi`, `from Thursday to Friday`.
  if (second !== undefined && today !== null && !isAhead(words, at, table)) {
    const end = addDays(today, -((weekdayOf(today) - second + 7) % 7))
    const start = addDays(end, -((second - day + 7) % 7))
    return { from: at, to: at + 3, edtf: `${edtfOf(start)}/${edtfOf(end)}`, kind: 'date' }
  }
  const back = today === null ? 0 : (weekdayOf(today) - day + 7) % 7
  const ahead = (7 - back) % 7
  const next = isAmong(words, at - 1, table.classes.nextWords)
  const days = next ? 7 - back : isAhead(words, at, table) ? ahead : -back
  return { from: at, to: at + 1, edtf: today === null ? '' : edtfOf(addDays(today, days)), kind: 'date' }
}

/** Whether something in the ten words before, or the last word of its clause, says that it is still to come. */
function isAhead(words: readonly Word[], at: number, table: LanguageTable): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 10); before -= 1)
    if (tellsOfFuture(words[before], table)) return true
  const mark = words.findIndex(({ kind }, place) => place > at && kind === 'mark')
  return mark > at + 1 && mark < at + 10 && tellsOfFuture(words[mark - 1], table)
}

function tellsOfFuture(word: Word | undefined, table: LanguageTable): boolean {
  const lower = word?.lower ?? ''
  return table.future.has(lower) || endsIn(lower, table.endings.future)
}

/** `yesterday`, `last year`: a day or a period counted from the article's date. */
export function relativeDate(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const hit = phraseFrom(table.relative, words, at)
  if (hit === null) return null
  return {
    from: at,
    to: hit.to,
    edtf: today === null ? '' : shift(today, hit.value.unit, hit.value.by),
    kind: 'date',
  }
}

function shift(today: Day, unit: 'day' | 'week' | 'month' | 'year', by: number): string {
  switch (unit) {
    case 'day':
      return edtfOf(addDays(today, by))
    case 'week': {
      const monday = addDays(today, 1 - weekdayOf(today) + 7 * by)
      return `${edtfOf(monday)}/${edtfOf(addDays(monday, 6))}`
    }
    case 'month': {
      const months = today.year * 12 + today.month - 1 + by
      return toEdtf(Math.floor(months / 12), (months % 12) + 1, null)
    }
    case 'year':
      return toEdtf(today.year + by, null, null)
  }
}

function edtfOf(day: Day): string {
  return toEdtf(day.year, day.month, day.day)
}
