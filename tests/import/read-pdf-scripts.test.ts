import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { codesOf, makeCollectionPdf, makeUnicodePdf } from './make-pdf'
import type { PageLine } from './make-pdf'
import { notesInWords } from './notes-in-words'

const textOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readArticle(bytes, 'report.pdf')
  return read.ok ? read.value.text : read.fault.message
}

/** Words as they are printed: letters that are read from the right stand the other way round, figures as they are. */
const printed = (words: string): string =>
  words
    .split(/(\d[\d,]*)/u)
    .toReversed()
    .map((part) => (/\d/u.test(part) ? part : backwards(part)))
    .join('')

const backwards = (words: string): string => words.split('').toReversed().join('')

/** A letter of the made font is half as wide as it is high. */
const widthOf = (words: string, size = 11): number => (words.length * size) / 2
const RIGHT = 520

const toll = 'قال المرصد إن 140 شخصا قتلوا في حلب منذ السبت، بينهم 96 امرأة، وإن القصف'
const goesOn = 'لم يتوقف.'
const aid = 'وأضافت الأمم المتحدة أن 1,250 أسرة نزحت.'

/** A line set against the right margin, in one piece. */
const whole = (words: string, baseline: number): PageLine => [
  RIGHT - widthOf(words),
  baseline,
  printed(words),
]

/** The same word by word, each at its place: from the right, as it is read, or from the left, as it stands. */
function wordByWord(words: string, baseline: number, from: 'right' | 'left'): readonly PageLine[] {
  let right = RIGHT
  const lines = words.split(' ').map((word): PageLine => {
    const line: PageLine = [right - widthOf(word), baseline, printed(word)]
    right -= widthOf(word) + 4
    return line
  })
  return from === 'right' ? lines : lines.toReversed()
}

const paragraphs = [`${toll} ${goesOn}`, aid].join('\n\n')

describe('text that is read from the right', () => {
  test.each<[string, readonly PageLine[]]>([
    ['printed line by line', [whole(toll, 700), whole(goesOn, 686), whole(aid, 672)]],
    [
      'printed word by word, from the right',
      [
        ...wordByWord(toll, 700, 'right'),
        ...wordByWord(goesOn, 686, 'right'),
        ...wordByWord(aid, 672, 'right'),
      ],
    ],
    [
      'printed word by word, from the left',
      [...wordByWord(toll, 700, 'left'), ...wordByWord(goesOn, 686, 'left'), ...wordByWord(aid, 672, 'left')],
    ],
  ])('%s: its words in their order, its figures as they are, its paragraphs', async (_, lines) => {
    expect(await textOf(makeUnicodePdf([lines]))).toBe(paragraphs)
  })

  test('the forms that its letters take in print are written as letters, and so are ligatures', async () => {
    const read = await readArticle(
      makeUnicodePdf([
        [whole('ﻗﺘﻞ 140 ﺷﺨﺼﺎ ﻓﻲ ﺍﻟﺴﻼﻡ', 700), [72, 660, 'The oﬃcials were the ﬁrst to ﬂee, they said.']],
      ]),
      'forms.pdf',
    )
    expect(read.ok && { text: read.value.text, notes: notesInWords(read.value.notes) }).toEqual({
      text: 'قتل 140 شخصا في السلام\n\nThe officials were the first to flee, they said.',
      notes: ['printed lines joined to paragraphs', 'ligatures and forms of letters written as letters'],
    })
  })

  test('Hebrew with a foreign name and a figure in the middle', async () => {
    // The name is read from the left in the middle of a line that is read from the right.
    const lines: readonly PageLine[] = [
      [RIGHT - 16.5, 700, backwards('אמר')],
      [RIGHT - 68, 700, 'Human'],
      [RIGHT - 36, 700, 'R'],
      [RIGHT - 89, 700, backwards('על')],
      [RIGHT - 120, 700, '2,014'],
      [RIGHT - 160, 700, backwards('הרוגים')],
    ]
    expect(await textOf(makeUnicodePdf([lines]))).toBe('אמר Human R על 2,014 הרוגים')
  })

  test('the right column is read before the left one', async () => {
    const right = [
      'قالت الأمم المتحدة إن القصف',
      'لم يتوقف منذ يوم السبت في',
      'المدينة القديمة وما حولها',
      'وإن الناس بلا ماء أو دواء',
    ]
    const left = [
      'وأضافت أن أكثر من ألف أسرة',
      'نزحت إلى الريف القريب من',
      'الحدود في الأسبوع الماضي',
      'وهي تحتاج إلى كل شيء الآن',
    ]
    const lines = right.flatMap((words, at): readonly PageLine[] => [
      [250 - widthOf(left[at] ?? ''), 700 - 14 * at, printed(left[at] ?? '')],
      [RIGHT - widthOf(words), 700 - 14 * at, printed(words)],
    ])
    expect(await textOf(makeUnicodePdf([lines]))).toBe([...right, ...left].join(' '))
  })
})

