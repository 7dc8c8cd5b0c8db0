import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'
import { withinBudget } from '../../../shared/domain/analysis/within-budget'

const row = (columns: number): string => Array.from({ length: columns }, (_, at) => String(at * 7)).join(' ')
const NEWS = 'A fire in Arlen killed 12 people on Monday. The mayor spoke of 15 dead.'

const cases: readonly [title: string, text: string, leftOut: number][] = [
  ['news', NEWS, 0],
  ['a sentence that may just be read', `By district: ${row(200)}.`, 0],
  ['a table in one line', `By district: ${row(3000)}`, 3000],
  ['a table in one line beside news', `${NEWS}\nBy district: ${row(3000)}\n${NEWS}`, 3000],
  ['a table after a sentence in one line', `${NEWS} By district: ${row(3000)}`, 3000],
  ['a table of one row a line', Array.from({ length: 900 }, () => `Row: ${row(8)}`).join('\n'), 0],
  [
    'more figures than a text may have',
    Array.from({ length: 2600 }, () => `Row: ${row(10)}`).join('\n'),
    6000,
  ],
  [
    'one sentence as long as a book with some figures',
    `${'word '.repeat(40_000)} 12 ${'word '.repeat(40_000)} 13 15 17 18`,
    0,
  ],
  [
    'one with many of them',
    Array.from({ length: 120 }, (_, at) => `${'word '.repeat(400)} ${at}`).join(' '),
    120,
  ],
]

describe('of a text is left out what is too much to read', () => {
  test.each(cases)('%s', (_, text, leftOut) => {
    const within = withinBudget(text, 'en')
    expect(within.leftOut).toBe(leftOut)
    expect(within.text.length).toBe(text.length)
    expect(within.text === text).toBe(leftOut === 0)
  })

  test('numbers in words count as well', () => {
    const within = withinBudget(`Counted: ${'twenty-one '.repeat(300)}`, 'en')
    expect(within.text).not.toContain('twenty')
  })

  test('but what a claim marks in it stays', () => {
    const text = `By district: ${row(3000)}`
    const start = text.indexOf('693')
    const within = withinBudget(text, 'en', [{ start, end: start + 3 }])
    expect(within.text.replaceAll(/[\0\n]/g, '')).toBe('693')
    expect(within.leftOut).toBe(2999)
  })

  test('every other character stays where it was', () => {
    const parts = fc.array(
      fc.constantFrom(NEWS, '\n', `T: ${row(250)}`, '…', '12 '.repeat(210), ' ', '١٢ قتيلا'),
      { maxLength: 12 },
    )
    const spans = fc.array(
      fc.tuple(fc.nat(4000), fc.nat(20)).map(([start, size]) => ({ start, end: start + size })),
    )
    fc.assert(
      fc.property(parts, spans, (chosen, kept) => {
        const text = chosen.join('')
        const within = withinBudget(text, 'en', kept).text
        expect(within.length).toBe(text.length)
        const changed = within.split('').filter((sign, at) => sign !== text[at])
        expect(changed.filter((sign) => sign !== '\n' && sign !== '\0')).toEqual([])
        for (const { start, end } of kept) expect(within.slice(start, end)).toBe(text.slice(start, end))
      }),
    )
  })
})

const news = (id: string, text: string) => ({
  id,
  text,
  language: 'en',
  date: '',
  independenceGroup: '',
  claimed: [],
})

describe('beside a text that is too much', () => {
  test.each([
    ['a table in one line', `Casualties by district: ${row(28_000)}`],
    ['one number for ever', '12 '.repeat(60_000)],
    ['shares of nothing', '12 percent of '.repeat(4000)],
    ['speakers without end', 'said Bob, 12 killed, '.repeat(3000)],
    ['numbers in words', 'twenty-one '.repeat(5000)],
    [
      'rows',
      Array.from({ length: 1200 }, (_, at) => `District ${at}: ${at} killed, ${at + 9} injured`).join('\n'),
    ],
    ['marks that turn the direction', '\u202e12\u202d '.repeat(8000)],
  ])('others are compared as without it: %s', (_, heavy) => {
    const others = [
      news('one', 'At least 19 people were killed in a mortar attack in Homs.'),
      news('other', 'At least 23 people were killed in a mortar attack in Homs, a doctor said.'),
    ]
    // What a finding is worth hangs on which words are rare in the project: a further text may change it.
    const toldOf = (texts: typeof others) =>
      [...analyseTexts(texts).linked.findings]
        .filter(({ members }) => members.every(({ documentId }) => documentId !== 'heavy'))
        .map(({ worth: _worth, ...told }) => told)
    expect(toldOf([news('heavy', heavy), ...others])).toEqual(toldOf(others))
  })
})
