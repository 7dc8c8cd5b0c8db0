import { isCapitalised } from './is-capitalised'
import { addDays, dayOf, toEdtf, weekdayOf, type Day } from './calendar'
import { clockTimeAt } from './clock-time-at'
import type { DateMention } from './date-mention'
import { isYear } from './is-year'
import type { LanguageTable } from './languages/language-table'
import { phraseFrom } from './languages/phrase-table'
import { toAsciiDigits } from './parse-digits'
import type { Word } from './split-words'
import { startersOf } from './starters'

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
    if (!startersOf(table).dates.has(word.lower)) return null
    return (
      monthFirst(words, at, table, today) ??
      weekday(words, at, table, today) ??
      relativeDate(words, at, table, today)
    )
  }
  return (
    clockTimeAt(words, at, table) ??
    dayFirst(words, at, table, today) ??
    numericDate(words, at) ??
    decade(words, at) ??
    bareYear(words, at, table)
  )
}

function monthAt(words: readonly Word[], at: number, table: LanguageTable): number | null {
  const word = words[at]
  const month = word === undefined ? undefined : table.months.get(word.lower)
  if (word === undefined || month === undefined) return null
  return table.capitalDates && !isCapitalised(word) ? null : month
}

/** `April 22`, `April 22-24, 2014`, `January 12th, 2014`, `March 2011`, `April`. */
function monthFirst(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const month = monthAt(words, at, table)
  if (month === null) return null
  const start = words[at + 1]?.text === '.' ? at + 2 : at + 1
  const first = dayAt(words, start, table)
  if (first !== null && table.tag === 'en') {
    const last = laterDay(words, first.to, table, first.day)
    const end = last?.to ?? first.to
    const year = yearAfter(words, end)
    return dated(at, year?.to ?? end, year?.year ?? null, month, first.day, last?.day ?? null, today)
  }
  const year = yearAfter(words, table.of.has(words[start]?.lower ?? '') ? start + 1 : start)
  if (year !== null) return { from: at, to: year.to, edtf: toEdtf(year.year, month, null), kind: 'date' }
  // A capital opens a sentence too: `May` and `March` alone are months only after a word that leads to a date.
  const before = words[at - 1]?.lower ?? ''
  if (table.capitalDates && at === 0) return null
  return table.yearCues.has(before) || table.since.has(before)
    ? { from: at, to: at + 1, edtf: toEdtf(nearestYear(today, month, 15), month, null), kind: 'date' }
    : { from: at, to: at + 1, edtf: '', kind: 'date' }
}

/** `22 April`, `22nd of April 2014`, `12-14 March`, `3. Mai 2015`, `12 de marzo de 2015`. */
function dayFirst(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const first = dayAt(words, at, table)
  if (first === null) return null
  const last = laterDay(words, first.to, table, first.day)
  let next = last?.to ?? first.to
  while (next < first.to + 6 && (table.of.has(words[next]?.lower ?? '') || words[next]?.text === '.'))
    next += 1
  const month = monthAt(words, next, table)
  if (month === null) return null
  const after = words[next + 1]?.text === '.' ? next + 2 : next + 1
  const year = yearAfter(words, table.of.has(words[after]?.lower ?? '') ? after + 1 : after)
  return dated(at, year?.to ?? next + 1, year?.year ?? null, month, first.day, last?.day ?? null, today)
}

