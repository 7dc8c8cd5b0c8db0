import { describe, expect, test } from 'vitest'
import { leftOut, proposeResolution } from '../../../renderer/features/conflicts/settling/propose-resolution'
import { compareClaims } from '../../../shared/domain/judging/compare-claims'
import type { Bound, Quantity } from '../../../shared/schema/quantity'
import { claimOf } from '../../domain/report/seed-example'

const figure = (
  bound: Bound,
  min: number | null,
  max: number | null,
  unit = 'people',
  counted = 'killed',
): Quantity => ({
  bound,
  min,
  max,
  unit,
  counted,
  scope: 'Syria',
  asOf: null,
})
const lasted = (bound: Bound, min: number | null, max: number | null, unit: string): Quantity =>
  figure(bound, min, max, unit, '')
/** A claim says a figure, or a date (EDTF). */
const compared = (said: readonly (Quantity | string | null)[], whole?: number) => {
  const claims = new Map(
    said.map((each, at) => {
      const fields = typeof each === 'string' ? { eventDate: each } : { quantity: each }
      return [`claim-${at}`, claimOf(`claim-${at}`, 'A toll.', fields)]
    }),
  )
  const members = [...claims.keys()]
  const conflict = whole === undefined ? { members } : { members, whole: `claim-${whole}` }
  return compareClaims(conflict, claims, new Map())
}

const proposals: readonly [
  title: string,
  said: readonly (Quantity | string | null)[],
  ReturnType<typeof proposeResolution>,
][] = [
  ['no claim', [], { method: 'pending', value: '', min: null, max: null }],
  ['claims without figures', [null, null], { method: 'pending', value: '', min: null, max: null }],
  [
    'two lower bounds: the one that says more, in its own words',
    [figure('more than', 100_000, null), figure('more than', 120_000, null)],
    {
      method: 'report the range',
      value: 'more than 120,000; others say more than 100,000',
      min: null,
      max: null,
    },
  ],
  [
    'a range and a figure in it',
    [figure('between', 90, 110), figure('exact', 96, 96), null],
    { method: 'report the range', value: '96; others say 90 to 110', min: 96, max: 96 },
  ],
  [
    'figures that cannot all be true: no range that nobody states',
    [figure('exact', 0, 0), figure('exact', 3, 3), figure('exact', 5, 5)],
    { method: 'report the range', value: '0; others say 3 and 5', min: null, max: null },
  ],
  [
    'one figure, said twice',
    [figure('exact', 7, 7), figure('exact', 7, 7)],
    { method: 'report the range', value: '7', min: 7, max: 7 },
  ],
  [
    'an end that is stated as one',
    [figure('at least', 12, null), figure('at least', 20, null)],
    { method: 'report the range', value: 'at least 20; others say at least 12', min: 20, max: null },
  ],
  [
    'upper bounds',
    [figure('at most', null, 50), figure('fewer than', null, 40)],
    { method: 'report the range', value: 'fewer than 40; others say at most 50', min: null, max: null },
  ],
  [
    'a bound from below and one from above: no range between them',
    [figure('at least', 12, null), figure('at most', null, 50)],
    { method: 'report the range', value: 'at least 12; others say at most 50', min: null, max: null },
  ],
  [
    'a vague figure, of which nobody states the ends',
    [figure('about', 90, 110), figure('at least', 80, null)],
    { method: 'report the range', value: 'about 100; others say at least 80', min: null, max: null },
  ],
  [
    'three bounds, the narrowest last',
    [figure('at least', 10, null), figure('more than', 15, null), figure('between', 20, 30)],
    {
      method: 'report the range',
      value: '20 to 30; others say at least 10 and more than 15',
      min: 20,
      max: 30,
    },
  ],
  [
    'durations in two units',
    [lasted('exact', 2, 2, 'hour'), lasted('at least', 90, null, 'minute')],
    { method: 'report the range', value: '2 hours; others say at least 90 minutes', min: null, max: null },
  ],
  [
    'durations in one unit',
    [lasted('exact', 2, 2, 'hour'), lasted('exact', 3, 3, 'hour')],
    { method: 'report the range', value: '2 hours; others say 3 hours', min: null, max: null },
  ],
  [
    'money in one currency',
    [figure('more than', 2e6, null, 'USD', ''), figure('exact', 2.5e6, 2.5e6, 'USD', '')],
    {
      method: 'report the range',
      value: 'USD 2,500,000; others say USD more than 2,000,000',
      min: 2.5e6,
      max: 2.5e6,
    },
  ],
  [
    'money in two currencies',
    [figure('exact', 2e6, 2e6, 'EUR', ''), figure('exact', 2e6, 2e6, 'USD', '')],
    { method: 'report the range', value: 'EUR 2,000,000; others say USD 2,000,000', min: null, max: null },
  ],
  [
    'shares',
    [figure('exact', 62, 62, '%', 'turnout'), figure('about', 54, 66, '%', 'turnout')],
    { method: 'report the range', value: '62%; others say about 60%', min: 62, max: 62 },
  ],
  [
    'dates',
    ['2011-05-14', '2011-05-16'],
    { method: 'report the range', value: '14 May 2011; others say 16 May 2011', min: null, max: null },
  ],
  [
    'a date, said twice, and another',
    ['2011-05-14', '2011-05-14', '2011-05'],
    { method: 'report the range', value: '14 May 2011; others say May 2011', min: null, max: null },
  ],
]

