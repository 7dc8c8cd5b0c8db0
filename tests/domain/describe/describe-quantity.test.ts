import { describe, expect, test } from 'vitest'
import { describeQuantity } from '../../../shared/domain/describe/describe-quantity'
import { formatFigure, formatShortFigure } from '../../../shared/domain/describe/format-figure'
import type { Quantity } from '../../../shared/schema/quantity'

const bare: Quantity = { min: null, max: null, bound: 'exact', unit: '', counted: '', scope: '', asOf: null }

const quantities: readonly [string, Partial<Quantity>][] = [
  [
    'more than 120,000 people killed, Syria, since March 2011 (read in the sentence)',
    {
      min: 120_000,
      bound: 'more than',
      unit: 'people',
      counted: 'killed',
      scope: 'Syria',
      asOf: { date: '2011-03/..', basis: 'sentence' },
    },
  ],
  [
    'at least 19 people killed, Homs',
    { min: 19, bound: 'at least', unit: 'people', counted: 'killed', scope: 'Homs' },
  ],
  [
    '250 casualties, Aleppo, since 22 April (year not stated) (read in the paragraph)',
    {
      min: 250,
      max: 250,
      unit: 'people',
      counted: 'casualties',
      scope: 'Aleppo',
      asOf: { date: 'XXXX-04-22/..', basis: 'paragraph' },
    },
  ],
  ['40 children killed', { min: 40, max: 40, unit: 'children', counted: 'killed' }],
  ['1 person missing', { min: 1, max: 1, unit: 'people', counted: 'missing' }],
  [
    '160,000 people trapped, East Ghouta',
    { min: 160_000, max: 160_000, unit: 'people', counted: 'trapped', scope: 'East Ghouta' },
  ],
  [
    'fewer than 30 air strikes (taken as 27 to 30)',
    { min: 27, max: 30, bound: 'fewer than', unit: 'air strikes', counted: 'air strikes' },
  ],
  ['nearly 700 migrants (taken as 630 to 700)', { min: 630, max: 700, bound: 'about', unit: 'migrants' }],
  ['about 80 to 90 (taken as 72 to 99)', { min: 72, max: 99, bound: 'about' }],
  ['about 100 people (taken as 90 to 110)', { min: 90, max: 110, bound: 'about', unit: 'people' }],
  [
    '90,000 to 110,000 refugees',
    { min: 90_000, max: 110_000, bound: 'between', unit: 'people', counted: 'refugees' },
  ],
  ['at most 3 days', { max: 3, bound: 'at most', unit: 'day' }],
  ['1 day', { min: 1, max: 1, unit: 'day' }],
  ['12 percentage points', { min: 12, max: 12, unit: 'percentage point' }],
  ['12.5%', { min: 12.5, max: 12.5, unit: '%' }],
  ['USD 4,000,000, aid', { min: 4e6, max: 4e6, unit: 'USD', counted: 'aid' }],
  ['USD 4,000,000', { min: 4e6, max: 4e6, unit: 'USD' }],
  ['people displaced, no figure stated', { unit: 'people', counted: 'displaced' }],
]

describe('a quantity in words', () => {
  test.each(quantities)('%s', (words, stated) => {
    expect(describeQuantity({ ...bare, ...stated })).toBe(words)
  })
})

describe('a figure', () => {
  test.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [120_000, '120,000', '120,000'],
    [1_200_000, '1,200,000', '1.2 million'],
    [1_234_567, '1,234,567', '1,234,567'],
    [4_000_000_000, '4,000,000,000', '4 billion'],
    [-1_500_000, '−1,500,000', '−1.5 million'],
    [0.1 + 0.2, '0.3', '0.3'],
  ])('%d in full is %s and in short is %s', (value, full, short) => {
    expect([formatFigure(value), formatShortFigure(value)]).toEqual([full, short])
  })
})
