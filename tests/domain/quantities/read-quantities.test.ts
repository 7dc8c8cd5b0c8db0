import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

const seed = (name: string) => readFileSync(new URL(`../../../seeds/${name}.txt`, import.meta.url), 'utf8')

/** Everything but the offsets, which the slices below hold. */
const read = (text: string, articleDate = '') =>
  readQuantities(text, { articleDate }).map(({ start, end, numberStart, numberEnd, ...rest }) => ({
    ...rest,
    sliced: text.slice(start, end),
    number: text.slice(numberStart, numberEnd),
  }))

describe('a whole article', () => {
  it('gives the casualties of seed 002 with bound, thing, scope, date and speaker', () => {
    expect(read(seed('002_7e55ba647deafeaf')).slice(0, 5)).toEqual([
      {
        kind: 'count',
        min: 27,
        max: 30,
        bound: 'about',
        unit: 'air strikes',
        counted: 'air strikes',
        scope: 'Aleppo',
        asOf: null,
        attribution: '',
        text: 'Nearly 30 air strikes',
        sliced: 'Nearly 30 air strikes',
        number: '30',
      },
      {
        kind: 'count',
        min: 250,
        max: 250,
        bound: 'exact',
        unit: 'people',
        counted: 'casualties',
        scope: '',
        asOf: { date: 'XXXX-04-22/..', basis: 'sentence' },
        attribution: '',
        text: '250 casualties',
        sliced: '250 casualties',
        number: '250',
      },
      {
        kind: 'count',
        min: 140,
        max: 140,
        bound: 'exact',
        unit: 'people',
        counted: 'killed',
        scope: 'by government-aligned forces',
        asOf: { date: 'XXXX-04-22/..', basis: 'sentence' },
        attribution: '',
        text: '140',
        sliced: '140',
        number: '140',
      },
      {
        kind: 'count',
        min: 96,
        max: 96,
        bound: 'exact',
        unit: 'people',
        counted: 'killed',
        scope: 'by rebel shelling',
        asOf: { date: 'XXXX-04-22/..', basis: 'sentence' },
        attribution: '',
        text: '96',
        sliced: '96',
        number: '96',
      },
      {
        kind: 'count',
        min: 40,
        max: 40,
        bound: 'exact',
        unit: 'children',
        counted: 'killed',
        scope: '',
        asOf: null,
        attribution: 'the British-based Syrian Observatory for Human Rights',
        text: 'Forty children',
        sliced: 'Forty children',
        number: 'Forty',
      },
    ])
  })

  it('finds none in seed 004, which counts nothing', () => {
    expect(readQuantities(seed('004_9cdc19df5fa2f272'))).toEqual([])
  })
})