function dated(
  from: number,
  to: number,
  year: number | null,
  month: number,
  day: number,
  lastDay: number | null,
  today: Day | null,
): DateMention {
  const known = year ?? nearestYear(today, month, day)
  const first = toEdtf(known, month, day)
  const last = lastDay === null ? '' : toEdtf(known, month, lastDay)
  return { from, to, edtf: last === '' ? first : `${first}/${last}`, kind: 'date' }
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
  const link = words[at]
  if (link === undefined) return null
  const links = ['-', '–', '—'].includes(link.text) || table.to.has(link.lower) || table.and.has(link.lower)
  const last = links ? dayAt(words, at + 1, table) : null
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

function weekday(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const word = words[at]
  const day = word === undefined ? undefined : table.weekdays.get(word.lower)
  if (word === undefined || day === undefined) return null
  if (table.capitalDates && !isCapitalised(word)) return null
  const back = today === null ? 0 : (weekdayOf(today) - day + 7) % 7
  const edtf =
    today === null ? '' : edtfOf(addDays(today, words[at - 1]?.lower === 'next' ? 7 - back : -back))
  return { from: at, to: at + 1, edtf, kind: 'date' }
}

function relativeDate(
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

/** `2014-05-06`, `5/6/2014`, `22.04.2014`: which of two small numbers is the month is not guessed. */
function numericDate(words: readonly Word[], at: number): DateMention | null {
  const digits = toAsciiDigits(words[at]?.text ?? '')
  const next = words[at + 2]
  if (isYear(digits) && words[at + 1]?.text === '-' && next?.glued && /^\d{2}$/.test(next.text)) {
    const day = words[at + 3]?.text === '-' ? words[at + 4] : undefined
    const edtf = toEdtf(Number(digits), Number(next.text), day === undefined ? null : Number(day.text))
    if (Number(next.text) <= 12 && day !== undefined) return { from: at, to: at + 5, edtf, kind: 'date' }
  }
  const match = /^(\d{1,2})([./])(\d{1,2})\2((?:19|20)\d{2}|\d{2})$/.exec(digits)
  if (match === null || Number(match[1]) > 31 || Number(match[3]) > 31) return null
  const year = (match[4] ?? '').length === 4 ? Number(match[4]) : null
  const edtf = match[2] === '.' ? toEdtf(year, Number(match[3]), Number(match[1])) : toEdtf(year, null, null)
  return { from: at, to: at + 1, edtf: Number(match[3]) > 12 ? toEdtf(year, null, null) : edtf, kind: 'date' }
}

/** `the 1990s`, `his 40s`, `'90s`. */
function decade(words: readonly Word[], at: number): DateMention | null {
  const digits = words[at]?.text ?? ''
  const next = words[at + 1]
  const ending = next?.text === "'" || next?.text === '’' ? words[at + 2] : next
  if (!ending?.glued || ending.lower !== 's' || !/^(?:1\d|20)?\d0$/.test(digits)) return null
  const edtf = digits.length === 4 ? `${digits.slice(0, 3)}X` : ''
  return { from: at, to: ending === next ? at + 2 : at + 3, edtf, kind: 'decade' }
}

/** A year that stands alone: four bare digits where a year is led to, and nothing that is counted follows. */
function bareYear(words: readonly Word[], at: number, table: LanguageTable): DateMention | null {
  const digits = toAsciiDigits(words[at]?.text ?? '')
  if (!isYear(digits)) return null
  if (!readsAsYear(words, at, table)) return null
  const link = words[at + 1]
  const dash = link !== undefined && ['-', '–', '—'].includes(link.text)
  const last = toAsciiDigits(words[at + 2]?.text ?? '')
  const spoken =
    link !== undefined &&
    (table.to.has(link.lower) || table.and.has(link.lower) || table.until.has(link.lower))
  if ((dash || spoken) && isYear(last)) {
    return { from: at, to: at + 3, edtf: `${digits}/${last}`, kind: 'date' }
  }
  if (dash && words[at + 2]?.glued && /^\d{2}$/.test(last) && Number(last) === (Number(digits) + 1) % 100) {
    return { from: at, to: at + 3, edtf: `${digits}/${Number(digits) + 1}`, kind: 'date' }
  }
  return { from: at, to: at + 1, edtf: digits, kind: 'date' }
}

function readsAsYear(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const year = Number(toAsciiDigits(words[at]?.text ?? ''))
  const before = words[at - 1]
  const after = words[at + 1]
  const lead = before?.lower ?? ''
  if (before !== undefined && before.glued && before.kind === 'mark' && /[-–‐]/.test(before.text)) {
    return words[at - 2]?.kind === 'word'
  }
  if (
    before !== undefined &&
    (phraseFrom(table.nouns, words, at - 1)?.value.kind === 'money' || before.text === '#')
  )
    return false
  if (table.states.has(lead) && table.states.get(lead)?.form !== 'alone' && !table.yearCues.has(lead))
    return false
  if (bounded(words, at, table)) return false
  const counted =
    after !== undefined && after.kind !== 'mark' && phraseFrom(table.nouns, words, at + 1) !== null
  const unit = after !== undefined && phraseFrom(table.nouns, words, at + 1)
  if (unit && (unit.value.kind === 'percent' || unit.value.kind === 'money')) return false
  if (after?.glued === true && after.kind === 'word') return false
  if (phraseFrom(table.scales, words, at + 1) !== null && (after?.text.length ?? 0) > 2) return false
  const led = table.yearCues.has(lead) || (before?.kind === 'mark' && lead !== '' && /[(,]/.test(lead))
  if (counted) return led && year >= 1900 && year < 2100 && !table.of.has(lead)
  if (led) return year >= 1000
  return year >= 1900 && year < 2100
}

/** Whether bound words say that a figure follows: `more than 2000`. Words that also lead to dates do not tell. */
function bounded(words: readonly Word[], at: number, table: LanguageTable): boolean {
  const before = words[at - 1]?.lower ?? ''
  const pair = `${words[at - 2]?.lower ?? ''} ${before}`
  if (table.yearCues.has(before) || table.boundsBefore.byLast.get(before) === undefined) return false
  return (
    table.boundsBefore.byLast
      .get(before)
      ?.some((phrase) => phrase.words.length === 1 || pair.endsWith(phrase.words.slice(-2).join(' '))) ??
    false
  )
}

function nearestYear(today: Day | null, month: number, day: number): number | null {
  if (today === null) return null
  const here = today.month * 30 + today.day
  const there = month * 30 + day
  if (there - here > 183) return today.year - 1
  return here - there > 183 ? today.year + 1 : today.year
}

function edtfOf(day: Day): string {
  return toEdtf(day.year, day.month, day.day)
}
