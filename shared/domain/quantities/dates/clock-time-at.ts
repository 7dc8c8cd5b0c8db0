import type { DateMention } from './date-mention'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import { toAsciiDigits } from '../../ascii-digits'
import { zoneOffset } from './zone-offset'
import { isAmong } from '../../tokens/word-at'
import type { Word } from '../../tokens/split-words'

/** A time of day that starts with the number at `at`: `1 a.m.`, `1802 GMT`, `14:30`, `14:00 UTC+2`, `6.30pm`, `20h30`; else null. */
export function clockTimeAt(words: readonly Word[], at: number, table: LanguageTable): DateMention | null {
  const digits = toAsciiDigits(words[at]?.text ?? '')
  const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(digits) ?? /^(\d{1,2})(\d{2})?$/.exec(digits)
  if (clock === null || Number(clock[1]) > 24 || Number(clock[2] ?? 0) > 59) return null
  const said = phraseFrom(table.clockWords, words, at + 1)
  if (said !== null) {
    const to = zoneOffset(words, said.to) === null ? said.to : said.to + 2
    return { from: at, to, edtf: '', kind: 'time' }
  }
  const isLed = isAmong(words, at - 1, table.beforeHours)
  if (isLed && isAmong(words, at + 1, table.hours) && !isAmong(words, at + 2, table.of))
    return { from: at, to: at + 2, edtf: '', kind: 'time' }
  // `a las 17.40`: the stop parts no decimals there.
  if (isLed && /^\d+\.\d\d$/.test(digits) && !table.decimal.includes('.'))
    return { from: at, to: at + 1, edtf: '', kind: 'time' }
  if (digits.includes(':')) {
    const spoken = isAmong(words, at - 1, table.sports)
    return spoken ? null : { from: at, to: at + 1, edtf: '', kind: 'time' }
  }
  const hour = words[at + 1]
  // `14h30`, and set apart where a word leads to it: `vers 14 h 30`.
  if (hour && (hour.glued || isLed) && table.hourLetter.has(hour.lower)) {
    const minutes = words[at + 2]
    const isTold = minutes?.kind === 'number' && minutes.glued === hour.glued && minutes.text.length === 2
    return {
      from: at,
      to: isTold ? at + 3 : at + 2,
      edtf: '',
      kind: 'time',
    }
  }
  return null
}