describe('the date that a figure is as of', () => {
  it.each([
    ['a date in its own clause', 'Since 3 May 2015, 40 people have died.', '', '2015-05-03/..', 'sentence'],
    [
      'a weekday, by the date of the article',
      'On Saturday 40 people died.',
      '2016-05-02',
      '2016-04-30',
      'sentence',
    ],
    [
      'a day that something belongs to',
      "Saturday's march drew 40 people.",
      '2016-05-02',
      '2016-04-30',
      'sentence',
    ],
    [
      'the day of an election',
      'In the election on 18 May 2025 turnout was 67 per cent.',
      '',
      '2025-05-18',
      'sentence',
    ],
    ['a weekday, with nothing known of the article', 'On Saturday 40 people died.', '', null, null],
    [
      'a day without a year, by the date of the article',
      'On 30 December 40 people died.',
      '2016-01-04',
      '2015-12-30',
      'sentence',
    ],
    ['the sentence before', 'The siege began in 2013. So far 40 people have died.', '', '2013', 'paragraph'],
    [
      'another paragraph does not count',
      'The siege began in 2013.\nSo far 40 people have died.',
      '',
      null,
      null,
    ],
    ['else the article', 'So far 40 people have died.', '2016-05-02', '2016-05-02', 'article'],
    [
      'a quarter of a year',
      'Unemployment was 8.9 per cent in the first quarter of 2023.',
      '',
      '2023-01/2023-03',
      'sentence',
    ],
    [
      'the last quarter that had begun',
      'Unemployment was 8.9 per cent in the fourth quarter.',
      '2023-02-14',
      '2022-10/2022-12',
      'sentence',
    ],
    [
      'no half of a match',
      'He scored in the first half before 40 people.',
      '2023-02-14',
      '2023-02-14',
      'article',
    ],
    [
      'not the date of a plan',
      'The war has killed 40 people, ahead of a conference on 22 January 2014.',
      '',
      null,
      null,
    ],
    [
      'a weekday that is still to come',
      'The truce will last 40 hours from Saturday.',
      '2016-04-29',
      '2016-04-30',
      'sentence',
    ],
    [
      'since a day without a year is never in the future',
      'Since April 22, 40 people have died.',
      '2015-12-20',
      '2015-04-22/..',
      'sentence',
    ],
    ['last year', 'Last year 40 people died.', '2016-05-02', '2015', 'sentence'],
  ])('%s', (_name, text, articleDate, date, basis) => {
    const [quantity] = readQuantities(text, { articleDate })
    expect(quantity?.asOf ?? null).toEqual(date === null ? null : { date, basis })
  })
})

describe('who says it', () => {
  it.each([
    ['according to', 'About 40 people died, according to the health ministry.', 'the health ministry'],
    ['a tally', 'A tally by the monitoring group shows 40 dead.', 'the monitoring group'],
    [
      'said, behind',
      'At least 40 people died, officials in the capital said on Monday.',
      'officials in the capital',
    ],
    ['said, before', 'The UN said that 40 people had died.', 'The UN'],
    ['said, behind what is counted', 'They buried 80 men, said Dr Jane Doe.', 'Dr Jane Doe'],
    ['an age is no count', 'Ahmed, 28, said 14 people died.', 'Ahmed'],
    ['an amount says nothing', 'The fund of $3 billion announced on Monday is new.', ''],
    ['a pronoun names nobody', 'He said that 40 people had died.', ''],
    ['claiming lives is not saying', 'The flood has claimed 40 lives.', ''],
    ['a country whose name holds a verb', 'The United States counts 40 bases.', ''],
  ])('%s', (_name, text, attribution) => {
    expect(readQuantities(text)[0]?.attribution).toBe(attribution)
  })
})

describe('where', () => {
  it.each([
    ['behind the figure', 'Some 40 people died in the northern Syrian city of Homs.', 'Homs'],
    [
      'the last of a chain',
      'He cited the Damascus suburb of East Ghouta, where 40 people are trapped.',
      'East Ghouta',
    ],
    ['what a country has', "A blast killed 12 people in Thailand's Narathiwat province.", 'Narathiwat'],
    ['the city of a square', "Some 40 people gathered in Belgrade's Slavija square.", 'Belgrade'],
    ['the owner of a war', 'The Syrian civil war has killed 40 people.', 'Syria'],
    ['a possessive', 'Syria’s civil war has killed 40 people.', 'Syria'],
    ['where the verb is left out', 'Turkey hosts 40 refugees, Lebanon more than 50.', 'Lebanon'],
    ['the sentence before', 'Shells fell in Aleppo. At least 40 people died.', 'Aleppo'],
    ['nowhere', 'At least 40 people died.', ''],
  ])('%s', (_name, text, scope) => {
    expect(readQuantities(text).at(-1)?.scope).toBe(scope)
  })
})

test.each([
  ['In Möbelfabrik und Lager wurden 15 Menschen verletzt.', ''],
  ['In Krankenhäusern liegen 15 Verletzte.', ''],
  ['In Halle wurden 15 Menschen verletzt.', 'Halle'],
  ['In Mannheim wurden 15 Menschen verletzt.', 'Mannheim'],
])('where nouns have capitals, the head of a compound tells a thing from a place: %s', (text, scope) => {
  expect(readQuantities(text, { language: 'de' })[0]?.scope).toBe(scope)
})

