import { describe, expect, test } from 'vitest'
import { readAnnotations } from '../../../shared/domain/annotations/read-annotations'

const w3c = (exact: string, more: Readonly<Record<string, unknown>> = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  body: [
    { type: 'TextualBody', value: 'Check this.' },
    { type: 'TextualBody', purpose: 'tagging', value: 'toll' },
  ],
  target: {
    source: 'https://news.example.org/toll',
    selector: [
      { type: 'TextQuoteSelector', exact, prefix: 'that ', suffix: ' had' },
      { type: 'TextPositionSelector', start: 12, end: 34 },
    ],
    ...more,
  },
})
const read = {
  prefix: 'that ',
  suffix: ' had',
  start: { at: 12, unit: 'code-point' },
  source: 'https://news.example.org/toll',
  comment: 'Check this.',
  tags: ['toll'],
}

const hypothesis = {
  uri: 'https://news.example.org/toll',
  text: 'Check this.',
  tags: ['toll'],
  target: [
    {
      source: 'https://news.example.org/toll',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 12, end: 34 },
        { type: 'TextQuoteSelector', exact: '120,000 people', prefix: 'that ', suffix: ' had' },
      ],
    },
  ],
}

describe('annotations of other programs', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['one W3C annotation', w3c('a'), ['a']],
    ['a list of them', [w3c('a'), w3c('b')], ['a', 'b']],
    ['a page', { type: 'AnnotationPage', items: [w3c('a'), w3c('b')] }, ['a', 'b']],
    [
      'a collection with its page inside',
      { type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage', items: [w3c('a')] } },
      ['a'],
    ],
  ])('%s', (_, json, quotes) => {
    expect(readAnnotations(json)).toEqual({
      ok: true,
      value: { annotations: quotes.map((exact) => ({ exact, ...read })), wordless: 0 },
    })
  })

  test.each([
    ['rows of the service of Hypothesis', { total: 1, rows: [hypothesis] }],
    ['an export of its client', { export_date: '2024-05-01', annotations: [hypothesis] }],
  ])('%s', (_, json) => {
    expect(readAnnotations(json)).toEqual({
      ok: true,
      value: {
        annotations: [{ exact: '120,000 people', ...read, start: { at: 12, unit: 'UTF-16' } }],
        wordless: 0,
      },
    })
  })

  test('words in a selector that refines another', () => {
    const selector = {
      type: 'FragmentSelector',
      value: 'p1',
      refinedBy: { type: 'TextQuoteSelector', exact: 'a' },
    }
    expect(readAnnotations(w3c('', { selector }))).toEqual({
      ok: true,
      value: { annotations: [{ ...read, exact: 'a', prefix: '', suffix: '', start: null }], wordless: 0 },
    })
  })

  test('notes on a whole page mark no words, and are counted', () => {
    const note = { type: 'Annotation', body: 'Good.', target: 'https://news.example.org/toll' }
    expect(readAnnotations([w3c('a'), note])).toEqual({
      ok: true,
      value: { annotations: [{ exact: 'a', ...read }], wordless: 1 },
    })
  })

  test.each<[string, unknown]>([
    ['nothing', null],
    ['another JSON', { name: 'package', version: '1.0.0' }],
    ['a hundred thousand lists in each other', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
    ['an empty list', []],
  ])('%s is no annotation', (_, json) => {
    expect(readAnnotations(json)).toEqual({
      ok: false,
      fault: {
        code: 'unreadable',
        message:
          'There are no annotations in this file: it is neither a W3C Web Annotation file nor an export of Hypothesis.',
      },
    })
  })
})
