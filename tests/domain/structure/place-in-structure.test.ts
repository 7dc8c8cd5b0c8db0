import { describe, expect, test } from 'vitest'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { headsAt, pageAt, wordingAt } from '../../../shared/domain/structure/place-in-structure'
import { quantityInWords } from '../../../shared/domain/values/quantity-in-words'
import type { Cell, Structure } from '../../../shared/schema/structure'

/** `▼` before the words of a cell: a head of columns; `▶`: of rows; `↔2`, `↕2`: it goes over as many. */
type Row = readonly string[]

/** A text with one table, of rows of cells; a cell that others go over is left out by `null`. */
function tableOf(...rows: readonly (readonly (string | null)[])[]): {
  readonly text: string
  readonly structure: Structure
} {
  let text = 'By place.\n\n'
  const start = text.length
  const made = rows.map((cells, at) => {
    if (at > 0) text += '\n'
    const from = text.length
    const placed: Cell[] = []
    for (const [column, each] of cells.entries()) {
      if (column > 0) text += '\t'
      if (each === null) continue
      const [, head = '', columns, below, words = ''] = /^([▼▶]?)(?:↔(\d))?(?:↕(\d))?(.*)$/u.exec(each) ?? []
      placed.push({
        start: text.length,
        end: text.length + words.length,
        column,
        ...(columns ? { columns: Number(columns) } : {}),
        ...(below ? { rows: Number(below) } : {}),
        ...(head ? { head: head === '▼' ? ('column' as const) : ('row' as const) } : {}),
      })
      text += words
    }
    return { start: from, end: text.length, cells: placed }
  })
  const table = { start, end: text.length, caption: null, rows: made }
  return { text: `${text}\n\nThe council said 7 were found.`, structure: { ...noStructure, tables: [table] } }
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const stated: readonly Row[] = [
  ['▼Place', '▼Killed', '▼Missing'],
  ['▶Odrin', '96', '12'],
]
const plain: readonly Row[] = [
  ['Place', 'Killed', 'Missing'],
  ['Odrin', '96', '12'],
]

describe('what heads a cell', () => {
  test.each<[string, readonly (readonly (string | null)[])[], string, readonly string[]]>([
    ['as the document says it', stated, '96', ['Odrin', 'Killed']],
    ['words over figures, where the document says nothing', plain, '12', ['Odrin', 'Missing']],
    ['none for a head itself', stated, 'Killed', []],
    ['none for words outside of tables', stated, '7 were', []],
    ['none for words of two cells', stated, '96\t12', []],
    [
      'no first row that has figures itself',
      [
        ['2015', '2016'],
        ['96', '140'],
      ],
      '96',
      [],
    ],
    [
      'years, where the document says that they are heads',
      [
        ['▼', '▼2015', '▼2016'],
        ['▶Odrin', '96', '140'],
      ],
      '140',
      ['Odrin', '2016'],
    ],
    [
      'heads over several columns, and below one another',
      [
        ['▼Place', '▼↔2In May', null, '▼In June'],
        ['▼', '▼Killed', '▼Missing', '▼Killed'],
        ['▶Odrin', '96', '12', '3'],
      ],
      '12',
      ['Odrin', 'In May', 'Missing'],
    ],
    [
      'a head that goes over several rows',
      [
        ['▼Province', '▼Place', '▼Killed'],
        ['▶↕2East', '▶Odrin', '96'],
        [null, '▶Selim', '140'],
      ],
      '140',
      ['East', 'Selim', 'Killed'],
    ],
    [
      'no empty ones',
      [
        ['▼', '▼Killed'],
        ['▶', '96'],
      ],
      '96',
      ['Killed'],
    ],
    [
      'in Arabic',
      [
        ['المكان', 'القتلى'],
        ['حمص', '96'],
      ],
      '96',
      ['حمص', 'القتلى'],
    ],
  ])('%s', (_, rows, words, heads) => {
    const { text, structure } = tableOf(...rows)
    expect(headsAt(structure, text, spanOf(text, words))).toEqual(heads)
  })
})

const read = (rows: readonly (readonly (string | null)[])[], words: string, language = 'en') => {
  const { text, structure } = tableOf(...rows)
  const found = quantityInWords(text, spanOf(text, words), { language }, structure)
  return found && [found.min, found.max, found.unit, found.counted, found.scope]
}

describe('a claim of a cell', () => {
  test.each<[string, readonly (readonly (string | null)[])[], string, string]>([
    ['is worded with the heads', stated, '96', 'Odrin, Killed: 96'],
    [
      'is worded with its own words, where it has some',
      [
        ['▼Place', '▼Killed'],
        ['▶Odrin', '96 people'],
      ],
      '96 people',
      '96 people',
    ],
    ['has no heads outside of a table', stated, '7', '7'],
  ])('%s', (_, rows, words, wording) => {
    const { text, structure } = tableOf(...rows)
    expect(wordingAt(structure, text, spanOf(text, words))).toBe(wording)
  })

  test.each<[string, readonly (readonly (string | null)[])[], string, string, ReturnType<typeof read>]>([
    ['of people', stated, '96', 'en', [96, 96, 'people', 'killed', 'Odrin']],
    [
      'of a thing that is no unit',
      [
        ['▼Place', '▼Tents'],
        ['▶Odrin', '1,200'],
      ],
      '1,200',
      'en',
      [1200, 1200, 'tents', 'tents', 'Odrin'],
    ],
    [
      'that says itself what it counts',
      [
        ['▼Place', '▼Toll'],
        ['▶Odrin', '96 people were killed'],
      ],
      '96',
      'en',
      [96, 96, 'people', 'killed', 'Odrin'],
    ],
    [
      'with a bound',
      [
        ['▼Place', '▼Killed'],
        ['▶Odrin', 'more than 120'],
      ],
      '120',
      'en',
      [120, null, 'people', 'killed', 'Odrin'],
    ],
    [
      'under a year',
      [
        ['▼Killed', '▼2015'],
        ['▶Odrin', '96'],
      ],
      '96',
      'en',
      [96, 96, '', '', 'Odrin'],
    ],
    [
      'of per cent',
      [
        ['▼Place', '▼Share'],
        ['▶Odrin', '12%'],
      ],
      '12%',
      'en',
      [12, 12, '%', '', 'Odrin'],
    ],
    [
      'in French',
      [
        ['▼Lieu', '▼Morts'],
        ['▶Alep', '96'],
      ],
      '96',
      'fr',
      [96, 96, 'people', 'killed', 'Alep'],
    ],
    [
      'without a figure',
      [
        ['▼Place', '▼Killed'],
        ['▶Odrin', 'unknown'],
      ],
      'unknown',
      'en',
      null,
    ],
  ])('is read with the heads: %s', (_, rows, words, language, quantity) => {
    expect(read(rows, words, language)).toEqual(quantity)
  })
})

test.each<[string, number, string | null]>([
  ['words on the first page', 3, 'i'],
  ['words that run on to the next page', 9, 'i'],
  ['words on the next page', 12, '7'],
  ['words behind the last page', 30, null],
])('the page of %s', (_, start, label) => {
  const pages = [
    { start: 0, end: 10, label: 'i' },
    { start: 11, end: 20, label: '7' },
  ]
  expect(pageAt({ ...noStructure, pages }, { start, end: start + 4 })).toBe(label)
})