describe('what may be settled on, from', () => {
  test.each(proposals)('%s', (_, said, proposal) => {
    expect(proposeResolution(compared(said))).toEqual(proposal)
  })

  test.each(proposals)('%s, and what is proposed leaves out nothing that it does not name', (_, said) => {
    const { min, max, value } = proposeResolution(compared(said))
    for (const each of leftOut(compared(said), min, max)) expect(value).toContain(each)
  })

  test('parts and a total that do not add up', () => {
    const quantities = [250, 140, 96].map((value) => figure('exact', value, value))
    expect(proposeResolution(compared(quantities, 0))).toEqual({
      method: 'ask the source',
      value: '',
      min: null,
      max: null,
    })
  })
})

const tolls = [figure('exact', 140, 140), figure('more than', 160, null), figure('at most', null, 150)]

test.each<readonly [number | null, number | null, readonly string[]]>([
  [null, null, []],
  [140, 170, []],
  [150, null, ['140']],
  [null, 150, ['more than 160']],
  [160, null, ['140', 'at most 150']],
  [null, 160, ['more than 160']],
  [155, 158, ['140', 'more than 160', 'at most 150']],
])('a range from %s to %s leaves out %j', (min, max, figures) => {
  expect(leftOut(compared(tolls), min, max)).toEqual(figures)
})

test.each<[string, readonly Quantity[], number | null, number | null, readonly string[]]>([
  [
    'what is as long in another unit',
    [lasted('exact', 2, 2, 'hour'), lasted('exact', 120, 120, 'minute')],
    2,
    3,
    [],
  ],
  [
    'what is shorter in another unit',
    [lasted('exact', 2, 2, 'hour'), lasted('exact', 90, 90, 'minute')],
    2,
    3,
    ['90 minutes'],
  ],
  [
    'another currency',
    [figure('exact', 2e6, 2e6, 'EUR', ''), figure('exact', 2e6, 2e6, 'USD', '')],
    2e6,
    2e6,
    ['USD 2,000,000'],
  ],
  ['a vague figure that it touches', [figure('about', 90, 110), figure('exact', 120, 120)], 105, 120, []],
  ['a vague figure', [figure('about', 90, 110), figure('exact', 120, 120)], 115, null, ['about 100']],
  [
    'an end that is excluded',
    [figure('fewer than', null, 50), figure('exact', 60, 60)],
    50,
    60,
    ['fewer than 50'],
  ],
])('a range leaves out, of %s', (_, said, min, max, figures) => {
  expect(leftOut(compared(said), min, max)).toEqual(figures)
})
