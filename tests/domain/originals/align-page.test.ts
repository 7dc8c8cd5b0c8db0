import { describe, expect, it } from 'vitest'
import { alignPage, lettersOf } from '../../../shared/domain/originals/align-page'
import type { RunSpan } from '../../../shared/domain/originals/align-page'

type Case = {
  readonly name: string
  /** What PDF.js gives, run by run, in the order of the page. */
  readonly runs: readonly string[]
  readonly text: string
  /** Words of the text. */
  readonly words: string
  /** The words of the page that they are, run by run. */
  readonly onPage: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'words joined over lines',
    runs: ['The ministry counted twelve buses that left the', 'town on Friday, and nine that came back.'],
    text: 'The ministry counted twelve buses that left the town on Friday, and nine that came back.',
    words: 'twelve buses that left the town',
    onPage: ['twelve buses that left the', 'town'],
  },
  {
    name: 'a word divided at the end of a line, with a hard and with a soft hyphen',
    runs: ['Officials of the govern-', 'ment spoke of an evacu\u00AD', 'ation of the whole district.'],
    text: 'Officials of the government spoke of an evacuation of the whole district.',
    words: 'government spoke of an evacuation',
    onPage: ['govern-', 'ment spoke of an evacu\u00AD', 'ation'],
  },
  {
    name: 'ligatures, curly quotes and a dash',
    runs: ['“Five o\uFB03cers were in the \uFB01rst bus” – so the driver', 'told the court.'],
    text: '“Five officers were in the first bus” - so the driver told the court.',
    words: 'officers were in the first bus',
    onPage: ['o\uFB03cers were in the \uFB01rst bus'],
  },
  {
    name: 'two columns that the page has line by line',
    runs: [
      'The harbour was closed for',
      'The railway carried nobody',
      'eleven days in the spring, and',
      'for a week; its director said',
      'no ship came in.',
      'that the bridge was unsafe.',
    ],
    text: 'The harbour was closed for eleven days in the spring, and no ship came in.\n\nThe railway carried nobody for a week; its director said that the bridge was unsafe.',
    words: 'closed for eleven days in the spring',
    onPage: ['closed for', 'eleven days in the spring'],
  },
  {
    name: 'a line that is read from right to left, with a figure in it',
    runs: ['شخص في ضاحية المدينة بحسب الشهود', '12,000', 'أعلنت البلدية يوم الجمعة أنها أجلت نحو'],
    text: 'أعلنت البلدية يوم الجمعة أنها أجلت نحو 12,000 شخص في ضاحية المدينة بحسب الشهود',
    words: '12,000 شخص',
    onPage: ['شخص', '12,000'],
  },
  {
    name: 'a figure with the sign behind it',
    runs: ['Turnout fell to', '41 %', 'in the north, according to the commission.'],
    text: 'Turnout fell to 41 % in the north, according to the commission.',
    words: '41 %',
    onPage: ['41 %'],
  },
  {
    name: 'short words that stand once between their neighbours',
    runs: ['Houses destroyed in the district', '96', 'of those that were inspected', '140'],
    text: 'Houses destroyed in the district\t96\nof those that were inspected\t140',
    words: '96\nof those that were inspected\t140',
    onPage: ['96', 'of those that were inspected', '140'],
  },
  {
    name: 'words that stand twice, each in its own place',
    runs: [
      'At least nine people were hurt.',
      'Later the clinic said it again:',
      'At least nine people were hurt.',
    ],
    text: 'At least nine people were hurt. Later the clinic said it again: At least nine people were hurt.',
    words: 'nine people were hurt. Later the clinic',
    onPage: ['nine people were hurt.', 'Later the clinic'],
  },
  {
    name: 'words of another page',
    runs: ['The second page speaks of the harvest alone.'],
    text: 'The first page speaks of nothing but the flood.\n\nThe second page speaks of the harvest alone.',
    words: 'nothing but the flood',
    onPage: [],
  },
  {
    name: 'a figure that the page has, but in other words: it is not marked for the one that the text has',
    runs: ['The committee met on', '12', 'occasions behind closed doors this winter.'],
    text: 'Nobody knows whether 12 envoys will attend the next meeting.',
    words: '12 envoys',
    onPage: [],
  },
]

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('words of a text on the page that it was read from', () => {
  it.each(cases)('$name', ({ runs, text, words, onPage }) => {
    const { onPage: find } = alignPage(runs, lettersOf(text))
    expect(find(spanOf(text, words)).map(({ run, start, end }) => runs[run]?.slice(start, end))).toEqual(
      onPage,
    )
  })
})

const wordsOn = (runs: readonly string[], ...words: readonly string[]): readonly RunSpan[] =>
  words.map((each) => {
    const run = runs.findIndex((other) => other.includes(each))
    return { run, ...spanOf(runs[run] ?? '', each) }
  })

describe('words of a page in the text that was read from it', () => {
  it.each([
    ['over two lines', ['nine days', 'without light'], 'nine days without light'],
    ['within one', ['seven villages'], 'seven villages'],
    ['divided', ['inhabi-', 'tants'], 'inhabitants'],
    ['whole, where a letter was missed', ['ven village'], 'seven villages'],
  ])('%s', (_, words, expected) => {
    const runs = ['In seven villages the inhabi-', 'tants spent nine days', 'without light in January.']
    const text = 'In seven villages the inhabitants spent nine days without light in January.'
    const span = alignPage(runs, lettersOf(text)).inText(wordsOn(runs, ...words))
    expect(span && text.slice(span.start, span.end)).toBe(expected)
  })

  it('whole, where only the thousands of a figure were hit', () => {
    const runs = ['The ministry counted 12,000 candles that winter.']
    const text = `${runs[0]} It did not say who lit them.`
    const span = alignPage(runs, lettersOf(text)).inText(wordsOn(runs, '12'))
    expect(span && text.slice(span.start, span.end)).toBe('12,000')
  })

  it('nowhere, where the page has words of its own', () => {
    const runs = ['Printed on Monday in the harbour office']
    const { inText, extent } = alignPage(runs, lettersOf('A text that was put in the place of the first.'))
    expect(inText(wordsOn(runs, 'Monday'))).toBeNull()
    expect(extent).toBeNull()
  })

  it('nowhere, where they stand far apart in the text', () => {
    const runs = ['The first line of a column on the left', 'The first line of a column on the right']
    const text = `${runs[0]} ${'and so on, with many other words '.repeat(20)} ${runs[1]}`
    expect(alignPage(runs, lettersOf(text)).inText(wordsOn(runs, 'on the left', 'on the right'))).toBeNull()
  })
})
