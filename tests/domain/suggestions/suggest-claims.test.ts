import { expect, test } from 'vitest'
import { suggestClaims } from '../../../shared/domain/suggestions/suggest-claims'
import { openingOf, rowsOf, unknown } from './suggested-rows'

test.each<[title: string, sentence: string, told: readonly [rank: string, reasons: string, focus: string]]>([
  [
    'a figure of people',
    'The flood has displaced 12,000 people.',
    ['first', 'people, deed', '12,000 people'],
  ],
  [
    'nobody is a figure of people too',
    'Nobody was injured in the storm.',
    ['first', 'people, harm, denial, absolute', 'Nobody'],
  ],
  ['who did it to them', 'The widow blamed the guards for the killing.', ['first', 'blame, harm', 'blamed']],
  ['another figure', 'The dam stores 12 million litres.', ['fact', 'quantity', '12 million litres']],
  ['a date', 'The bridge was closed in March 2011.', ['fact', 'date, deed', 'March 2011']],
  [
    'the day on which something was said is no reason',
    'The minister spoke, an aide said on Friday.',
    ['rest', 'statement', 'said'],
  ],
  [
    'somebody is said to state it',
    'The dam is safe, according to the ministry.',
    ['rest', 'statement', 'according to'],
  ],
  [
    'a quotation',
    'The letter reads: “The dam will be safe for years.”',
    ['rest', 'quotation', 'The dam will be safe for years.'],
  ],
  ['more than all the rest', 'It is the largest dam of the country.', ['fact', 'superlative', 'largest']],
  [
    'how things stand',
    'The truce leaves out the two northern towns.',
    ['fact', 'quantity, relation, deed', 'two northern towns'],
  ],
  [
    'what is only planned counts for less',
    'The road may be closed for repairs.',
    ['rest', 'deed, forecast', 'closed'],
  ],
  [
    'what opens like a credit and states something',
    'Reporting by the relief agency led to the arrest of 12 guards.',
    ['first', 'people, harm, cause', '12 guards'],
  ],
])('worth checking: %s', (_, sentence, told) => {
  expect(rowsOf(sentence, suggestClaims(sentence, unknown))).toEqual([[...told, openingOf(sentence)]])
})

test.each([
  ['three words in quotation marks are a name', 'It goes by the name “regime of silence”.'],
  ['an opinion that nobody is said to hold', 'These are difficult hours for the town.'],
  ['a heading', 'Flood displaces 12,000'],
  ['a question', 'Did the flood displace 12,000 people?'],
  ['an invitation', 'Read more: how the flood displaced 12,000 people.'],
  ['an invitation in another language', 'À lire aussi : the flood displaced 12,000 people.'],
  ['a credit', 'Reporting by Jane Doe in March 2011.'],
  ['nothing to check', 'The water was blue and the sky was clear.'],
  ['three words', 'Forty were killed.'],
])('not worth checking: %s', (_, sentence) => {
  expect(suggestClaims(sentence, unknown)).toEqual([])
})

test('what is said twice in the same words is suggested once, whatever the white space', () => {
  const text = 'The flood has displaced 12,000 people.\n\nThe flood  has displaced\t12,000 people.'
  expect(suggestClaims(text, unknown)).toEqual([
    {
      key: 'The flood has displaced 12,000 people.',
      span: { start: 0, end: 38 },
      reasons: ['people', 'deed'],
      focus: { start: 24, end: 37 },
      score: 7.5,
      rank: 'first',
    },
  ])
})

test('the key of a long sentence is cut, and before a whole character', () => {
  const text = `The flood has displaced 12,000 people${' and more 🌊'.repeat(40)}.`
  const [suggestion] = suggestClaims(text, unknown)
  expect(suggestion?.span).toEqual({ start: 0, end: text.length })
  expect(suggestion?.key).toBe(text.slice(0, suggestion?.key.length))
  expect(suggestion?.key.isWellFormed()).toBe(true)
  expect(suggestion?.key.length).toBeGreaterThan(297)
  expect(suggestion?.key.length).toBeLessThanOrEqual(300)
})
