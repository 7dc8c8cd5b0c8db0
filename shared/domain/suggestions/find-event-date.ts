import type { Edtf } from '../../schema/common'
import type { DateMention } from '../quantities/dates/date-mention'
import { findDates } from '../quantities/find-dates'
import type { LanguageTable } from '../tables/language-table'
import { languageTable } from '../tables/language-tables'
import { splitPrefixes } from '../tables/split-prefixes'
import { isAmong } from '../tokens/is-among'
import { splitWords, type Word } from '../tokens/split-words'
import type { Span } from '../span'
import { splitSentences } from '../text/split-sentences'
import { stretchAround } from '../text/stretch-around'

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

/**
 * The date that the words of a span give to an event, as EDTF; '' where they give none that can be placed in the calendar. Of a
 * long span only the beginning is looked at.
 */
export function eventDateIn(
  text: string,
  span: Span,
  { language, articleDate }: { readonly language: string; readonly articleDate: string },
): Edtf {
  const table = languageTable(language || 'en')
  const { place } = stretchAround(text, span)
  for (const sentence of splitSentences(text.slice(place.start, place.end))) {
    const inText = { start: sentence.start + place.start, end: sentence.end + place.start }
    const date = findEventDate(splitPrefixes(splitWords(text, inText), table), table, articleDate)
    if (date !== null && date.kind === 'date' && date.edtf !== '') return date.edtf
  }
  return ''
}
