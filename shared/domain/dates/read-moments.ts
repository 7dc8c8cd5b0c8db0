import { lowerAt } from '../tokens/word-at'
import type { CueWords } from '../../languages/language'
import { dayNumber } from '../time/edtf'
import type { DateMention } from '../quantities/dates/date-mention'
import { dayOf, type Day, weekdayOfNumber } from '../quantities/dates/calendar'
import { withoutPossessive } from '../tables/endings'
import { toEdtf } from '../quantities/dates/calendar'
import type { LanguageTable } from '../tables/language-table'
import { phraseFrom, phraseUpTo } from '../tables/phrase-table'
import { toAsciiDigits } from '../ascii-digits'
import type { Word } from '../tokens/split-words'
import { clockMinutes } from './clock-minutes'
import { datePhrases } from './date-phrases'
import { momentOf, nowhen, type Moment } from './moment'

/** A date or a time of day among the words of a sentence; `to` is excluded. */
export type MomentMention = {
  readonly kind: 'date' | 'time'
  readonly from: number
  readonly to: number
  readonly moment: Moment
}

/**
 * Every date and time of day of a sentence, in order: those that the tables of dates know, the days and periods counted
 * from the text's own day, named and bare times. A weekday beside a full date is part of it, a part of the day beside a date
 * gives its hours.
 */
export function readMoments(
  words: readonly Word[],
  dates: readonly DateMention[],
  today: string,
  table: LanguageTable,
  language: CueWords,
): readonly MomentMention[] {
  const day = dayOf(today)
  const found: MomentMention[] = []
  let next = 0
  for (let at = 0; at < words.length;) {
    const date = dates[next]
    if (date !== undefined && date.from <= at) {
      next += 1
      const mention = date.to > at ? ofDate(words, date, day, table, language) : null
      if (mention !== null) found.push(mention)
      at = Math.max(at, date.to)
      continue
    }
    const other = periodAt(words, at, day, language) ?? timeAt(words, at, language)
    if (other !== null && (date === undefined || other.to <= date.from)) {
      found.push(other)
      at = other.to
    } else at += 1
  }
  return withHours(joined(withoutTwins(found, words), words), words, language)
}

function ofDate(
  words: readonly Word[],
  date: DateMention,
  today: Day | null,
  table: LanguageTable,
  language: CueWords,
): MomentMention | null {
  if (date.kind === 'time') {
    const minutes = clockMinutes(words, date.from, date.to, language)
    return minutes === null
      ? null
      : { kind: 'time', from: date.from, to: date.to, moment: { ...nowhen, minutes } }
  }
  const { last, partsOfPeriod } = datePhrases(language)
  const lead = phraseUpTo(last, words, date.from)
  const from = lead?.from ?? date.from
  const read = momentOf(lead === null || today === null ? date.edtf : lastOne(date.edtf, today))
  const isCounted = words.slice(date.from, date.to).every(({ kind }) => kind !== 'number')
  const moment = read === null ? null : { ...read, isCounted }
  if (moment !== null) {
    const part = phraseUpTo(partsOfPeriod, words, words[from - 1]?.text === '-' ? from - 1 : from)
    if (part === null || moment.grain === 'day') return { kind: 'date', from, to: date.to, moment }
    return { kind: 'date', from: part.from, to: date.to, moment: partOf(moment, part.value) }
  }
  const weekday = table.weekdays.get(withoutPossessive(lowerAt(words, date.from), table)) ?? 0
  const month = table.months.get(lowerAt(words, date.from)) ?? 0
  if (weekday > 0) return { kind: 'date', from, to: date.to, moment: { ...nowhen, weekday, isCounted: true } }
  const ofMonth = month > 0 ? momentOf(toEdtf(null, month, null)) : null
  return ofMonth === null || lead === null ? null : { kind: 'date', from, to: date.to, moment: ofMonth }
}

/** `last April` in a text of May is this year's, in one of March the year before's. */
function lastOne(edtf: string, today: Day): string {
  const match = /^(\d{4})-(\d{2})$/.exec(edtf)
  if (match === null) return edtf
  const [year, month] = [Number(match[1]), Number(match[2])]
  const isAhead = year > today.year || (year === today.year && month >= today.month)
  return isAhead ? `${today.year - (month >= today.month ? 1 : 0)}-${match[2]}` : edtf
}

function partOf(moment: Moment, part: 'early' | 'mid' | 'late'): Moment {
  if (moment.from === null || moment.to === null) return moment
  const third = Math.floor((moment.to - moment.from + 1) / 3)
  const from = moment.from + (part === 'early' ? 0 : part === 'mid' ? third : 2 * third)
  return { ...moment, from, to: part === 'late' ? moment.to : from + third }
}

/** `this week`, `last night`, `the end of the year`. */
function periodAt(
  words: readonly Word[],
  at: number,
  today: Day | null,
  language: CueWords,
): MomentMention | null {
  const hit = phraseFrom(datePhrases(language).relative, words, at)
  if (hit === null) return null
  const { unit, by } = hit.value
  return {
    kind: 'date',
    from: at,
    to: hit.to,
    moment: today === null ? nowhen : { ...counted(today, unit, by), isCounted: true },
  }
}

