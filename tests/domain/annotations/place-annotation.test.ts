import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPlacer } from '../../../shared/domain/annotations/place-annotation'
import type { AnnotatedText } from '../../../shared/domain/annotations/place-annotation'
import type { ForeignAnnotation } from '../../../shared/domain/annotations/read-annotations'

const toll: AnnotatedText = {
  articleId: 'toll',
  url: 'https://www.news.example.org/toll/',
  textHash: 'a'.repeat(64),
  text: 'The group said on Monday that more than 120,000 people had been killed. The UN had put it at more than 100,000.\n\nResidents spoke of air strikes. In Aleppo, two hospitals stopped taking in the wounded.',
}
const truce: AnnotatedText = {
  articleId: 'truce',
  url: '',
  textHash: 'b'.repeat(64),
  text: 'The truce 👍🏽 began in February. In Aleppo, two hospitals stopped taking in the wounded. The truce ended in April. The truce is over.',
}
const dotted: AnnotatedText = {
  articleId: 'dotted',
  url: 'https://www.news.example.org/talks/',
  textHash: 'c'.repeat(64),
  text: 'The UN-led\ngroup (of four) said\n\non Monday that it saw no confidence-building measures, or [none] at all.',
}
const marks: AnnotatedText = {
  articleId: 'marks',
  url: 'https://www.news.example.org/marks',
  textHash: 'd'.repeat(64),
  text: '‘'.repeat(100_000),
}
const texts = [toll, truce, dotted, marks]
const placeAnnotation = (annotation: ForeignAnnotation, among: readonly AnnotatedText[]) =>
  createPlacer(among)(annotation)

const mark = (exact: string, more: Partial<ForeignAnnotation> = {}): ForeignAnnotation => ({
  exact,
  prefix: '',
  suffix: '',
  start: null,
  source: '',
  comment: '',
  tags: [],
  ...more,
})
const fromToll = { source: 'http://news.example.org/toll?utm_source=x#comments' }

describe('where an annotation belongs', () => {
  test.each<[string, ForeignAnnotation, string]>([
    [
      'in the article from its address',
      mark('more than 120,000 people', fromToll),
      'toll: exact “more than 120,000 people”',
    ],
    [
      'in the one article that holds its words',
      mark('The truce 👍🏽 began in February'),
      'truce: exact “The truce 👍🏽 began in February”',
    ],
    [
      'in the article from its address, though another holds the words too',
      mark('two hospitals stopped taking in the wounded', fromToll),
      'toll: exact “two hospitals stopped taking in the wounded”',
    ],
    [
      'across a line end that the page did not have',
      mark('more than 100,000. Residents spoke', fromToll),
      'toll: exact “more than 100,000.\n\nResidents spoke”',
    ],
    [
      'where its words have hyphens and brackets, and lines break elsewhere',
      mark('The UN-led group (of four) said on Monday', { source: dotted.url }),
      'dotted: exact “The UN-led\ngroup (of four) said\n\non Monday”',
    ],
    [
      'in the one article that holds its hyphenated words',
      mark('confidence-building measures, or [none]'),
      'dotted: exact “confidence-building measures, or [none]”',
    ],
    [
      'at the place that its surroundings name',
      mark('The truce', { prefix: 'the wounded. ', suffix: ' ended in April' }),
      'truce: exact “The truce”',
    ],
  ])('%s', (_, annotation, found) => {
    const placement = placeAnnotation(annotation, texts)
    const words =
      placement.kind === 'placed'
        ? `${placement.in.articleId}: ${placement.anchored.anchoring.kind} “${placement.anchored.anchor.exact}”`
        : placement.reason
    expect(words).toBe(found)
  })

  test.each<[string, Partial<ForeignAnnotation>, string]>([
    [
      'that was made on another address',
      { source: 'https://other.example.org/x' },
      'https://other.example.org/x',
    ],
    ['that says no address', {}, ''],
    ['that was made on its address', fromToll, ''],
  ])('one %s says so', (_, more, address) => {
    const placement = placeAnnotation(mark('more than 120,000 people', more), texts)
    expect(placement.kind === 'placed' && placement.elsewhere).toBe(address)
  })

  test('offsets in code points are told from UTF-16: an emoji before them moves nothing', () => {
    // In code points the last “The truce” begins 4 before where it does in UTF-16: thumb and skin tone are two units each.
    const at = truce.text.lastIndexOf('The truce')
    const placement = placeAnnotation(mark('The truce', { start: { at: at - 2, unit: 'code-point' } }), [
      truce,
    ])
    expect(placement.kind === 'placed' && placement.anchored.anchor.start).toBe(at)
  })

  test('any words at all are found or put nowhere, and never stop the others', () => {
    const anyWords = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a-b', '(x', '[y', '\\', '{2}', '*')),
    )
    fc.assert(
      fc.property(anyWords, fc.boolean(), (words, isFromToll) => {
        const exact = words.join(' ').normalize('NFC')
        const placement = placeAnnotation(mark(exact, isFromToll ? fromToll : {}), texts)
        expect(placement.kind).toMatch(/^(?:un)?placed$/)
        const own = {
          ...toll,
          articleId: 'own',
          url: '',
          text: `It said: ${words.join('\n')} – so.`.normalize('NFC'),
        }
        if (words.some((word) => word.trim().length > 8) && exact.trim() === exact)
          expect(placeAnnotation(mark(exact), [own]).kind).toBe('placed')
      }),
    )
  })

  test('a digit that differs is never taken for the same', () => {
    const placement = placeAnnotation(
      mark('more than 125,000 people had been killed', { ...fromToll, prefix: 'on Monday that ' }),
      texts,
    )
    expect(placement.kind === 'placed' && placement.anchored.anchoring).toEqual({
      kind: 'changed',
      was: 'more than 125,000 people had been killed',
    })
  })

  test.each<[string, ForeignAnnotation, string]>([
    [
      'words that nobody wrote',
      mark('a million people'),
      'no article of the project is from that address, and none holds these words',
    ],
    [
      'words that differ, in an article whose address is not known',
      mark('more than 125,000 people had been killed'),
      'no article of the project is from that address, and none holds these words',
    ],
    [
      'words in two articles',
      mark('two hospitals stopped taking in the wounded'),
      'several articles hold these words',
    ],
    [
      'words that stand there three times',
      mark('The truce'),
      'these words stand in several places, or in other surroundings than the annotation says',
    ],
    [
      'long words that repeat themselves, in a text that does',
      mark(`${'‘'.repeat(10_000)}no${'‘'.repeat(10_000)}`, { source: 'https://news.example.org/marks' }),
      'looking for these words would take too long: they repeat themselves too much',
    ],
    [
      'words that the article from its address does not hold',
      mark('the price of bread in Paris', fromToll),
      'the article from that address does not hold these words',
    ],
  ])('%s: nowhere', (_, annotation, reason) => {
    expect(placeAnnotation(annotation, texts)).toEqual({ kind: 'unplaced', reason })
  })
})
