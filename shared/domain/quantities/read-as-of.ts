import type { AsOf } from '../../schema/quantity'
import type { DateMention } from './dates/date-mention'
import type { LanguageTable } from '../tables/language-table'
import type { Word } from '../tokens/split-words'

/**
 * The date in the sentence that belongs to the figure at `from` to `to`, as EDTF, '' if none: the first behind it in
 * its own clause, else the nearest before it, else one behind that follows `since`, `on` or `in` past a comma. A date that
 * a plan, or something before or after another event, is set for is not the figure's.
 */
export function dateInSentence(
  words: readonly Word[],
  dates: readonly DateMention[],
  from: number,
  to: number,
  table: LanguageTable,
): string {
  const usable = dates.filter(
    (date) => date.kind === 'date' && date.edtf !== '' && !isOfAnother(words, date.from, from, table),
  )
  const behind = usable.find((date) => date.from >= to && date.from < to + 40)
  if (behind !== undefined && inClause(words, to, behind.from)) return withOpenEnd(words, behind, table)
  const before = usable.findLast((date) => date.to <= from && date.from > from - 60)
  if (before !== undefined) return withOpenEnd(words, before, table)
  return behind === undefined ? '' : withOpenEnd(words, behind, table)
}

/** The last date that a sentence near a figure names, as EDTF; '' if none. */
export function lastDate(
  words: readonly Word[],
  dates: readonly DateMention[],
  table: LanguageTable,
): string {
  const date = dates.findLast(
    ({ kind, edtf, from }) => kind === 'date' && edtf !== '' && !isOfAnother(words, from, 0, table),
  )
  return date === undefined ? '' : withOpenEnd(words, date, table)
}

/** The first date that is known, with where it was found; null where none is. */
export function firstKnown(sentence: string, paragraph: string, article: string): AsOf | null {
  if (sentence !== '') return { date: sentence, basis: 'sentence' }
  if (paragraph !== '') return { date: paragraph, basis: 'paragraph' }
  return article === '' ? null : { date: article, basis: 'article' }
}

/** Whether the words that lead to a date set it for something else: `in advance of a planned conference on January 22nd`. */
function isOfAnother(words: readonly Word[], at: number, figure: number, table: LanguageTable): boolean {
  const lead = words.slice(Math.max(figure < at ? figure : 0, at - 8), at)
  const before = lead.at(-1)?.lower ?? ''
  if (table.since.has(before)) return false
  // `will close by 2022`: until when something is planned.
  if (table.classes.byDates.has(before) && words.some(({ lower }) => table.classes.planVerbs.has(lower)))
    return true
  const follower = words[at + 1]?.text === ',' ? words[at + 2] : words[at + 1]
  if (figure > at && table.classes.whenWords.has(follower?.lower ?? '')) return false
  if (lead.slice(-3).some(({ lower }) => table.classes.against.has(lower))) return true
  // `up 12 points from 2011`: where a change began is not when the figure holds.
  if (
    table.from.has(before) &&
    words.slice(Math.max(0, at - 10), at).some(({ lower }) => table.change.has(lower))
  )
    return true
  return lead.some(({ lower }) => table.classes.planNouns.has(lower))
}

function inClause(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).every((word) => word.kind !== 'mark' || !/[,;:—–]/.test(word.text))
}

/** `since April 22` and `since the crisis began in March 2011` are open periods. */
function withOpenEnd(words: readonly Word[], date: DateMention, table: LanguageTable): string {
  if (date.edtf.includes('/')) return date.edtf
  for (let at = date.from - 1; at >= Math.max(0, date.from - 10); at -= 1) {
    const word = words[at]
    if (word === undefined || word.kind === 'mark' || word.kind === 'number') return date.edtf
    if (table.since.has(word.lower)) return `${date.edtf}/..`
  }
  return date.edtf
}
