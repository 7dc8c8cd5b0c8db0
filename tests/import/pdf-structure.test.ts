import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeCatalogPdf, makeDrawnPdf, makePdf, makeTaggedPdf } from './make-pdf'
import type { PageLine, Tagged } from './make-pdf'
import { structureOf } from './structure-of'

const prose = (from: number, count = 4): readonly PageLine[] =>
  Array.from({ length: count }, (_, at) => [
    72,
    from - at * 14,
    'The council of the province gave its count on Tuesday, after two days of waiting.',
  ])

const table = (top: number): readonly PageLine[] => [
  [72, top, 'Place'],
  [200, top, 'Killed'],
  [300, top, 'Missing'],
  [72, top - 14, 'Odrin'],
  [300, top - 14, '12'],
  [72, top - 28, 'Selim'],
  [200, top - 28, '96'],
  [300, top - 28, '3'],
]

const cell = (role: 'TH' | 'TD', ...lines: readonly PageLine[]): Tagged => [role, lines]
const row = (...cells: readonly Tagged[]): Tagged => ['TR', cells]

const link = (rect: string, address: string, more = ''): string =>
  `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${address}) >> ${more} >>`
const sentence =
  'BT /F 11 Tf 1 0 0 1 72 700 Tm (Ask the hospital of Odrin, says the council.) Tj 1 0 0 1 72 686 Tm (It counted 96 people.) Tj ET'

describe('what a PDF is made of', () => {
  test.each<[string, Uint8Array, object]>([
    [
      'pages, by the numbers that the document gives them',
      makeCatalogPdf(
        [prose(700, 1), [[72, 700, 'On the second page.']]],
        '/PageLabels << /Nums [0 << /S /r >> 1 << /S /D /St 7 >>] >>',
      ),
      {
        pages: [
          ['i', expect.stringMatching(/^The council/)],
          ['7', 'On the second page.'],
        ],
      },
    ],
    [
      'pages that a paragraph runs over, and one without words',
      makePdf([
        [[72, 100, 'The rescue services went on to look for those who are missing in the']],
        [],
        [[72, 700, 'villages beyond the river.']],
      ]),
      {
        pages: [
          ['1', 'The rescue services went on to look for those who are missing in the'],
          ['3', 'villages beyond the river.'],
        ],
      },
    ],
    [
      'a heading in larger letters, and no sentence or figure in them',
      makePdf([
        [
          [72, 800, 'The week in Odrin', 22],
          ...prose(760),
          [72, 680, 'What is known', 16],
          ...prose(650),
          [72, 560, 'Nobody could say how many.', 16],
          [72, 520, '140', 30],
          ...prose(480),
        ],
      ]),
      { pages: [expect.anything()], headings: ['1 The week in Odrin', '2 What is known'] },
    ],
    [
      'a table with an empty cell, by where its cells stand',
      makePdf([[...prose(760), ...table(680)]]),
      {
        pages: [expect.anything()],
        tables: [
          [
            ['0 Place', '1 Killed', '2 Missing'],
            ['0 Odrin', '1', '2 12'],
            ['0 Selim', '1 96', '2 3'],
          ],
        ],
      },
    ],
    [
      'headings and a table by their tags: a cell of two lines, an empty one, heads of columns and of rows',
      makeTaggedPdf([
        ['H2', [[72, 760, 'By place']]],
        ['P', [[72, 740, 'The council gave its count on Tuesday.']]],
        [
          'Table',
          [
            row(cell('TH', [72, 700, 'Place']), cell('TH', [200, 700, 'Killed and'], [200, 688, 'missing'])),
            row(cell('TH', [72, 670, 'Odrin']), cell('TD')),
            row(cell('TH', [72, 650, 'Selim,'], [72, 638, 'the town']), cell('TD', [200, 650, '96'])),
          ],
        ],
        ['P', [[72, 600, 'Nothing more is known.']]],
      ]),
      {
        pages: [['1', expect.stringMatching(/^By place[^]*Nothing more is known\.$/)]],
        headings: ['2 By place'],
        tables: [
          [
            ['0▼ Place', '1▼ Killed and missing'],
            ['0▶ Odrin', '1'],
            ['0▶ Selim, the town', '1 96'],
          ],
        ],
      },
    ],
    [
      'links with their addresses, on the words under them; one on no words is left out',
      makeDrawnPdf(
        sentence,
        link('108 697 175 711', 'https://hospital.example.org/') +
          link('125 683 180 697', 'mailto:desk@example.org') +
          link('300 300 400 320', 'https://picture.example.org/'),
      ),
      {
        pages: [expect.anything()],
        links: [
          expect.stringMatching(/hospital.* → https:\/\/hospital\.example\.org\/$/),
          expect.stringMatching(/96.* → mailto:desk@example\.org$/),
        ],
      },
    ],
    [
      'a link over two lines is one',
      makeDrawnPdf(
        sentence,
        link(
          '72 683 320 711',
          'https://count.example.org/',
          '/QuadPoints [72 711 320 711 72 697 320 697 72 697 200 697 72 683 200 683]',
        ),
      ),
      {
        pages: [expect.anything()],
        links: [
          'Ask the hospital of Odrin, says the council. It counted 96 people. → https://count.example.org/',
        ],
      },
    ],
  ])('%s', async (_, bytes, made) => {
    expect(await structureOf('of.pdf', bytes)).toEqual(made)
  })
})

