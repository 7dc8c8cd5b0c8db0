import { lowerAt } from '../../tokens/word-at'
import type { LanguageTable } from '../../tables/language-table'
import { phraseFrom } from '../../tables/phrase-table'
import type { Word } from '../../tokens/split-words'
import { toAsciiDigits } from '../../ascii-digits'
import type { DateMention } from './date-mention'
import { isYear } from './is-year'

/** A year that stands alone: four bare digits where a year is led to, and nothing that is counted follows. */
export function bareYear(words: readonly Word[], at: number, table: LanguageTable): DateMention | null {
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
  const before = lowerAt(words, at - 1)
  const pair = `${lowerAt(words, at - 2)} ${before}`
  if (table.yearCues.has(before) || table.boundsBefore.byLast.get(before) === undefined) return false
  return (
    table.boundsBefore.byLast
      .get(before)
      ?.some((phrase) => phrase.words.length === 1 || pair.endsWith(phrase.words.slice(-2).join(' '))) ??
    false
  )
}
