import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeDrawnPdf, makePdf } from './make-pdf'
import type { PageLine } from './make-pdf'

/** A page of one column: lines 14 points apart, from the top; an empty string leaves a line free. */
const column = (...lines: readonly string[]): readonly PageLine[] =>
  lines.flatMap((words, at): PageLine[] => (words === '' ? [] : [[72, 780 - 14 * at, words]]))

const textOf = async (bytes: Uint8Array): Promise<string | false> => {
  const read = await readArticle(bytes, 'report.pdf')
  return read.ok && read.value.text
}

test('lines become paragraphs, divided words are whole again, compounds keep their hyphen', async () => {
  const bytes = makePdf([
    column(
      'Residents of the city said that air strikes had gone on through the whole night, and a well-known hos-',
      'pital had stopped taking in the wounded, because it had no fuel left for the generators in its well-',
      'known operating theatre.',
      'Officials said on Monday that more than 120,000 people had been killed since the start of the upris-',
      'ing. They gave no names.',
      '',
      'The United Nations had put the toll at more than 100,000 in July, and had then stopped to count them.',
    ),
  ])
  expect(await textOf(bytes)).toBe(
    [
      'Residents of the city said that air strikes had gone on through the whole night, and a well-known hospital had stopped taking in the wounded, because it had no fuel left for the generators in its well-known operating theatre.',
      'Officials said on Monday that more than 120,000 people had been killed since the start of the uprising. They gave no names.',
      'The United Nations had put the toll at more than 100,000 in July, and had then stopped to count them.',
    ].join('\n\n'),
  )
})

/** The same with a running head, and the number of the page at its foot. */
const page = (number: number, ...lines: readonly string[]): readonly PageLine[] => [
  [72, 810, 'Monthly report on the humanitarian situation', 9],
  ...column(...lines),
  [290, 30, `${number}`, 9],
]

test('a paragraph goes on over the page, without the heads and numbers of the pages', async () => {
  const bytes = makePdf([
    page(
      1,
      'The first paragraph begins on the first page, whose lines are all of about this very length, and then it',
      'goes on and on until the very last line of the page, where it does not end at all but goes on with the',
    ),
    page(
      2,
      'second page, where it ends.',
      '',
      'The second paragraph is short.',
      '',
      'The third one is of one line too, but it is much longer than the second, as anyone who reads it can see.',
    ),
    page(
      3,
      'The last page has one paragraph.',
      '',
      'And then it has another, which says that 140 of the 250 casualties were men, and that 96 were women.',
    ),
  ])
  expect(await textOf(bytes)).toBe(
    [
      'The first paragraph begins on the first page, whose lines are all of about this very length, and then it goes on and on until the very last line of the page, where it does not end at all but goes on with the second page, where it ends.',
      'The second paragraph is short.',
      'The third one is of one line too, but it is much longer than the second, as anyone who reads it can see.',
      'The last page has one paragraph.',
      'And then it has another, which says that 140 of the 250 casualties were men, and that 96 were women.',
    ].join('\n\n'),
  )
})

test('a headline in larger letters and indented paragraphs are told apart', async () => {
  const bytes = makePdf([
    [
      [72, 780, 'Toll passes 120,000', 20],
      [
        90,
        750,
        'The first paragraph is indented, as books and some papers do it, and has more than one line of',
      ],
      [
        72,
        736,
        'words, so that the second line is at the margin of the page, like every other line but the first.',
      ],
      [
        90,
        722,
        'The second paragraph is indented as well, and it follows without any space between, because that is',
      ],
      [72, 708, 'how it is done.'],
    ],
  ])
  expect(await textOf(bytes)).toBe(
    [
      'Toll passes 120,000',
      'The first paragraph is indented, as books and some papers do it, and has more than one line of words, so that the second line is at the margin of the page, like every other line but the first.',
      'The second paragraph is indented as well, and it follows without any space between, because that is how it is done.',
    ].join('\n\n'),
  )
})