describe('tags that are not as they should be', () => {
  const nested = (depth: number): Tagged =>
    depth === 0 ? ['P', [[72, 700, '96 people were killed.']]] : ['Sect', [nested(depth - 1)]]
  test.each<[string, readonly Tagged[], RegExp]>([
    ['parts in parts in parts', [nested(200)], /96 people were killed\./],
    ['a row outside of a table', [row(cell('TD', [72, 700, '96 people']))], /96 people/],
    ['a cell outside of a row', [['Table', [cell('TD', [72, 700, '96 people'])]]], /96 people/],
    [
      'a table in a cell',
      [
        [
          'Table',
          [row(['TD', [['Table', [row(cell('TD', [72, 700, '96 people']), cell('TD', [200, 700, '3']))]]]])],
        ],
      ],
      /96 people\s+3/,
    ],
    [
      'rows of more and of fewer cells',
      [
        [
          'Table',
          [
            row(cell('TD', [72, 700, 'Odrin']), cell('TD', [200, 700, '96']), cell('TD', [300, 700, '3'])),
            row(cell('TD', [72, 680, 'All of them']), cell('TD', [300, 680, '99'])),
          ],
        ],
      ],
      /Odrin\t96\t3\nAll of them\t\t99/,
    ],
  ])('lose no words: %s', async (_, parts, words) => {
    const read = await readArticle(makeTaggedPdf(parts), 'tags.pdf')
    expect(read).toMatchObject({ ok: true, value: { text: expect.stringMatching(words) } })
  })
})

const turned = (
  matrix: string,
  ...lines: readonly (readonly [x: number, y: number, words: string])[]
): string =>
  `BT /F 11 Tf ${lines.map(([x, y, words]) => `${matrix} ${x} ${y} Tm (${words}) Tj`).join(' ')} ET`

describe('a page that is turned', () => {
  test.each<[string, string, string]>([
    [
      'a quarter to the left, with a table',
      turned(
        '0 1 -1 0',
        [100, 72, 'Place'],
        [100, 200, 'Killed'],
        [114, 72, 'Odrin'],
        [114, 200, '96'],
        [128, 72, 'Selim'],
        [128, 200, '140'],
      ),
      'Place\tKilled\nOdrin\t96\nSelim\t140',
    ],
    [
      'a quarter to the right',
      turned(
        '0 -1 1 0',
        [500, 700, 'The council says that at least 120-'],
        [486, 700, '140 people were killed.'],
      ),
      'The council says that at least 120-140 people were killed.',
    ],
    [
      'upside down',
      turned('-1 0 0 -1', [500, 100, 'At least 96 people were'], [500, 114, 'killed in Odrin.']),
      'At least 96 people were killed in Odrin.',
    ],
    [
      'with words up the margin of a level text',
      `BT /F 11 Tf 1 0 0 1 72 700 Tm (At least 96 people were killed.) Tj 0 1 -1 0 20 300 Tm (Draft 7) Tj 1 0 0 1 72 686 Tm (Three are missing, it says.) Tj ET`,
      'At least 96 people were killed. Three are missing, it says.\n\nDraft 7',
    ],
  ])('%s', async (_, drawn, text) => {
    const read = await readArticle(makeDrawnPdf(drawn), 'turned.pdf')
    expect(read).toMatchObject({ ok: true, value: { text } })
  })
})
