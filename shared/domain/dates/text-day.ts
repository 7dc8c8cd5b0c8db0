import type { CueWords } from '../../languages/language'
import type { Span } from '../span'
import { findDates } from '../quantities/find-dates'
import type { DateMention } from '../quantities/dates/date-mention'
import { dayOf, toEdtf } from '../quantities/dates/calendar'
import type { LanguageTable } from '../tables/language-table'
import { phraseFrom } from '../tables/phrase-table'
import { toAsciiDigits } from '../ascii-digits'
import { isCapitalised } from '../tokens/is-capitalised'
import { splitWords, type Word } from '../tokens/split-words'
import { datePhrases } from './date-phrases'

/** How many lines at the head of a text may tell its day, and how many units of each are looked at. */
const HEAD = 12
const REACH = 400

/**
 * What a line is to the dates of a text: `date` (nothing but a date), `page` (says when the page was made), `dateline` (a date stands
 * before the text that begins there, `to` being its end), else `text`.
 */
export type LineKind = 'date' | 'page' | 'dateline' | 'text'

export type DatedLine = {
  readonly line: Span
  readonly kind: LineKind
  /** EDTF; '' where the line has no full date. */
  readonly date: string
  /** Where the words of the date begin and end, in the text. */
  readonly from: number
  readonly to: number
}

/** The lines that may state the day of a text or of the part below them. */
export function datedLines(
  text: string,
  lines: readonly Span[],
  table: LanguageTable,
  language: CueWords,
): readonly DatedLine[] {
  return lines.flatMap((line, index) => {
    if (index >= HEAD && line.end - line.start > 60) return []
    const words = splitWords(text, { start: line.start, end: Math.min(line.end, line.start + REACH) })
    const dated = datedLine(words, line, table, language)
    return dated === null || (index >= HEAD && dated.kind !== 'date') ? [] : [dated]
  })
}

function datedLine(
  words: readonly Word[],
  line: Span,
  table: LanguageTable,
  language: CueWords,
): DatedLine | null {
  const dates = findDates(words, table, '').map((date) => ({
    ...date,
    edtf: fullDate(words, date, language),
  }))
  const first = dates.find(({ edtf }) => dayOf(edtf) !== null)
  if (first === undefined) return null
  const start = words[first.from]?.start ?? line.start
  const to = words[first.to - 1]?.end ?? line.end
  const others = words.filter(
    ({ kind }, at) => kind !== 'mark' && !dates.some(({ from, to: end }) => at >= from && at < end),
  )
  const { publishing } = datePhrases(language)
  const isPage =
    words.slice(0, first.from).some((_, at) => phraseFrom(publishing, words, at) !== null) && first.from <= 8
  const rest = words.length - first.to
  const kind: LineKind =
    isPage && rest <= 12
      ? 'page'
      : words.length <= 16 && (others.length <= 2 || (isAtEdge(words, first) && isNames(others)))
        ? 'date'
        : isPage || (!isLedTo(words, first.from, table) && (first.from <= 10 || rest <= 2))
          ? 'dateline'
          : 'text'
  return { line, kind, date: first.edtf, from: start, to }
}

/** Whether a date opens or ends a line. */
const isAtEdge = (words: readonly Word[], { from, to }: DateMention): boolean =>
  from === 0 || words.slice(to).every(({ kind }) => kind !== 'word')

/** `Karsa Valley Daily (with Karsa Wire)`: whose words stand below, and no sentence. */
const isNames = (words: readonly Word[]): boolean =>
  isCapitalised(words[0]) &&
  words.every((word) => word.kind === 'word' && (isCapitalised(word) || word.text.length < 5))

/** `on 22 April`, `since May 2011`: told in a sentence. */
function isLedTo(words: readonly Word[], at: number, table: LanguageTable): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    const word = words[before]
    if (word === undefined || word.kind === 'mark') continue
    if (table.yearCues.has(word.lower) || table.stop.has(word.lower)) return true
    if (!table.weekdays.has(word.lower)) return false
  }
  return false
}

/** The date with the order of a date in slashes settled. */
function fullDate(words: readonly Word[], date: DateMention, language: CueWords): string {
  const digits = toAsciiDigits(words[date.from]?.text ?? '')
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(digits)
  if (match === null || dayOf(date.edtf) !== null) return date.edtf
  const [a, b, stated] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const year = stated < 100 ? stated + (stated < 70 ? 2000 : 1900) : stated
  const monthFirst = (language.slashDate === 'month-first' && a <= 12 && !digits.includes('.')) || b > 12
  return monthFirst ? toEdtf(year, a, b) : toEdtf(year, b, a)
}

/**
 * The day of a text, as EDTF, from what its head says: a line that says when the page was made, a line that is a date, a dateline.
 * A date in words is trusted before one in slashes, whose order is a guess. '' where the head tells none.
 */
export function textDay(text: string, lines: readonly DatedLine[]): string {
  const told = lines.filter(({ kind }) => kind !== 'text')
  const inWords = told.find((line) => !isInSlashes(text, line))
  return inWords?.date ?? told[0]?.date ?? lines.find(({ kind }) => kind === 'text')?.date ?? ''
}

function isInSlashes(text: string, { line, to }: DatedLine): boolean {
  return /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/.test(text.slice(line.start, to))
}
