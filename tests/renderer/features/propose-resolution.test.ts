import { describe, expect, test } from 'vitest'
import { proposeResolution } from '../../../renderer/features/conflicts/propose-resolution'
import type { Quantity } from '../../../shared/schema/quantity'
import { claimOf } from '../../domain/report/seed-example'

const figure = (min: number | null, max: number | null): Quantity => ({
  min,
  max,
  bound: 'between',
  unit: 'people',
  counted: 'killed',
  scope: 'Syria',
  asOf: null,
})

const proposals: readonly [
  title: string,
  quantities: readonly (Quantity | null)[],
  ReturnType<typeof proposeResolution>,
][] = [
  ['no claim', [], { method: 'pending', min: null, max: null }],
  ['claims without figures', [null, figure(null, null)], { method: 'pending', min: null, max: null }],
  [
    'two lower bounds',
    [figure(100_000, null), figure(120_000, null)],
    { method: 'report the range', min: 100_000, max: 120_000 },
  ],
  [
    'a range and a figure in it',
    [figure(90, 110), figure(96, 96), null],
    { method: 'report the range', min: 90, max: 110 },
  ],
  ['nought is a figure', [figure(0, 0), figure(3, 3)], { method: 'report the range', min: 0, max: 3 }],
]

describe('what may be settled on, from', () => {
  test.each(proposals)('%s', (_, quantities, proposal) => {
    const claims = quantities.map((quantity, at) => claimOf(`claim-${at}`, 'A toll.', { quantity }))
    expect(proposeResolution(claims, 'compatible')).toEqual(proposal)
  })

  test('parts and a total that do not add up', () => {
    const claims = [250, 140, 96].map((value) =>
      claimOf(`claim-${value}`, 'A toll.', { quantity: figure(value, value) }),
    )
    expect(proposeResolution(claims, 'does-not-add-up')).toEqual({
      method: 'ask the source',
      min: null,
      max: null,
    })
  })
})
