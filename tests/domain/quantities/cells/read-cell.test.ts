import { describe, expect, test } from 'vitest'
import { readCell } from '../../../../shared/domain/quantities/cells/read-cell'

/** Heads of the row, of the column, the caption. */
type Heads = readonly [row: readonly string[], column: readonly string[], caption?: string]

/** The ends of the figure, its unit, what is counted, the scope, and the date if it is told in the table. */
type Read = readonly [
  min: number | null,
  max: number | null,
  unit: string,
  counted: string,
  scope: string,
  date?: string,
]

const read = (language: string, own: string, [row, column, caption = '']: Heads): Read | null => {
  const found = readCell(own, { start: 0, end: own.length }, { row, column, caption }, { language })
  const [first] = found?.sentence.quantities ?? []
  if (!first) return null
  const { min, max, unit, counted, scope, asOf } = first
  const told = [min, max, unit, counted, scope] as const
  return asOf ? [...told, asOf.date] : told
}

describe('a cell is read with its heads', () => {
  test.each<[string, string, string, Heads, Read | null]>([
    // What is counted
    ['people killed', 'en', '96', [['Odrin'], ['Killed']], [96, 96, 'people', 'killed', 'Odrin']],
    ['deaths', 'en', '96', [['Odrin'], ['Deaths']], [96, 96, 'people', 'killed', 'Odrin']],
    [
      'a number of',
      'en',
      '1,204',
      [['Odrin'], ['Number of injured']],
      [1204, 1204, 'people', 'injured', 'Odrin'],
    ],
    ['a thing of no table', 'en', '1,200', [['Odrin'], ['Tents']], [1200, 1200, 'tents', 'tents', 'Odrin']],
    [
      'the thing beside, the place above',
      'en',
      '96',
      [['Killed'], ['Odrin']],
      [96, 96, 'people', 'killed', 'Odrin'],
    ],
    ['a group beside', 'en', '12', [['Children'], ['Killed']], [12, 12, 'children', 'killed', '']],
    [
      'a group above the thing',
      'en',
      '12',
      [['Odrin'], ['Killed', 'Women']],
      [12, 12, 'women', 'killed', 'Odrin'],
    ],
    ['two places', 'en', '3', [['Selim', 'Odrin'], ['Missing']], [3, 3, 'people', 'missing', 'Selim, Odrin']],
    ['a bound', 'en', 'more than 120', [['Odrin'], ['Killed']], [120, null, 'people', 'killed', 'Odrin']],
    ['a range', 'en', '120–140', [['Odrin'], ['Killed']], [120, 140, 'people', 'killed', 'Odrin']],
    ['words of its own', 'en', '96 people', [['Odrin'], ['Killed']], [96, 96, 'people', 'killed', 'Odrin']],
    ['a note beside', 'en', '96*', [['Odrin'], ['Killed']], [96, 96, 'people', 'killed', 'Odrin']],
    ['no year', 'en', '1998', [['Odrin'], ['Killed']], [1998, 1998, 'people', 'killed', 'Odrin']],
    ['nothing', 'en', '0', [['Odrin'], ['Killed']], [0, 0, 'people', 'killed', 'Odrin']],
    // Powers
    [
      'in thousands',
      'en',
      '1.2',
      [['Odrin'], ['Displaced (thousands)']],
      [1200, 1200, 'people', 'displaced', 'Odrin'],
    ],
    [
      'in thousands, by the caption',
      'en',
      '12',
      [['Odrin'], ['Refugees'], 'Refugees by district (in thousands)'],
      [12_000, 12_000, 'refugees', 'refugees', 'Odrin'],
    ],
    ['with zeros', 'en', '48', [['Odrin'], ["Cost, US$ '000"]], [48_000, 48_000, 'USD', '', 'Odrin']],
    [
      'a power of its own counts once',
      'en',
      '1.2 million',
      [['Odrin'], ['Displaced (thousands)']],
      [1_200_000, 1_200_000, 'people', 'displaced', 'Odrin'],
    ],
    [
      'no power of a rate',
      'en',
      '12.4',
      [['Odrin'], ['Deaths per 1,000']],
      [12.4, 12.4, '', '', 'Odrin, deaths per 1,000'],
    ],
    [
      'per cent are in no power',
      'en',
      '12%',
      [['Odrin'], ['Displaced (thousands)']],
      [12, 12, '%', '', 'Odrin'],
    ],
    // Units
    ['per cent', 'en', '12.5', [['Odrin'], ['Turnout (%)']], [12.5, 12.5, '%', '', 'Odrin']],
    ['a currency', 'en', '3.4', [['Odrin'], ['Damage (€ million)']], [3.4e6, 3.4e6, 'EUR', '', 'Odrin']],
    [
      'a currency with letters',
      'en',
      '3.4',
      [['Odrin'], ['Damage, C$ million']],
      [3.4e6, 3.4e6, 'CAD', '', 'Odrin'],
    ],
    ['a measure', 'en', '12', [['Odrin'], ['Area (km²)']], [12, 12, 'square kilometre', '', 'Odrin']],
    // Days
    [
      'a year above',
      'en',
      '96',
      [['Odrin'], ['Killed', '2015']],
      [96, 96, 'people', 'killed', 'Odrin', '2015'],
    ],
    [
      'a month under a year',
      'en',
      '96',
      [['Odrin'], ['2015', 'May', 'Killed']],
      [96, 96, 'people', 'killed', 'Odrin', '2015-05'],
    ],
    [
      'a day beside',
      'en',
      '96',
      [['3 May 2015'], ['Killed']],
      [96, 96, 'people', 'killed', '', '2015-05-03'],
    ],
    [
      'the day and the place of the caption',
      'en',
      '96',
      [['Total'], ['Killed'], 'Victims in Selim, May 2015'],
      [96, 96, 'people', 'killed', 'Selim', '2015-05'],
    ],
    [
      'the thing of the caption',
      'en',
      '96',
      [['Odrin'], ['2015'], 'People killed by district'],
      [96, 96, 'people', 'killed', 'Odrin', '2015'],
    ],
    // No quantities
    ['a rank', 'en', '5', [['Odrin'], ['Rank']], null],
    ['no figure', 'en', 'unknown', [['Odrin'], ['Killed']], null],
    ['a dash', 'en', '–', [['Odrin'], ['Killed']], null],
    // Other languages
    ['in French', 'fr', '1 204', [['Alep'], ['Nombre de morts']], [1204, 1204, 'people', 'killed', 'Alep']],
    [
      'in French, in thousands',
      'fr',
      '1,5',
      [['Alep'], ['Déplacés (en milliers)']],
      [1500, 1500, 'people', 'displaced', 'Alep'],
    ],
    ['in German', 'de', '1.204', [['Homs'], ['Zahl der Toten']], [1204, 1204, 'people', 'killed', 'Homs']],
    [
      'in German, in millions',
      'de',
      '3,4',
      [['Homs'], ['Schaden (Mio. EUR)']],
      [3.4e6, 3.4e6, 'EUR', '', 'Homs'],
    ],
    ['in Spanish', 'es', '96', [['Alepo'], ['Heridos']], [96, 96, 'people', 'injured', 'Alepo']],
    [
      'in Spanish, in thousands',
      'es',
      '12',
      [['Alepo'], ['Desplazados (miles)']],
      [12_000, 12_000, 'people', 'displaced', 'Alepo'],
    ],
    ['in Portuguese', 'pt', '96', [['Alepo'], ['Mortos']], [96, 96, 'people', 'killed', 'Alepo']],
    ['in Russian', 'ru', '96', [['Хомс'], ['Погибшие']], [96, 96, 'people', 'killed', 'Хомс']],
    [
      'in Russian, in thousands',
      'ru',
      '1,5',
      [['Хомс'], ['Беженцы, тыс. чел.']],
      [1500, 1500, 'refugees', 'refugees', 'Хомс'],
    ],
    ['in Arabic', 'ar', '96', [['حمص'], ['القتلى']], [96, 96, 'people', 'killed', 'حمص']],
    [
      'in Arabic, in thousands',
      'ar',
      '12',
      [['حمص'], ['عدد النازحين (بالآلاف)']],
      [12_000, 12_000, 'people', 'displaced', 'حمص'],
    ],
  ])('%s', (_, language, own, heads, expected) => {
    expect(read(language, own, heads)).toEqual(expected)
  })
})

test.each<[string, Heads, boolean, boolean]>([
  ['a row of totals', [['Total'], ['Killed']], true, false],
  ['a column of totals', [['Odrin'], ['Killed', 'Total']], true, false],
  ['a total of one thing', [['Odrin'], ['Total killed']], true, false],
  ['a mean', [['Odrin'], ['Average wait']], false, true],
])('%s is known as such', (_, [row, column], isTotal, isRate) => {
  const found = readCell('96', { start: 0, end: 2 }, { row, column, caption: '' }, {})
  expect(found).toMatchObject({ isTotal, isRate })
})
