import { describe, expect, test } from 'vitest'
import { carryStructure } from '../../../shared/domain/structure/carry-structure'
import { fitsText } from '../../../shared/domain/structure/fits-text'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import { Structure } from '../../../shared/schema/structure'

const text = [
  'Flood in Odrin',
  'The council gave its count on Tuesday[1].',
  'Place\tKilled\tMissing',
  'Odrin\t\t12',
  'Varna\t96\t3',
  '1. Look for the list of the hospital',
  '2. Ask the council',
  '[1] By telephone.',
].join('\n')

const at = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const line = (words: string) => {
  const { start } = at(words)
  const end = text.indexOf('\n', start)
  return { start, end: end < 0 ? text.length : end }
}

const structure: Structure = {
  ...noStructure,
  headings: [{ ...at('Flood in Odrin'), level: 1 }],
  links: [{ ...at('the hospital'), address: 'https://example.org/list' }],
  notes: [{ marks: [at('[1]')], body: line('[1] By') }],
  tables: [
    {
      start: line('Place').start,
      end: line('Varna').end,
      caption: null,
      rows: [
        {
          ...line('Place'),
          cells: ['Place', 'Killed', 'Missing'].map((head, column) => ({
            ...at(head),
            column,
            head: 'column' as const,
          })),
        },
        {
          ...line('Odrin\t'),
          cells: [
            { ...at('Odrin', line('Odrin\t').start), column: 0 },
            { start: at('\t\t12').start + 1, end: at('\t\t12').start + 1, column: 1 },
            { ...at('12'), column: 2 },
          ],
        },
        {
          ...line('Varna'),
          cells: [
            { ...at('Varna'), column: 0 },
            { ...at('96'), column: 1 },
            { ...at('3', line('Varna').start), column: 2 },
          ],
        },
      ],
    },
  ],
  lists: [
    {
      start: line('1. Look').start,
      end: line('2. Ask').end,
      items: [
        { ...line('1. Look'), marker: at('1.') },
        { ...line('2. Ask'), marker: at('2.') },
      ],
    },
  ],
}

/** What the ranges of a structure hold, in words. */
function inWords(held: Structure, of: string) {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => of.slice(start, end)
  return {
    headings: held.headings.map(words),
    links: held.links.map((link) => [words(link), link.address]),
    notes: held.notes.map(({ marks, body }) => [...marks.map(words), words(body)]),
    tables: held.tables.map(({ rows }) => rows.map(({ cells }) => cells.map(words))),
    lists: held.lists.map(({ items }) => items.map(words)),
  }
}

test('the structure fits its text, and passes its schema', () => {
  expect(fitsText(structure, text)).toBe(true)
  expect(Structure.safeParse(structure).success).toBe(true)
})

describe('what a correction leaves of the structure', () => {
  const whole = inWords(structure, text)
  const [table = []] = whole.tables
  const rows: readonly {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly left: Partial<typeof whole>
  }[] = [
    { name: 'words before', from: 'The council', to: 'On Tuesday evening the council', left: {} },
    { name: 'a paragraph before', from: 'The council', to: 'First line.\nThe council', left: {} },
    {
      name: 'another figure in a cell',
      from: '\t96\t',
      to: '\t140\t',
      left: { tables: [[...table.slice(0, 2), ['Varna', '140', '3']]] },
    },
    {
      name: 'words at both ends of a cell',
      from: '\t96\t',
      to: '\tabout 96 people\t',
      left: { tables: [[...table.slice(0, 2), ['Varna', 'about 96 people', '3']]] },
    },
    {
      name: 'a figure in an empty cell',
      from: 'Odrin\t\t12',
      to: 'Odrin\t7\t12',
      left: { tables: [[...table.slice(0, 1), ['Odrin', '7', '12'], ...table.slice(2)]] },
    },
    {
      name: 'a cell that is emptied',
      from: '\t96\t',
      to: '\t\t',
      left: { tables: [[...table.slice(0, 2), ['Varna', '', '3']]] },
    },
    {
      name: 'a row that goes',
      from: 'Odrin\t\t12\n',
      to: '',
      left: { tables: [[table[0] ?? [], table[2] ?? []]] },
    },
    { name: 'a row that gets another column', from: '\t96\t', to: '\t9\t6\t', left: { tables: [] } },
    { name: 'a line between rows', from: '\nVarna', to: '\nSo far:\nVarna', left: { tables: [] } },
    { name: 'a heading that is made two lines', from: 'Flood in', to: 'Flood\nin', left: { headings: [] } },
    { name: 'a heading that goes', from: 'Flood in Odrin\n', to: '', left: { headings: [] } },
    {
      name: 'a link that goes',
      from: ' of the hospital',
      to: '',
      left: { links: [], lists: [['1. Look for the list', '2. Ask the council']] },
    },
    { name: 'a note that goes', from: '\n[1] By telephone.', to: '', left: { notes: [] } },
    {
      name: 'accents written in another way',
      from: 'Varna',
      to: 'Várna'.normalize('NFD'),
      left: { tables: [[...table.slice(0, 2), ['Várna'.normalize('NFD'), '96', '3']]] },
    },
  ]
  test.each(rows)('$name', ({ from, to, left }) => {
    const corrected = text.replace(from, to)
    expect(corrected).not.toBe(text)
    const carried = carryStructure(structure, text, corrected)
    expect(inWords(carried, corrected)).toEqual({ ...whole, ...left })
    expect(fitsText(carried, corrected)).toBe(true)
  })
})

test('what never fitted its text goes, the rest stays', () => {
  const words = 'One two'
  const headings = [{ start: 0, end: 3, level: 1 }]
  const links = [{ start: 2, end: 5, address: 'https://example.org/' }]
  const crossing = { ...noStructure, headings, links }
  expect(carryStructure(crossing, words, words)).toEqual({ ...noStructure, headings })
})

describe('no structure of this text', () => {
  const [table] = structure.tables
  const [row] = table?.rows ?? []
  const rows: readonly (readonly [string, Partial<Structure>])[] = [
    ['a range beyond the text', { quotations: [{ start: 0, end: text.length + 1 }] }],
    ['a range that ends before it starts', { quotations: [{ start: 5, end: 4 }] }],
    ['a heading without words', { headings: [{ start: 3, end: 3, level: 2 }] }],
    [
      'ranges that cross',
      { quotations: [{ start: 0, end: 20 }], links: [{ start: 10, end: 30, address: '#' }] },
    ],
    [
      'rows that are no lines',
      {
        tables: [
          {
            start: 0,
            end: 30,
            caption: null,
            rows: [{ start: 0, end: 30, cells: [{ start: 0, end: 30, column: 0 }] }],
          },
        ],
      },
    ],
    [
      'cells in other columns than their tabs say',
      table && row
        ? {
            tables: [
              {
                ...table,
                rows: [{ ...row, cells: row.cells.map((cell) => ({ ...cell, column: cell.column * 2 })) }],
              },
            ],
          }
        : {},
    ],
  ]
  test.each(rows)('%s', (_, part) => {
    expect(fitsText({ ...noStructure, ...part }, text)).toBe(false)
  })
})