test('what the properties of the document state', async () => {
  const info =
    "/Title (Toll passes 120,000) /Author (Jane Doe) /CreationDate (D:20131202233000-05'00') /ModDate (D:20131203)"
  const read = await readArticle(
    makePdf([column('More than 120,000 people were killed since the start of the uprising.')], info),
    'a.pdf',
  )
  expect(read.ok && read.value.metadata).toEqual({
    title: { value: 'Toll passes 120,000', basis: 'document-property' },
    outlet: null,
    byline: { value: 'Jane Doe', basis: 'document-property' },
    published: null,
    modified: { value: '2013-12-03', basis: 'document-property' },
    url: null,
    language: { value: 'en', basis: 'detected' },
  })
})

const marks: readonly (readonly [string, readonly PageLine[], string])[] = [
  [
    'a note mark above the line',
    [
      [60, 700, 'It sank 38'],
      [107.8, 704, '2', 7],
      [115, 700, 'boats.'],
    ],
    'It sank 38[2] boats.',
  ],
  [
    'letters printed twice for weight',
    [
      [60, 700, 'It sank 38 boats.'],
      [60.3, 700, 'It sank 38 boats.'],
    ],
    'It sank 38 boats.',
  ],
  [
    'a shadow',
    [
      [60, 700, 'It sank 38 boats.'],
      [61, 699, 'It sank 38 boats.'],
    ],
    'It sank 38 boats.',
  ],
  [
    'a range that goes on in the next line',
    [
      [60, 700, 'The harbour office says that it sank 38-'],
      [60, 686, '41 boats in the harbour of Tolm on that day.'],
    ],
    'The harbour office says that it sank 38-41 boats in the harbour of Tolm on that day.',
  ],
  [
    'empty cells of a table',
    [
      [60, 700, 'Port'],
      [200, 700, 'Sunk'],
      [340, 700, 'Lost'],
      [60, 686, 'Tolm'],
      [340, 686, '38'],
      [60, 672, 'Sarn'],
      [200, 672, '41'],
    ],
    'Port\tSunk\tLost\nTolm\t\t38\nSarn\t41\t',
  ],
]

test.each(marks)('kept on a page: %s', async (_, lines, text) => {
  expect(await textOf(makePdf([lines]))).toBe(text)
})

test('rows of a table over several pages are no running heads, and a line with a figure is read once', async () => {
  const pages = [1, 2, 3, 4].map((number): readonly PageLine[] => [
    ...[0, 1, 2].flatMap((row): readonly PageLine[] => [
      [60, 780 - row * 14, `Port ${number}${row}`],
      [200, 780 - row * 14, String(number * 10 + row)],
    ]),
    [60, 60, 'As of 3 May: 38 sunk'],
    [300, 40, `Page ${number}`],
  ])
  const rows = pages.flatMap((_, at) =>
    [0, 1, 2].map((row) => `Port ${at + 1}${row}\t${(at + 1) * 10 + row}`),
  )
  expect(await textOf(makePdf(pages))).toBe(`${rows.join('\n')}\n\nAs of 3 May: 38 sunk`)
})

test('a scan that stands in the content of its page is one', async () => {
  const scan = `595 0 0 842 0 0 cm BI /W 8 /H 8 /CS /G /BPC 8 /F /AHx ID ${'7f'.repeat(64)}> EI`
  const alone = await readArticle(makeDrawnPdf(scan), 'a.pdf')
  expect(alone.ok ? '' : alone.fault.code).toBe('pictured')
  const stamped = await readArticle(
    makeDrawnPdf(`q ${scan} Q BT /F 11 Tf 1 0 0 1 72 700 Tm (Page 7) Tj ET`),
    'a.pdf',
  )
  expect(stamped.ok && stamped.value.loss?.left).toEqual([{ what: 'scans', count: 1 }])
})
