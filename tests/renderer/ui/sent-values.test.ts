import { expect, it, test } from 'vitest'
import { answerValue, seeValue } from '../../../renderer/ui/fields/use-sent'

type Row = readonly [
  title: string,
  waiting: readonly string[],
  seen: string,
  after: { readonly waiting: readonly string[]; readonly isForeign: boolean },
]

const rows: readonly Row[] = [
  [
    'an undo, while nothing is under way, comes from elsewhere',
    [],
    'Before',
    { waiting: [], isForeign: true },
  ],
  ['what was sent comes back', ['A'], 'A', { waiting: [], isForeign: false }],
  [
    'the first comes back while the second is under way',
    ['A', 'B'],
    'A',
    { waiting: ['B'], isForeign: false },
  ],
  ['the second comes back: the first is past', ['A', 'B'], 'B', { waiting: [], isForeign: false }],
  ['what was sent comes back without blanks', [' A '], 'A', { waiting: [' A '], isForeign: false }],
  ['a figure comes back as it is written', ['120000'], '120,000', { waiting: ['120000'], isForeign: false }],
  ['so does the first of two', [' A ', 'B'], 'A', { waiting: [' A ', 'B'], isForeign: false }],
]

test.each(rows)('%s', (_, waiting, value, after) => {
  expect(seeValue({ waiting, seen: 'Seen' }, value)).toEqual({ ...after, seen: value })
})

it('waits no more for what was answered, once, and for nothing else', () => {
  expect(answerValue({ waiting: ['A', 'B', 'A'], seen: '' }, 'A').waiting).toEqual(['B', 'A'])
  expect(answerValue({ waiting: ['B'], seen: '' }, 'A').waiting).toEqual(['B'])
})
