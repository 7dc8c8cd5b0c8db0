import { expect, test } from 'vitest'
import type { Anchored } from '../../../shared/domain/anchors/anchored'
import { carryAnchoring } from '../../../shared/domain/anchors/anchored'

const one = (exact: string, anchoring: Anchored['anchoring']): Anchored => ({
  anchor: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
  anchoring,
})

test.each<[string, Anchored, Anchored, Anchored['anchoring']]>([
  ['nothing was open', one('140', { kind: 'exact' }), one('140', { kind: 'moved' }), { kind: 'moved' }],
  [
    'a change that nobody reviewed stays one',
    one('141', { kind: 'changed', was: '140' }),
    one('141', { kind: 'exact' }),
    { kind: 'changed', was: '140' },
  ],
  [
    'changed again: against the words that were approved',
    one('141', { kind: 'changed', was: '140' }),
    one('142', { kind: 'changed', was: '141' }),
    { kind: 'changed', was: '140' },
  ],
  [
    'changed back',
    one('141', { kind: 'changed', was: '140' }),
    one('140', { kind: 'changed', was: '141' }),
    { kind: 'exact' },
  ],
  [
    'lost is lost',
    one('141', { kind: 'changed', was: '140' }),
    one('141', { kind: 'lost' }),
    { kind: 'lost' },
  ],
])('carryAnchoring: %s', (_name, before, after, wanted) => {
  expect(carryAnchoring(before, after).anchoring).toEqual(wanted)
})
