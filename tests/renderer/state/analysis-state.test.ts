import { describe, expect, test } from 'vitest'
import { openSuggestions } from '../../../renderer/state/analysis-state'
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
