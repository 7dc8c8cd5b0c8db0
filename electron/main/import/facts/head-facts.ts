import { languageOf } from '../../../../shared/languages/languages'
import { datedLines } from '../../../../shared/domain/dates/text-day'
import { dayOf } from '../../../../shared/domain/quantities/dates/calendar'
import { languageTable } from '../../../../shared/domain/tables/language-tables'
import { splitParagraphs } from '../../../../shared/domain/text/split-paragraphs'
import type { Stated } from '../../../../shared/schema/article'

/** So much of a text can be its head, in UTF-16 units and in lines. */
const LONGEST_HEAD = 4000
const MOST_LINES = 12

/**
 * The day that the head of a text states, in any of the languages that are read: a line that is nothing but a date or says when the
 * page was made, or a date line before a dash. A day in slashes that could be read in two ways counts for nothing.
 */
export function dayInHead(text: string, language: string): Stated | null {
  const head = text.slice(0, LONGEST_HEAD)
  const lines = splitParagraphs(head).slice(0, MOST_LINES)
  const dated = datedLines(head, lines, languageTable(language), languageOf(language).cues)
  const day = dated.find(
    ({ kind, date, line, to }) =>
      dayOf(date) !== null &&
      !/\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/u.test(head.slice(line.start, to)) &&
      (kind === 'page' || kind === 'date' || (kind === 'dateline' && endsDateLine(head.slice(to, line.end)))),
  )
  return day ? { value: day.date, basis: 'text' } : null
}

/** Whether a date line ends here: with a dash, or with who sent it in brackets and a dash. */
const endsDateLine = (rest: string): boolean =>
  /^\s*,?\s*(?:[(（][^()（）\n]{2,40}[)）]\s*[.:]?)?\s*[–—-]/u.test(rest)