describe('a unit and a part of one', () => {
  it.each([
    ['She had moved about a mile and a half away.', 'about a mile and a half', 1.35, 1.65, 'mile'],
    ['The rescue took two hours and a half.', 'two hours and a half', 2.5, 2.5, 'hour'],
    ['They paid a million and a half dollars.', 'a million and a half dollars', 1.5e6, 1.5e6, 'USD'],
    ['She ran two miles and a quarter of the town watched.', 'two miles', 2, 2, 'mile'],
  ])('%s', (text, sliced, min, max, unit) => {
    expect(read(text)[0]).toMatchObject({ sliced, min, max, unit })
  })

  it('is told in other languages in their words', () => {
    const [spanish] = readQuantities('El rescate duró dos horas y media.', { language: 'es' })
    expect(spanish).toMatchObject({ min: 2.5, max: 2.5, unit: 'hour' })
  })
})

test.each([
  ['fr', 'Il faisait moins 9 degrés à Olm.', -9],
  ['fr', 'Il faisait au moins 9 degrés à Olm.', 9],
  ['es', 'El termómetro marcó menos 9 grados.', -9],
  ['es', 'Hubo al menos 9 grados.', 9],
  ['de', 'In Olm waren es minus 9 Grad.', -9],
  ['pt', 'Os termómetros marcaram menos 9 graus.', -9],
  ['pt', 'Houve pelo menos 9 graus.', 9],
  ['ru', 'Ночью было минус 9 градусов.', -9],
])('below nought in %s: %s', (language, text, min) => {
  expect(readQuantities(text, { language })[0]).toMatchObject({ min })
})

describe('any text at all', () => {
  const bits = fc.constantFrom(
    '40',
    'more than',
    ' ',
    ',',
    '.',
    'people',
    'killed',
    'two',
    'million',
    '-',
    '$',
    '\n',
    '٣',
    '😀',
    '“',
    'in',
    'Homs',
    '2014',
    'of',
    'and',
  )
  const texts = fc
    .array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 60 })
    .map((parts) => parts.join(' '))

  it('gives ordered quantities whose words stand where they are said to stand', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr', 'es', 'de', 'ar'), (text, language) => {
        let last = 0
        for (const { start, end, text: words, numberStart, numberEnd, min, max } of readQuantities(text, {
          language,
        })) {
          expect(text.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(start <= numberStart && numberStart < numberEnd && numberEnd <= end).toBe(true)
          expect(min !== null || max !== null).toBe(true)
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['digits', '1'.repeat(1_000_000), 0],
    ['spaces', ' '.repeat(1_000_000), 0],
    ['commas', ','.repeat(1_000_000), 0],
    ['digits and commas', '1,'.repeat(100_000), 0],
    ['hyphens', 'a-1-'.repeat(50_000), 0],
    ['one line without a full stop', 'the road to the north of the town '.repeat(30_000), 0],
    ['one line full of figures', 'at least 40 people and '.repeat(10_000), 10_000],
  ])('reads a great many %s', (_name, text, count) => {
    const found = readQuantities(text)
    expect(Math.abs(found.length - count)).toBeLessThanOrEqual(count / 50)
  })
})

describe('known limits', () => {
  it('takes a subject for no place', () => {
    expect(readQuantities('Turkey hosts 40 refugees.')[0]?.scope).toBe('')
  })

  it('does not say what a copula says of a bare figure', () => {
    expect(readQuantities('Of those found, 38 were adults.')[0]?.counted).toBe('')
  })

  it('takes a phrasal verb before a period for a bound', () => {
    expect(readQuantities('They will be taken in over five years.')[0]?.bound).toBe('more than')
  })
})
