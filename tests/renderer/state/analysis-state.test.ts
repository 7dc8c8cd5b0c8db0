import { describe, expect, test } from 'vitest'
import { openSuggestions, sumAmong } from '../../../renderer/state/analysis-state'
import type { Analysis, SuggestedConflict, SuggestionMember } from '../../../shared/ipc/state'
import type { Conflict } from '../../../shared/schema/conflict'
import { toll } from '../../domain/operations/some-documents'

const member = (claimId: string | null): SuggestionMember => ({
  articleId: 'homs',
  start: 0,
  end: 3,
  text: '140',
  quantity: { min: 140, max: 140, bound: 'exact', unit: 'people', counted: 'killed', scope: '', asOf: null },
  date: '',
  attribution: '',
  claimId,
})
const suggested = (key: string, ...claimIds: readonly (string | null)[]): SuggestedConflict => ({
  key,
  kind: 'contradicts',
  explanation: 'No number fits both.',
  distance: 0.3,
  coverage: 2,
  members: claimIds.map(member),
})
const analysis: Analysis = {
  articles: [],
  conflicts: [
    suggested('marked', 'early', 'late'),
    suggested('half', 'early', null),
    suggested('bare', null, null),
  ],
  copies: [],
  groups: [],
}
const conflict: Conflict = { ...toll, members: [...toll.members] }

const answers: readonly [title: string, conflicts: readonly Conflict[], open: readonly string[]][] = [
  ['nothing was answered', [], ['marked', 'half', 'bare']],
  ['its claims stand side by side already', [conflict], ['half', 'bare']],
  ['they do, with a third', [{ ...conflict, members: ['early', 'late', 'third'] }], ['half', 'bare']],
  [
    'only one of them stands in a conflict',
    [{ ...conflict, members: ['early', 'third'] }],
    ['marked', 'half', 'bare'],
  ],
  ['it was waved away by its key', [{ ...conflict, members: [], suggestionKey: 'bare' }], ['marked', 'half']],
]

describe('a suggestion is open or not, where', () => {
  test.each(answers)('%s', (_, conflicts, open) => {
    expect(openSuggestions(analysis, conflicts).map(({ key }) => key)).toEqual(open)
  })

  test('there was no analysis yet', () => expect(openSuggestions(null, [conflict])).toEqual([]))
})

const sum = (...claimIds: readonly (string | null)[]): SuggestedConflict => ({
  ...suggested('sum', ...claimIds),
  kind: 'does-not-add-up',
})
const inConflict = (members: readonly string[], suggestionKey = ''): Conflict => ({
  ...conflict,
  members: [...members],
  suggestionKey,
})

const sums: readonly [title: string, found: SuggestedConflict, conflict: Conflict, isShown: boolean][] = [
  [
    'its parts and total are all claims of the conflict',
    sum('a', 'b', 'c'),
    inConflict(['c', 'b', 'a']),
    true,
  ],
  ['a claim stands beside them', sum('a', 'b', 'c'), inConflict(['a', 'b', 'c', 'd']), true],
  ['a part is missing', sum('a', 'b', 'c'), inConflict(['a', 'b']), false],
  ['it was confirmed a moment ago', sum(null, null, 'c'), inConflict(['a', 'b', 'c'], 'sum'), true],
  ['a part was taken out since', sum(null, null, 'c'), inConflict(['a', 'c'], 'sum'), false],
  ['it is no sum', suggested('sum', 'a', 'b', 'c'), inConflict(['a', 'b', 'c'], 'sum'), false],
]

test.each(sums)(
  'a conflict shows the sum that its claims do not make, or not: %s',
  (_, found, of, isShown) => {
    expect(sumAmong({ ...analysis, conflicts: [found] }, of)).toEqual(isShown ? found : null)
  },
)