/** The day, week, month or year so many from the day of the text. */
export function counted(today: Day, unit: 'day' | 'week' | 'month' | 'year', by: number): Moment {
  const here = dayNumber(today.year, today.month, today.day) ?? 0
  if (unit === 'day') return ofDays(here + by, here + by, 'day')
  if (unit === 'week') {
    const monday = here + 1 - weekdayOfNumber(here) + 7 * by
    return ofDays(monday, monday + 6, 'week')
  }
  const months = today.year * 12 + today.month - 1 + (unit === 'month' ? by : by * 12)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  const edtf =
    unit === 'month'
      ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
      : String(year).padStart(4, '0')
  return momentOf(edtf) ?? nowhen
}

function ofDays(from: number, to: number, grain: Moment['grain']): Moment {
  return { ...nowhen, from, to, yearKnown: true, grain, weekday: from === to ? weekdayOfNumber(from) : 0 }
}

/** `noon`, `at about 1330`. */
function timeAt(words: readonly Word[], at: number, language: CueWords): MomentMention | null {
  const phrases = datePhrases(language)
  const named = phraseFrom(phrases.namedTimes, words, at)
  if (named !== null) {
    const minutes = { from: named.value, to: named.value, isClock: true }
    return { kind: 'time', from: at, to: named.to, moment: { ...nowhen, minutes } }
  }
  const digits = toAsciiDigits(words[at]?.text ?? '')
  if (!/^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits) || /^(?:19|20)\d\d$/.test(digits)) return null
  const [lead, before] = [lowerAt(words, at - 1), lowerAt(words, at - 2)]
  if (!phrases.leadsToTime.has(lead) || !phrases.leadsToTime.has(before)) return null
  const minute = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return {
    kind: 'time',
    from: at,
    to: at + 1,
    moment: { ...nowhen, minutes: { from: minute, to: minute, isClock: true } },
  }
}

/** `3 p.m. local time (1200 GMT)`: one moment by two clocks, that of the place with what it is in UTC. */
function withoutTwins(found: readonly MomentMention[], words: readonly Word[]): readonly MomentMention[] {
  const kept: MomentMention[] = []
  for (const mention of found) {
    const before = kept.at(-1)
    const isTwin =
      before?.kind === 'time' &&
      mention.kind === 'time' &&
      mention.from - before.to <= 3 &&
      /^[(,/]$/.test(words[mention.from - 1]?.text ?? '') &&
      (words[mention.from - 1]?.text === '(' || mention.moment.minutes?.utc !== undefined)
    if (!isTwin) {
      kept.push(mention)
      continue
    }
    const [own, utc] = [before.moment.minutes, mention.moment.minutes?.utc ?? before.moment.minutes?.utc]
    if (own !== null && utc !== undefined)
      kept[kept.length - 1] = { ...before, moment: { ...before.moment, minutes: { ...own, utc } } }
  }
  return kept
}

/** `Thursday, March 14, 2013`: the weekday is part of the date behind it. */
function joined(found: readonly MomentMention[], words: readonly Word[]): readonly MomentMention[] {
  const kept: MomentMention[] = []
  for (const mention of found) {
    const before = kept.at(-1)
    const isNext =
      before !== undefined &&
      before.kind === 'date' &&
      mention.kind === 'date' &&
      words.slice(before.to, mention.from).every(({ kind }) => kind === 'mark') &&
      mention.from - before.to <= 1
    const isSameDay =
      isNext &&
      before.moment.grain === 'day' &&
      mention.moment.grain === 'day' &&
      (before.moment.weekday > 0 || before.moment.from === null)
    if (!isSameDay) {
      kept.push(mention)
      continue
    }
    const moment = mention.moment.from === null ? before.moment : mention.moment
    const weekday = moment.weekday || before.moment.weekday || mention.moment.weekday
    kept[kept.length - 1] = {
      kind: 'date',
      from: before.from,
      to: mention.to,
      moment: { ...moment, weekday, isCounted: before.moment.isCounted && mention.moment.isCounted },
    }
  }
  return kept
}

/** Gives a date the part of the day or the time that stands beside it, and a time the date. */
function withHours(
  found: readonly MomentMention[],
  words: readonly Word[],
  language: CueWords,
): readonly MomentMention[] {
  const { dayParts } = datePhrases(language)
  return found.map((mention, index) => {
    const [before, after] = [found[index - 1], found[index + 1]]
    const beside = [before, after].find(
      (other) =>
        other !== undefined &&
        other.kind !== mention.kind &&
        Math.max(mention.from, other.from) - Math.min(mention.to, other.to) <= 2,
    )
    if (mention.kind === 'time') {
      if (beside === undefined) return mention
      return { ...mention, moment: { ...beside.moment, minutes: mention.moment.minutes } }
    }
    if (mention.moment.minutes !== null || mention.moment.grain !== 'day') return mention
    if (beside !== undefined)
      return { ...mention, moment: { ...mention.moment, minutes: beside.moment.minutes } }
    const part =
      phraseFrom(dayParts, words, mention.to) ??
      phraseUpTo(dayParts, words, mention.from) ??
      (mention.from > 1 ? phraseUpTo(dayParts, words, mention.from - 1) : null) ??
      phraseUpTo(dayParts, words, mention.to)
    if (part === null) return mention
    const minutes = { from: part.value.from * 60, to: part.value.to * 60, isClock: false }
    return { ...mention, moment: { ...mention.moment, minutes } }
  })
}
