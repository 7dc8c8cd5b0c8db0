import type { Edtf } from '../../schema/common'
import { languageTable } from '../tables/language-tables'
import { parseEdtf } from '../time/edtf'
import { splitWords } from '../tokens/split-words'
import { findDates } from './find-dates'

/**
 * A date as somebody types it, in the form in which it is stored: `22 July 2023` and `22.7.2023` become `2023-07-22`. What is stored so
 * already, and what is no date alone, stays as it was typed.
 */
export function readTypedDate(typed: string, language: string): Edtf {
  const text = typed.trim()
  if (text === '' || parseEdtf(text) !== null) return text
  const table = languageTable(language || 'en')
  const words = splitWords(text, { start: 0, end: text.length })
  const [date, further] = findDates(words, table, '')
  const isAll = date?.from === 0 && date.to === words.length && further === undefined
  return isAll && date.kind !== 'time' && parseEdtf(date.edtf) !== null ? date.edtf : text
}
