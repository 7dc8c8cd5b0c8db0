import { describe, expect, test } from 'vitest'
import { layoutTimeLine } from '../../../shared/domain/charts/time-line'
import { ledgerOf } from '../ledger/ledger-of'
import { drawEvents, LINE } from '../../../shared/domain/overview/draw-events'
import { drawMatrix, tableOfMatrix } from '../../../shared/domain/overview/draw-matrix'
import { inTime, measuresInWords } from '../../../shared/domain/overview/event-times'
import { cellOf, columnsOf } from '../../../shared/domain/overview/matrix'
import { pictureFile } from '../../../shared/domain/overview/picture'
import type { Evidence } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'

const evidence = (
  stance: Evidence['stance'],
  credibility: Evidence['credibility'] = null,
  sourceId = 'a',
): Evidence => ({
  id: `${sourceId}-${stance}`,
  sourceId,
  stance,
  credibility,
  pinpoint: { kind: 'whole' },
  note: '',
})

describe('a cell says what a source says to a claim', () => {
  test.each<
    [string, readonly Evidence[], Source['reliability'], { readonly sign: string; readonly words: string }]
  >([
    ['nothing', [], 'A', { sign: '', words: '' }],
    ['one, rated', [evidence('supports', 2)], 'B', { sign: '+B2', words: 'supports (B2)' }],
    ['one that nobody rated', [evidence('refutes')], null, { sign: '−', words: 'refutes' }],
    [
      'for and against',
      [evidence('refutes', 4), evidence('supports', 2), evidence('context')],
      'B',
      { sign: '+−•', words: 'supports (B2), refutes (B4), context (B–)' },
    ],
  ])('%s', (_, given, reliability, said) => {
    const { sign, words } = cellOf(given, { reliability })
    expect({ sign, words }).toEqual(said)
  })
})

const source = (id: string): Source => ({
  id,
  addedAt: '2026-01-01T00:00:00Z',
  kind: 'web',
  title: id,
  articleId: null,
  file: null,
  url: '',
  publisher: '',
  published: '',
  retrieved: '',
  reliability: null,
  independenceGroup: '',
  identityWithheld: false,
  withheldReason: '',
  note: '',
})

test('columns stand by how much they are used, those that count as one beside each other', () => {
  const claims = [
    { evidence: [evidence('supports', 1, 'wire'), evidence('refutes', 1, 'clinic')] },
    { evidence: [evidence('supports', 1, 'wire'), evidence('context', 1, 'wire')] },
  ]
  const columns = columnsOf(['clinic', 'unused', 'reprint', 'wire'].map(source), claims, ({ id }) =>
    id === 'wire' || id === 'reprint' ? 'one story' : id === 'clinic' ? 'alone' : '',
  )
  expect(columns.map(({ source: { id }, used, group }) => [id, used, group])).toEqual([
    ['wire', 2, 'one story'],
    ['reprint', 0, 'one story'],
    ['clinic', 1, ''],
    ['unused', 0, ''],
  ])
})

const event = (title: string, date: string, hour = '') => ({ id: title, title, when: { date, hour } })

test('events stand in the order of what is stated; what has no year, and what has no day, stands apart', () => {
  const { placed, yearless, undated } = inTime([
    event('evening', '2016-05-03', '17:30'),
    event('unknown', ''),
    event('noon', '2016-05-03', '12'),
    event('since the spring', '2016-05-03/..'),
    event('the month', '2016-05'),
    event('a day', 'XXXX-04-22'),
    event('before', '2015'),
    event('all day', '2016-05-03'),
  ])
  expect(placed.map(({ title }) => title)).toEqual([
    'before',
    'the month',
    'since the spring',
    'all day',
    'noon',
    'evening',
  ])
  expect(yearless.map(({ title }) => title)).toEqual(['a day'])
  expect(undated.map(({ title }) => title)).toEqual(['unknown'])
})

const matrix = {
  title: 'What each source says',
  heads: { claim: 'Claim', verdict: 'Verdict' },
  legend: '+ supports',
  sources: ['The <clinic> & co', 'Wire'],
  rows: [
    {
      name: '19 killed, Homs',
      verdict: 'Supported',
      tone: 'good' as const,
      cells: [cellOf([evidence('supports', 2)], { reliability: 'A' }), cellOf([], { reliability: null })],
    },
  ],
}

test('the matrix is a table of words', () => {
  expect(tableOfMatrix(matrix)).toEqual({
    columns: ['Claim', 'Verdict', 'The <clinic> & co', 'Wire'],
    rows: [['19 killed, Homs', 'Supported', 'supports (A2)', '']],
  })
})

test('a picture escapes what it is made of, and says whole what it cuts', () => {
  const svg = pictureFile(drawMatrix(matrix))
  expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true)
  expect(svg).toContain('The &lt;clinic&gt; &amp; co')
  expect(svg).not.toContain('<clinic>')
  expect(svg).toContain('>+A2</text')

  const long = 'A mortar attack on the vegetable market in Homs, '.repeat(4)
  const drawn = pictureFile(
    drawEvents({
      title: 'Events',
      line: layoutTimeLine([{ id: 'one', label: '', date: '2016-05-03' }], LINE),
      apart: 'No date stated',
      rows: [
        { id: 'one', when: '3 May 2016', what: long, where: 'Homs', measures: [], isConfirmed: true },
        { id: 'two', when: '', what: 'The truce', where: '', measures: [], isConfirmed: false },
      ],
    }),
  )
  expect(drawn).toContain(`<title>${long}</title>`)
  expect(drawn.indexOf('No date stated')).toBeLessThan(drawn.indexOf('The truce'))
})

test('what an event comes to is told by whole nouns, and of whom', () => {
  const ledger = ledgerOf({
    a: {
      text: 'The ferry sank off Latakia on Friday, 10 June 2016, and 31 children were killed. 96 tickets had been sold for the ferry, police said.',
    },
    b: {
      text: 'The ferry that sank off Latakia on Friday, 10 June 2016, killed 28 children. 98 tickets had been sold for the ferry, the owner said.',
    },
  })
  expect(measuresInWords({}, ledger)).toEqual([
    'killed (children): 28 to 31, open',
    'tickets: 96 to 98, open',
  ])
})
