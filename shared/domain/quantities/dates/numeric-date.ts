import type { Word } from '../../tokens/split-words'
import { toAsciiDigits } from '../../ascii-digits'
import type { LanguageTable } from '../../tables/language-table'
import { toEdtf, UNKNOWN_DIGIT } from './calendar'
import type { DateMention } from './date-mention'
import { isYear } from './is-year'

/** `2014-05-06`, `5/6/2014`, `22.04.2014`: which of two small numbers is the month is not guessed. */
export function numericDate(words: readonly Word[], at: number): DateMention | null {
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
export function decade(words: readonly Word[], at: number, table: LanguageTable): DateMention | null {
  const digits = words[at]?.text ?? ''
  const next = words[at + 1]
  const ending = next?.text === "'" || next?.text === '’' ? words[at + 2] : next
  if (!ending?.glued || !table.decadeEnding.has(ending.lower) || !/^(?:1\d|20)?\d0$/.test(digits)) return null
  const edtf = digits.length === 4 ? `${digits.slice(0, 3)}${UNKNOWN_DIGIT}` : ''
  return { from: at, to: ending === next ? at + 2 : at + 3, edtf, kind: 'decade' }
}
