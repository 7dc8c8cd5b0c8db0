import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'
import { readText } from '../../../shared/domain/mentions/mentions-of'
import { noStructure } from '../../../shared/domain/structure/map-structure'
import type { Structure } from '../../../shared/schema/structure'

/** A text with a table between two paragraphs; the first row heads the columns, and the first column the rows. */
function withTable(
  before: string,
  rows: readonly (readonly string[])[],
  after = '',
): { text: string; structure: Structure } {
  const start = before === '' ? 0 : before.length + 2
  let at = start
  const placed = rows.map((words, row) => {
    const from = at
    const cells = words.map((each, column) => {
      const cell = { start: at, end: at + each.length, column }
      at += each.length + 1
      const head = row === 0 ? ('column' as const) : column === 0 ? ('row' as const) : undefined
      return head === undefined ? cell : { ...cell, head }
    })
    return { start: from, end: at - 1, cells }
  })
  const table = rows.map((row) => row.join('\t')).join('\n')
  const text = [before, table, after].filter((part) => part !== '').join('\n\n')
  return {
    text,
    structure: { ...noStructure, tables: [{ start, end: at - 1, caption: null, rows: placed }] },
  }
}

const toll = [
  ['District', 'Killed', 'Injured', 'Displaced (thousands)'],
  ['Odrin', '96', '140', '1.2'],
  ['Selim', '12', '', '3'],
  ['Total', '108', '140', '4.2'],
]

describe('the figures of a table', () => {
  const { text, structure } = withTable(
    'The council told of the flood on 3 May 2015.',
    toll,
    'Help is on its way.',
  )
  const reading = readText(text, { language: 'en', date: '2015-05-04', structure })

  test('say what they count, where, and stand where the cells stand', () => {
    const figures = reading.mentions.filter(({ kind }) => kind === 'figure')
    expect(
      figures.map(({ start, end, role, place, value }) => [text.slice(start, end), role, place, value?.min]),
    ).toEqual([
      ['96', 'killed', 'odrin', 96],
      ['140', 'injured', 'odrin', 140],
      ['1.2', 'displaced', 'odrin', 1200],
      ['12', 'killed', 'selim', 12],
      ['3', 'displaced', 'selim', 3000],
      ['108', 'killed', '', 108],
      ['140', 'injured', '', 140],
      ['4.2', 'displaced', '', 4200],
    ])
  })

  test('are quoted with their heads', () => {
    const [first] = reading.mentions.filter(({ kind }) => kind === 'figure')
    expect(reading.sentences[first?.sentence ?? -1]?.wording).toBe('Odrin, Killed: 96')
  })

  test('are quantities of the text, in its order', () => {
    expect(reading.quantities.map(({ text: words, counted, scope }) => [words, counted, scope])).toEqual([
      ['96', 'killed', 'Odrin'],
      ['140', 'injured', 'Odrin'],
      ['1.2', 'displaced', 'Odrin'],
      ['12', 'killed', 'Selim'],
      ['3', 'displaced', 'Selim'],
      ['108', 'killed', ''],
      ['140', 'injured', ''],
      ['4.2', 'displaced', ''],
    ])
  })
})

const said = (id: string, text: string, structure?: Structure) => ({
  id,
  text,
  structure,
  language: 'en',
  date: '2015-05-04',
  independenceGroup: '',
  claimed: [],
})

describe('a table beside what others tell', () => {
  const lead = 'Flood in Odrin: heavy rain broke the dam at Odrin on Sunday, the council said.'
  const table = withTable(lead, toll.slice(0, 3), 'Rescuers searched the houses of Odrin below the dam.')
  const other =
    'Flood in Odrin: heavy rain broke the dam at Odrin on Sunday.\n\nThe flood killed 140 people in Odrin, the council said. Rescuers searched the houses below the dam.'

  test('is compared with it', () => {
    const { linked } = analyseTexts([said('a', table.text, table.structure), said('b', other)])
    const found = [...linked.findings].filter(({ members }) =>
      members.some(({ mention }) => mention.role === 'killed'),
    )
    expect(found.map(({ members }) => members.map(({ documentId, text }) => [documentId, text]))).toEqual([
      [
        ['a', '96'],
        ['b', '140 people'],
      ],
    ])
  })

  test('has no conflict in itself: its cells are of different places', () => {
    const { linked } = analyseTexts([said('a', table.text, table.structure)])
    expect([...linked.findings]).toEqual([])
  })
})
