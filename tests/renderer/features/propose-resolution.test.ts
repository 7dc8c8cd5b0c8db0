import { describe, expect, test } from 'vitest'
import { leftOut, proposeResolution } from '../../../renderer/features/conflicts/propose-resolution'
import { compareClaims } from '../../../shared/domain/judging/compare-claims'
import type { Bound, Quantity } from '../../../shared/schema/quantity'
import { claimOf } from '../../domain/report/seed-example'

const figure = (bound: Bound, min: number | null, max: number | null): Quantity => ({
  bound,
  min,
  max,
  unit: 'people',
  counted: 'killed',
  scope: 'Syria',
  asOf: null,
})
const compared = (quantities: readonly (Quantity | null)[], whole?: number) => {
  const claims = new Map(
    quantities.map((quantity, at) => [`claim-${at}`, claimOf(`claim-${at}`, 'A toll.', { quantity })]),
  )
  const members = [...claims.keys()]
  const conflict = whole === undefined ? { members } : { members, whole: `claim-${whole}` }
  return compareClaims(conflict, claims, new Map())
}

const proposals: readonly [
  title: string,
  quantities: readonly (Quantity | null)[],
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
      min: 120_000,
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
]

describe('what may be settled on, from', () => {
  test.each(proposals)('%s', (_, quantities, proposal) => {
    expect(proposeResolution(compared(quantities))).toEqual(proposal)
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
  [155, 158, ['140', 'more than 160', 'at most 150']],
])('a range from %s to %s leaves out %j', (min, max, figures) => {
  expect(leftOut(compared(tolls), min, max)).toEqual(figures)
})