describe('lines that stand side by side', () => {
  const left = [
    'The first column says that',
    'some fled to the north and',
    'that others had stayed in',
    'the city, without water, as',
  ]
  const right = [
    'the second column says, but',
    'that 140 of them came back',
    'as soon as the truce began',
    'on Saturday in the morning.',
  ]
  const columns = (top: number): readonly PageLine[] =>
    left.flatMap((words, at): readonly PageLine[] => [
      [60, top - 14 * at, words],
      [300, top - 14 * at, right[at] ?? ''],
    ])
  const story = [...left, ...right].join(' ')

  test.each<[string, readonly PageLine[], string]>([
    ['are two columns, printed row by row', columns(700), story],
    [
      'are columns below a line that runs over both, and above another one',
      [
        [60, 740, 'The truce of Saturday, and who came back to the city when it began', 11],
        ...columns(700),
        [60, 600, 'Both columns were checked by two editors before they were printed'],
      ],
      [
        'The truce of Saturday, and who came back to the city when it began',
        story,
        'Both columns were checked by two editors before they were printed',
      ].join('\n\n'),
    ],
    [
      'are the rows of a table, its cells apart by tabs',
      [
        [60, 700, 'The toll by city, as both sides gave it on Monday:'],
        ...[
          ['City', 'Killed', 'Injured'],
          ['Homs', '140', '250'],
          ['Aleppo', '1,250', '3,100'],
        ].flatMap((row, at) => row.map((cell, column): PageLine => [60 + 150 * column, 670 - 16 * at, cell])),
        [60, 600, 'No one else could check these figures.'],
      ],
      [
        'The toll by city, as both sides gave it on Monday:',
        'City\tKilled\tInjured\nHoms\t140\t250\nAleppo\t1,250\t3,100',
        'No one else could check these figures.',
      ].join('\n\n'),
    ],
    [
      'are one line where only one row has them',
      [
        [60, 700, 'Damascus'],
        [400, 700, 'Monday'],
        [60, 660, 'The truce held on the first day, as both of the sides had said that it'],
        [60, 646, 'would.'],
      ],
      'Damascus Monday\n\nThe truce held on the first day, as both of the sides had said that it would.',
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await textOf(makeUnicodePdf([lines]))).toBe(expected)
  })
})

describe('Chinese, Japanese and Korean fonts with a predefined character map', () => {
  test.each([
    ['UniGB-UCS2-H', 'GB1', codesOf('停火仍在继续，据报道96人死亡。'), '停火仍在继续，据报道96人死亡。'],
    ['UniCNS-UTF16-H', 'CNS1', codesOf('停火仍在繼續。'), '停火仍在繼續。'],
    ['UniJIS-UTF16-H', 'Japan1', codesOf('停戦は続いている。'), '停戦は続いている。'],
    ['UniKS-UCS2-H', 'Korea1', codesOf('휴전 96'), '휴전 96'],
    ['GBK-EUC-H', 'GB1', 'cda3bbf03936c8cb', '停火96人'],
    ['ETen-B5-H', 'CNS1', 'b0b1a4f539', '停火9'],
    ['90ms-RKSJ-H', 'Japan1', '92e290ed3936', '停戦96'],
    ['KSCms-UHC-H', 'Korea1', 'c8dec0fc203936', '휴전 96'],
  ])('%s of Adobe-%s', async (map, collection, codes, expected) => {
    expect(await textOf(makeCollectionPdf(map, collection, codes))).toBe(expected)
  })
})

describe('known limits of PDF', () => {
  test('a font that names its letters by the numbers of a collection alone is refused, in words', async () => {
    expect(await textOf(makeCollectionPdf('Identity-H', 'GB1', '03e9045a'))).toBe(
      'The letters of “report.pdf” cannot be read: its fonts do not say which they are. Run text recognition (OCR) on it, then import the result.',
    )
  })
})

describe('soft hyphens, which PDF.js leaves out of the text', () => {
  test('divide a word at the end of a line, and nothing within one', async () => {
    const lines: readonly PageLine[] = [
      [72, 700, 'The hospi\u00ADtal was hit, and they evac\u00AD'],
      [72, 686, 'uated the wounded.'],
    ]
    expect(await textOf(makeUnicodePdf([lines]))).toBe(
      'The hospital was hit, and they evacuated the wounded.',
    )
  })
  test('divide a word at the end of a page, also beside ligatures and accents', async () => {
    const first: readonly PageLine[] = [
      [72, 700, 'The o\uFB03cials of the municipalité said that the bombard\u00AD'],
      [72, 686, 'ment went on; 96 were killed, and the di\uFB00erence was not ex\u00AD'],
    ]
    const second: readonly PageLine[] = [[72, 700, 'plained to anybody who asked for it.']]
    expect(await textOf(makeUnicodePdf([first, second]))).toBe(
      'The officials of the municipalité said that the bombardment went on; 96 were killed, and the difference was not explained to anybody who asked for it.',
    )
  })
  test('are found after many pages that have none', async () => {
    const plain: readonly PageLine[] = [[72, 700, 'Nothing is divided here.']]
    const last: readonly PageLine[] = [
      [72, 700, 'The bridge was de\u00AD'],
      [72, 686, 'stroyed in the night.'],
    ]
    const pages = [...Array.from({ length: 15 }, () => plain), last]
    expect(await textOf(makeUnicodePdf(pages))).toContain('The bridge was destroyed in the night.')
  })
})
