import { describe, expect, test } from 'vitest'
import { pointOut, pointsAmong } from '../../../shared/domain/import/point-out'
import { noStructure } from '../../../shared/domain/structure/map-structure'

const sentences = [
  'The dam above Odrin broke in the night to Tuesday, and the water took the road with it.',
  'Rescuers from three districts searched the houses below the dam until the evening.',
  'The council said that 96 people were killed, and that many more are still missing.',
  'Help is on its way, but the bridge at Selim is closed to anything heavier than a car.',
]
const end = 'A spokesman of the council said that the dam had last been looked at in 2011.'
const said = (...paragraphs: readonly string[]) => pointOut(paragraphs.join('\n\n'), noStructure)

describe('a text that is cut off', () => {
  test.each<[string, string]>([
    ['in mid-sentence', 'A spokesman of the council said that the dam had last been looked at in'],
    ['in mid-word', 'A spokesman of the council said that the dam had last been looked af-'],
    ['with dots', 'A spokesman of the council said that the dam had last been looked at in the…'],
  ])('%s is pointed out', (_, last) => {
    expect(said(...sentences, last)).toEqual([{ kind: 'cutOff' }])
  })

  test.each<[string, readonly string[]]>([
    ['that ends', [...sentences, end]],
    [
      'that ends in a quotation',
      [...sentences, '“The dam had last been looked at in 2011, and nobody came after that.”'],
    ],
    ['with the mark of a note behind its end', [...sentences, `${end}3`]],
    ['with a short line at its end', [...sentences, end, 'By our reporters in Odrin']],
    [
      'with credits at its end',
      [...sentences, end, 'Reporting Ada Quill, Tom Reed and Lio Marsh; Editing by Ina Moss and Tom Reed'],
    ],
    [
      'with its source at its end',
      [
        ...sentences,
        end,
        'Source: Dam above Odrin breaks in the night, and the water takes the road with it',
      ],
    ],
    ['without full stops anywhere', [...sentences, end].map((each) => each.slice(0, -1))],
    ['of one paragraph', ['A spokesman of the council said that the dam had last been looked at in']],
  ])('one %s is not', (_, paragraphs) => {
    expect(said(...paragraphs)).toEqual([])
  })

  test('a sentence in the middle that breaks off after whole ones is quoted', () => {
    const broken = 'The water took the road with it. “Nobody had looked at the dam for years,” Ms'
    const last = '“Nobody had looked at the dam for years,” Ms'
    const [first = '', ...others] = sentences
    expect(said(first, broken, ...others, end)).toEqual([{ kind: 'brokenOff', passages: [last], more: 0 }])
  })

  test('a caption with its credit, and a heading, do not break off', () => {
    const caption =
      'The dam above Odrin on Tuesday, after the water had gone. Photograph: Ada Quill/Northern Wire'
    const heading = 'Dam above Odrin breaks in the night, and the water takes the road with it'
    const [first = '', ...others] = sentences
    expect(said(heading, first, caption, ...others, end)).toEqual([])
  })

  test('the rows of a table are no sentences', () => {
    const row = 'Odrin\t96 killed\t140 injured\t1,200 displaced\t12 missing\tas of Tuesday'
    const text = [...sentences, end, row].join('\n\n')
    const start = text.length - row.length
    const cells = [{ start, end: start + 5, column: 0 }]
    const table = { start, end: text.length, caption: null, rows: [{ start, end: text.length, cells }] }
    expect(pointOut(text, { ...noStructure, tables: [table] })).toEqual([])
  })
})

describe('a text that is doubled', () => {
  test('is pointed out, with how many paragraphs', () => {
    expect(said(...sentences, end, ...sentences, end)).toEqual([{ kind: 'doubled', count: 5 }])
  })

  test('a paragraph that stands twice in a row is quoted', () => {
    const [first = ''] = sentences
    expect(said(first, ...sentences, end)).toEqual([{ kind: 'printedTwice', passages: [first], more: 0 }])
  })

  test('a paragraph that is said again is not', () => {
    expect(said(...sentences, end, sentences[0] ?? '')).toEqual([])
  })
})

test('what points at something is told from what was done', () => {
  expect(pointsAmong([{ kind: 'markdown' }, 'CRLF to LF', { kind: 'cutOff' }])).toEqual([{ kind: 'cutOff' }])
})
