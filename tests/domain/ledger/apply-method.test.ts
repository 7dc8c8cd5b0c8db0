import { describe, expect, test } from 'vitest'
import { applyMethod, type Candidate, outsideOf } from '../../../shared/domain/ledger/apply-method'
import { sumOf } from '../../../shared/domain/values/add-up'
import type { Quantity } from '../../../shared/schema/quantity'
import type { ResolutionMethod } from '../../../shared/schema/resolution-method'

const quantityOf = (min: number | null, max: number | null, bound: Quantity['bound']): Quantity => ({
  min,
  max,
  bound,
  unit: 'people',
  counted: 'killed',
  scope: '',
  asOf: null,
})
const exactly = (value: number): Quantity => quantityOf(value, value, 'exact')
const moreThan = (value: number): Quantity => quantityOf(value, null, 'more than')
const upTo = (value: number): Quantity => quantityOf(null, value, 'at most')

const stated = (id: string, quantity: Quantity, more: Partial<Candidate> = {}): Candidate => ({
  id,
  quantity,
  source: id,
  published: '',
  tier: null,
  origins: [id],
  ...more,
})

const three = [
  stated('a', exactly(19), { published: '2016-05-03', tier: 'secondary' }),
  stated('b', exactly(23), { published: '2016-05-04', tier: 'primary' }),
  stated('c', exactly(23), { published: '2016-05-03' }),
]
const bounds = [
  stated('a', moreThan(100_000), { published: '2014-01-12' }),
  stated('b', moreThan(120_000), { published: '2014-01-12' }),
]

const cases: readonly [
  ResolutionMethod,
  readonly Candidate[],
  string | null,
  string | null,
  string | null,
][] = [
  ['report the range', three, null, 'a', 'b'],
  ['best estimate', three, 'b', 'a', 'b'],
  ['most conservative', three, 'a', 'a', 'b'],
  ['majority', three, 'b', 'a', 'b'],
  ['primary source first', three, 'b', 'a', 'b'],
  ['superseded', three, 'b', 'b', 'b'],
  ['both hold', three, null, 'a', 'b'],
  ['unconfirmed', three, null, 'a', 'b'],
  ['pending', three, null, 'a', 'b'],
  ['ask the source', three, null, 'a', 'b'],
  ['prioritise a source', three, null, 'a', 'b'],
  ['report the range', bounds, null, 'a', null],
  ['majority', bounds, null, 'a', null],
  ['primary source first', bounds, null, 'a', null],
  ['best estimate', bounds, 'a', 'a', null],
  ['report the range', [stated('a', exactly(19)), stated('b', moreThan(30))], null, 'a', null],
  ['report the range', [stated('a', exactly(40)), stated('b', moreThan(30))], null, 'b', 'a'],
  ['report the range', [stated('a', upTo(40)), stated('b', exactly(30))], null, 'b', 'a'],
  ['report the range', [stated('a', exactly(1e300)), stated('b', exactly(0))], null, 'b', 'a'],
  ['majority', [], null, null, null],
]

describe('a method chooses among what sources state, and never an end that none does', () => {
  test.each(cases)('%s of %j', (method, candidates, best, low, high) => {
    expect(applyMethod(method, candidates)).toEqual({ best, low, high })
  })

  test('copies count once', () => {
    const copied = [
      stated('a', exactly(19), { origins: ['wire'] }),
      stated('b', exactly(19), { origins: ['wire'] }),
      stated('c', exactly(23)),
      stated('d', exactly(23)),
    ]
    expect(applyMethod('majority', copied).best).toBe('c')
  })

  test('a calculation is not the highest that is stated', () => {
    const with236 = [...three, stated('sum', exactly(236), { origins: [] })]
    expect(applyMethod('report the range', with236)).toEqual({ best: null, low: 'a', high: 'b' })
  })
})

test('a range says whom it leaves out', () => {
  expect(outsideOf(three, exactly(20), exactly(23)).map(({ id }) => id)).toEqual(['a'])
  expect(outsideOf(bounds, moreThan(100_000), null)).toEqual([])
})

const sums: readonly [readonly Quantity[], Pick<Quantity, 'min' | 'max' | 'bound'> | null][] = [
  [[exactly(140), exactly(96)], { min: 236, max: 236, bound: 'exact' }],
  [[moreThan(140), exactly(96)], { min: 236, max: null, bound: 'more than' }],
  [[upTo(10), exactly(5)], { min: 5, max: 15, bound: 'between' }],
  [[], null],
]
test.each(sums)('%j make %j', (parts, made) => {
  const sum = sumOf(parts.map((quantity) => ({ quantity })))
  expect(sum && { min: sum.min, max: sum.max, bound: sum.bound }).toEqual(made)
})
