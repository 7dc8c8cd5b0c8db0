import { expect, test } from 'vitest'
import { orderSuggestions } from '../../../renderer/state/suggestions/order-suggestions'
import type { SuggestedConflict } from '../../../shared/ipc/findings'

const suggested = (
  key: string,
  kind: SuggestedConflict['kind'],
  distance: number | null,
  coverage: number,
  worth: number,
): SuggestedConflict => ({
  id: key,
  key,
  kind,
  distance,
  coverage,
  worth,
  isSure: true,
  reason: { kind: 'same' },
  explanation: '',
  evidence: { for: [], against: [] },
  members: [],
  further: 0,
})

const found = [
  suggested('the toll, as a bound', 'compatible', 0.6, 3, -1),
  suggested('the toll a year later', 'different-time', 0.9, 2, -3),
  suggested('the parts of the toll', 'does-not-add-up', 0.06, 1, 2),
  suggested('the wounded', 'contradicts', 0.2, 2, 1),
  suggested('the date of the talks', 'contradicts', null, 2, 0.5),
]

test.each([
  [
    'worth',
    [
      'the parts of the toll',
      'the wounded',
      'the date of the talks',
      'the toll, as a bound',
      'the toll a year later',
    ],
  ],
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
