import { expect, test } from 'vitest'
import { readSources } from './source-tree'

/** Figures, dates and names as a language writes them; a text is cut, ordered and folded by other means. */
const written =
  /\.toLocale(?:Date|Time)?String\(|\bIntl\.(?:NumberFormat|DateTimeFormat|PluralRules|DisplayNames|ListFormat|RelativeTimeFormat|DurationFormat)\b/u

/** Where they are made; where what was typed is compared with what a number keeps of it, which no one reads; and a workbook’s own months. */
const places = [
  'electron/main/import/sheets/write-date.ts',
  'shared/domain/describe/parse-figure.ts',
  'shared/words/formats.ts',
]

test('figures and dates are written in one place, by the language of the window', () => {
  const found = [...readSources()].filter(([, source]) => written.test(source)).map(([file]) => file)
  expect(found, 'ask `words.formats`, or `formatCount` in the catalogue').toEqual(places)
})
