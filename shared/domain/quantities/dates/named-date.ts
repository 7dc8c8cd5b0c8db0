import { isAmong } from '../../tokens/word-at'
import { isHyphen } from '../../tokens/is-hyphen'
import { isCapitalised } from '../../tokens/is-capitalised'
import type { LanguageTable } from '../../tables/language-table'
import type { Word } from '../../tokens/split-words'
import { toAsciiDigits } from '../../ascii-digits'
import { toEdtf, type Day } from './calendar'
import type { DateMention } from './date-mention'
import { isYear } from './is-year'

/** `April 22`, `April 22-24, 2014`, `January 12th, 2014`, `March 2011`, `April`. */
export function monthFirst(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const month = monthAt(words, at, table)
  if (month === null) return null
  const start = words[at + 1]?.text === '.' ? at + 2 : at + 1
  const first = dayAt(words, start, table)
  if (first !== null && table.grammar.monthFirst) {
    const last = laterDay(words, first.to, table, first.day)
    const end = last?.to ?? first.to
    const year = yearAfter(words, end)
    return dated(
      at,
      year?.to ?? end,
      year?.year ?? null,
      month,
      first.day,
      last?.day ?? null,
      today,
      isSince(words, at, table),
    )
  }
  const year = yearAfter(words, isAmong(words, start, table.of) ? start + 1 : start)
  if (year !== null) return { from: at, to: year.to, edtf: toEdtf(year.year, month, null), kind: 'date' }
  // A capital opens a sentence too: `May` and `March` alone are months only after a word that leads to a date.
  const before = (isHyphen(words[at - 1]) ? words[at - 2] : words[at - 1])?.lower ?? ''
  if (table.capitalDates && at === 0) return null
  return table.yearCues.has(before) || table.since.has(before)
    ? {
        from: at,
        to: at + 1,
        edtf: toEdtf(nearestYear(today, month, 1, table.since.has(before)), month, null),
        kind: 'date',
      }
    : { from: at, to: at + 1, edtf: '', kind: 'date' }
}

/** `22 April`, `22nd of April 2014`, `12-14 March`, `3. Mai 2015`, `12 de marzo de 2015`. */
export function dayFirst(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const first = dayAt(words, at, table)
  if (first === null) return null
  const last = laterDay(words, first.to, table, first.day)
  let next = last?.to ?? first.to
  while (next < first.to + 6 && (isAmong(words, next, table.of) || words[next]?.text === '.')) next += 1
  const month = monthAt(words, next, table)
  if (month === null) return null
  const after = words[next + 1]?.text === '.' ? next + 2 : next + 1
  const year = yearAfter(words, isAmong(words, after, table.of) ? after + 1 : after)
  return dated(
    at,
    year?.to ?? next + 1,
    year?.year ?? null,
    month,
    first.day,
    last?.day ?? null,
    today,
    isSince(words, at, table),
  )
}

function isSince(words: readonly Word[], at: number, table: LanguageTable): boolean {
  return isAmong(words, at - 1, table.since)
}

function dated(
  from: number,
  to: number,
  year: number | null,
  month: number,
  day: number,
  lastDay: number | null,
  today: Day | null,
  isPast: boolean,
): DateMention {
  const known = year ?? nearestYear(today, month, day, isPast)
  const first = toEdtf(known, month, day)
  const last = lastDay === null ? '' : toEdtf(known, month, lastDay)
  return { from, to, edtf: last === '' ? first : `${first}/${last}`, kind: 'date' }
}

function monthAt(words: readonly Word[], at: number, table: LanguageTable): number | null {
  const word = words[at]
  const month = word === undefined ? undefined : table.months.get(word.lower)
  if (word === undefined || month === undefined) return null
  return table.capitalDates && !isCapitalised(word) ? null : month
}

function dayAt(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
): { readonly day: number; readonly to: number } | null {
  const word = words[at]
  if (word === undefined || word.kind !== 'number') return null
  const digits = toAsciiDigits(word.text)
  if (!/^\d{1,2}$/.test(digits) || Number(digits) < 1 || Number(digits) > 31) return null
  const ending = words[at + 1]
  return {
    day: Number(digits),
    to: ending?.glued && table.ordinalEndings.has(ending.lower) ? at + 2 : at + 1,
  }
}

/** The second day of `April 22-24` and `22 and 23 April`. */
function laterDay(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  first: number,
): { readonly day: number; readonly to: number } | null {
  // `20. bis 24. Mai`
  const to = words[at]?.text === '.' && words[at].glued ? at + 1 : at
  const link = words[to]
  if (link === undefined) return null
  const links = ['-', '–', '—'].includes(link.text) || table.to.has(link.lower) || table.and.has(link.lower)
  // `vom 3. auf den 4. Mai`
  const day = isAmong(words, to + 1, table.article) ? to + 2 : to + 1
  const last = links ? dayAt(words, day, table) : null
  return last !== null && last.day > first ? last : null
}

function yearAfter(
  words: readonly Word[],
  at: number,
): { readonly year: number; readonly to: number } | null {
  const place = words[at]?.text === ',' ? at + 1 : at
  const word = words[place]
  if (word === undefined || word.kind !== 'number') return null
  const digits = toAsciiDigits(word.text)
  return isYear(digits) ? { year: Number(digits), to: place + 1 } : null
}

/** The year that brings a day nearest to the article's; after `since` the latest that is not past it. */
function nearestYear(today: Day | null, month: number, day: number, isPast: boolean): number | null {
  if (today === null) return null
  const here = today.month * 31 + today.day
  const there = month * 31 + day
  if (there > here + (isPast ? 0 : HALF_A_YEAR)) return today.year - 1
  return here > there + HALF_A_YEAR && !isPast ? today.year + 1 : today.year
}

/** In days of months that all have 31. */
const HALF_A_YEAR = 186
