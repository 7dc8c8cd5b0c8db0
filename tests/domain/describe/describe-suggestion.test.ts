import { expect, test } from 'vitest'
import type { Quantity } from '../../../shared/schema/quantity'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'

const people = (counted: string, min: number | null, max: number | null = min): Quantity => ({
  min,
  max,
  bound: max === null ? 'more than' : 'exact',
  unit: counted === 'casualties' ? 'casualties' : 'people',
  counted,
  scope: '',
  asOf: null,
})
const of = (quantity: Quantity) => ({ quantity, date: '', text: '' })
const on = (date: string) => ({ quantity: null, date, text: '' })
const share = (value: number): Quantity => ({ ...people('unemployment', value), unit: '%' })
const money = (value: number): Quantity => ({ ...people('', value), unit: 'USD' })
const days = (value: number): Quantity => ({ ...people('', value), unit: 'day' })

const questions: readonly [
  title: string,
  kind: Parameters<typeof describeSuggestion>[0],
  members: Parameters<typeof describeSuggestion>[1],
  question: string,
][] = [
  [
    'three lower bounds',
    'compatible',
    [
      of(people('killed', 100_000, null)),
      of(people('killed', 120_000, null)),
      of(people('killed', 250_000, null)),
    ],
    'Killed: more than 100,000, more than 120,000 or more than 250,000?',
  ],
  [
    'one day that is told with two hours is named by its words',
    'differs',
    [
      { quantity: null, date: '2024-03-22', text: '6 a.m. on Friday' },
      { quantity: null, date: '2024-03-22', text: 'noon on Friday' },
    ],
    'When: “6 a.m. on Friday” or “noon on Friday”?',
  ],
  [
    'a figure that is said twice is named once',
    'contradicts',
    [of(people('injured', 12)), of(people('injured', 12)), of(people('injured', 15))],
    'Injured: 12 or 15?',
  ],
  [
    'a figure of people in general here and of civilians there is named once',
    'contradicts',
    [of(people('killed', 30)), of({ ...people('killed', 30), unit: 'civilians' }), of(people('killed', 43))],
    'Killed: 30 or 43?',
  ],
  [
    'dozens are named once, whatever their letters',
    'differs',
    [
      of({ ...people('killed', 12, null), vague: { words: 'Dozens', rule: 'acled' } }),
      of({ ...people('killed', 12, null), vague: { words: 'dozens', rule: 'acled' } }),
      of(people('killed', 21)),
    ],
    'Killed: more than 12 (“Dozens”) or 21?',
  ],
  [
    'the same number of another unit is another figure',
    'differs',
    [of({ ...people('distance', 5), unit: 'km' }), of({ ...people('distance', 5), unit: 'm' })],
    'Distance: 5 km or 5 m?',
  ],
  [
    'of very many figures, the first two and the last are named',
    'contradicts',
    [3, 5, 8, 13, 21, 34, 55].map((value) => of(people('injured', value))),
    'Injured: 3, 5, … or 55?',
  ],
  [
    'parts and total',
    'does-not-add-up',
    [of(people('casualties', 250)), of(people('killed', 140)), of(people('killed', 96))],
    'Does it add up? 250 casualties, 140 people killed, 96 people killed',
  ],
  ['shares keep their sign', 'contradicts', [of(share(7)), of(share(8))], 'Unemployment: 7% or 8%?'],
  [
    'money is named by its currency',
    'contradicts',
    [of(money(4e6)), of(money(5e6))],
    'Which figure: USD 4,000,000 or USD 5,000,000?',
  ],
  ['a length of time', 'contradicts', [of(days(3)), of(days(5))], 'Which figure: 3 days or 5 days?'],
  [
    'dates of one event',
    'contradicts',
    [on('2014-01-22'), on('2014-01-24')],
    'When: 22 January 2014 or 24 January 2014?',
  ],
]

test.each(questions)('a suggestion is put as a question: %s', (_, kind, members, question) => {
  expect(describeSuggestion(kind, members)).toBe(question)
})

test.each([
  [{ coverage: 1, distance: 0.056 }, 'In one text · 6% apart'],
  [{ coverage: 2, distance: 0.6 }, 'In 2 independent texts · 60% apart'],
  [{ coverage: 3, distance: 0.001 }, 'In 3 independent texts · less than 1% apart'],
  [{ coverage: 2, distance: 0 }, 'In 2 independent texts'],
  [{ coverage: 2, distance: null }, 'In 2 independent texts'],
])('how widely it is spread: %o', (suggestion, words) => {
  expect(describeSpread(suggestion)).toBe(words)
})
