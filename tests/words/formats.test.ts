import { describe, expect, test } from 'vitest'
import { formatsOf } from '../../shared/words/formats'

describe('a language writes', () => {
  test.each([
    ['en-GB', '12,000', '1,234.5678901235', '1.26', '12 January 2014', 'Arabic'],
    ['de', '12.000', '1.234,5678901235', '1,26', '12. Januar 2014', 'Arabisch'],
    ['fr', '12\u202F000', '1\u202F234,5678901235', '1,26', '12 janvier 2014', 'arabe'],
    ['ar-EG', '١٢٬٠٠٠', '١٬٢٣٤٫٥٦٧٨٩٠١٢٣٥', '١٫٢٦', '١٢ يناير 2014', 'العربية'],
  ])('%s', (tag, count, figure, rounded, date, name) => {
    const formats = formatsOf(tag)
    expect([
      formats.count(12_000),
      formats.figure(1234.567890123456),
      formats.rounded(1.2649, 2),
      formats.date({ day: 12, month: 1, year: '2014' }),
      formats.languageName('ar'),
    ]).toEqual([count, figure, rounded, date, name])
  })
})

test.each([
  ['a day of a month', { day: 22, month: 4, year: '' }, '22 April'],
  ['a month', { day: null, month: 4, year: '' }, 'April'],
  ['a month of a year', { day: null, month: 3, year: '2011' }, 'March 2011'],
  ['a year, as it is said', { day: null, month: null, year: 'the 1990s' }, 'the 1990s'],
  ['a day that no month has, as it was written', { day: 31, month: 2, year: '2013' }, '31 February 2013'],
])('a date that is known in part: %s', (_, date, written) =>
  expect(formatsOf('en-GB').date(date)).toBe(written),
)

test.each([
  ['en-GB', { one: 'file', other: 'files' }, ['files', 'file', 'files', 'files', 'files']],
  ['fr', { one: 'fichier', other: 'fichiers' }, ['fichier', 'fichier', 'fichiers', 'fichiers', 'fichiers']],
  [
    'pl',
    { one: 'plik', few: 'pliki', many: 'plików', other: 'pliku' },
    ['plików', 'plik', 'pliki', 'plików', 'pliki'],
  ],
])('the plurals of %s follow its own rules', (tag, forms, words) =>
  expect([0, 1, 2, 5, 22].map((count) => formatsOf(tag).plural(count, forms))).toEqual(words),
)
