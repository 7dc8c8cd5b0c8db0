import { expect, test } from 'vitest'
import { orderSuggestions } from '../../../renderer/state/order-suggestions'
import type { SuggestedConflict } from '../../../shared/ipc/state'

const suggested = (
  key: string,
  kind: SuggestedConflict['kind'],
  distance: number | null,
  coverage: number,
): SuggestedConflict => ({ id: key, key, kind, explanation: '', distance, coverage, members: [], further: 0 })

const found = [
  suggested('the toll, as a bound', 'compatible', 0.6, 3),
  suggested('the toll a year later', 'different-time', 0.9, 2),
  suggested('the parts of the toll', 'does-not-add-up', 0.06, 1),
  suggested('the wounded', 'contradicts', 0.2, 2),
  suggested('the date of the talks', 'contradicts', null, 2),
]

test.each([
  [
    'kind',
    [
      'the wounded',
      'the date of the talks',
      'the parts of the toll',
      'the toll, as a bound',
      'the toll a year later',
    ],
  ],
  [
    'distance',
    [
      'the toll a year later',
      'the toll, as a bound',
      'the wounded',
      'the parts of the toll',
      'the date of the talks',
    ],
  ],
  [
    'coverage',
    [
      'the toll, as a bound',
      'the wounded',
      'the date of the talks',
      'the toll a year later',
      'the parts of the toll',
    ],
  ],
] as const)('suggestions ordered by %s', (order, keys) => {
  expect(orderSuggestions(found, order).map(({ key }) => key)).toEqual(keys)
})
