import { describe, expect, test } from 'vitest'
import { changedQuantity } from '../../../shared/domain/operations/quantity-of-claim'
import { err, ok } from '../../../shared/result'
import type { Bound, Quantity } from '../../../shared/schema/quantity'

const toll: Quantity = {
  min: 100_000,
  max: null,
  bound: 'more than',
  unit: 'people',
  counted: 'killed',
  scope: 'Syria',
  asOf: null,
}

const changes: readonly [title: string, change: Partial<Quantity> | null, after: Quantity | null][] = [
  ['one field', { unit: 'children' }, { ...toll, unit: 'children' }],
  ['two fields', { scope: '', counted: 'injured' }, { ...toll, scope: '', counted: 'injured' }],
  ['nothing', {}, toll],
  [
    'a whole new one',
    { ...toll, min: 3, max: 3, bound: 'exact' },
    { ...toll, min: 3, max: 3, bound: 'exact' },
  ],
  ['none', null, null],
]

describe('a change of the quantity of a claim sets', () => {
  test.each(changes)('%s', (_, change, after) => {
    expect(changedQuantity(toll, change)).toEqual(ok(after))
  })
})

describe('a change that would leave a quantity that cannot be', () => {
  const range: Quantity = { ...toll, min: 100, max: 200, bound: 'between' }
  test.each<[string, Quantity, Partial<Quantity>, string | null]>([
    ['an end below the start', range, { max: 50 }, 'the range would end below its start (100 to 50)'],
    ['a start above the end', range, { min: 300 }, 'the range would end below its start (300 to 200)'],
    [
      'people of a figure below nothing',
      { ...range, unit: '°', min: -20, max: -10 },
      { unit: 'people' },
      '−20 to −10 people cannot be',
    ],
    [
      'another scope of an old range that ends below its start',
      { ...range, max: 50 },
      { scope: 'Homs' },
      null,
    ],
    ['a start that puts such a range right', { ...range, max: 50 }, { min: 20 }, null],
    [
      'a start that does not',
      { ...range, max: 50 },
      { min: 60 },
      'the range would end below its start (60 to 50)',
    ],
    ['one end of an old range that is too large', { ...range, min: 1e300, max: 1e308 }, { min: 5 }, null],
  ])('%s', (_, now, change, refused) => {
    expect(changedQuantity(now, change)).toEqual(
      refused === null ? ok({ ...now, ...change }) : err('invalid-input', expect.stringContaining(refused)),
    )
  })
})

test('a claim without a quantity takes a whole one, and no field of one', () => {
  expect(changedQuantity(null, toll)).toEqual(ok(toll))
  expect(changedQuantity(null, { unit: 'people' })).toEqual(
    err('not-found', expect.stringContaining('no quantity any more')),
  )
})

const figures: readonly [from: Partial<Quantity>, bound: Bound, min: number | null, max: number | null][] = [
  [{ min: 140, max: null, bound: 'more than' }, 'at least', 140, null],
  [{ min: 140, max: null, bound: 'more than' }, 'at most', null, 140],
  [{ min: 140, max: null, bound: 'more than' }, 'exact', 140, 140],
  [{ min: null, max: 96, bound: 'fewer than' }, 'more than', 96, null],
  [{ min: 90, max: 96, bound: 'between' }, 'fewer than', null, 96],
  [{ min: 90, max: 96, bound: 'between' }, 'exact', 90, 90],
  [{ min: 90, max: 90, bound: 'exact' }, 'about', 90, 90],
]

test.each(figures)(
  'a bound that is set by itself keeps the end that it speaks of: %o, then %s',
  (from, bound, min, max) => {
    const now = { ...toll, ...from }
    expect(changedQuantity(now, { bound })).toEqual(ok({ ...now, bound, min, max }))
  },
)

test('a bound that is set with its figures takes those', () => {
  expect(changedQuantity(toll, { bound: 'exact', min: 5, max: 5 })).toEqual(
    ok({ ...toll, bound: 'exact', min: 5, max: 5 }),
  )
})
