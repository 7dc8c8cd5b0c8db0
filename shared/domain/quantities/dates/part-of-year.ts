import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { toAsciiDigits } from '../../ascii-digits'
import { isAmong } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'
import { toEdtf, type Day } from './calendar'
import type { DateMention } from './date-mention'
import { isYear } from './is-year'

/**
 * `the first quarter of 2023`, `second half of 2019`: the months of it. A quarter without a year is the last one that had begun by the
 * article's date; a half without a year is none (matches have halves too).
 */
export function partOfYear(
  words: readonly Word[],
  at: number,
  table: LanguageTable,
  today: Day | null,
): DateMention | null {
  const hit = phraseFrom(table.partsOfYear, words, at)
  if (hit === null) return null
  const { from, to } = hit.value
  const place = isAmong(words, hit.to, table.of) ? hit.to + 1 : hit.to
  const word = words[place]
  const digits = word?.kind === 'number' ? toAsciiDigits(word.text) : ''
  const stated = isYear(digits) ? Number(digits) : null
  if (stated === null && to - from > 2) return null
  const last = today === null ? null : from > today.month ? today.year - 1 : today.year
  const year = stated ?? last
  return {
    from: at,
    to: stated === null ? hit.to : place + 1,
    edtf: `${toEdtf(year, from, null)}/${toEdtf(year, to, null)}`,
    kind: 'date',
  }
}
