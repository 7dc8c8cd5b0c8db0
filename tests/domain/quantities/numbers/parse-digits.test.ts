import { describe, expect, it } from 'vitest'
import { languageTable } from '../../../../shared/domain/tables/language-tables'
import { parseDigits } from '../../../../shared/domain/quantities/numbers/parse-digits'

describe('digits', () => {
  it.each([
    ['grouped by commas', 'en', '120,000', 120_000],
    ['grouped twice', 'en', '1,200,000', 1_200_000],
    ['grouped the Indian way', 'en', '12,34,567', 1_234_567],
    ['with decimals', 'en', '1,234.5', 1234.5],
    ['three decimals in English', 'en', '120.000', 120],
    ['grouped by points in German', 'de', '120.000', 120_000],
    ['a decimal comma', 'fr', '1,5', 1.5],
    ['both, in Spanish', 'es', '1.250,75', 1250.75],
    ['Arabic-Indic', 'ar', '١٢٠٬٠٠٠', 120_000],
    ['Persian', 'ar', '۱۲۰', 120],
    ['an Arabic decimal', 'ar', '١٫٥', 1.5],
    ['a clock time', 'en', '14:30', null],
    ['a date', 'en', '9/11', null],
    ['a German date', 'de', '22.04.2014', null],
    ['a list without spaces', 'en', '10,11', null],
    ['a group after a leading zero', 'en', '0,120', null],
    ['a code', 'en', '1'.repeat(30), null],
  ])('%s', (_name, language, raw, value) => {
    expect(parseDigits(raw, languageTable(language))).toBe(value)
  })
})
