import { describe, expect, it } from 'vitest'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { removeClaim } from '../../../shared/domain/operations/claims'
import {
  dismissConflict,
  removeConflict,
  removeMember,
  reopenConflict,
  resolveConflict,
  updateConflict,
} from '../../../shared/domain/operations/conflicts'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { keepingResolutions, lostResolutions } from '../../../shared/domain/operations/resolutions'
import { removeSource } from '../../../shared/domain/operations/sources'
import { afterEdits, documents, early, someCircumstances, valueOf } from './some-documents'

const decision = {
  id: 'toll',
  method: 'report the range',
  value: 'more than 120,000; others say more than 100,000',
  min: null,
  max: null,
  reason: 'Both are lower bounds.',
  comparison: '',
  verdicts: [],
} as const
const third = { ...early, id: 'third' }
const withThree = afterEdits(documents, [
  { kind: 'claim', id: 'third', value: third },
  {
    kind: 'conflict',
    id: 'toll',
    value: {
      ...valueOf(updateConflict(documents, { id: 'toll', title: 'Tolls' })).edits[0]?.value,
      members: ['early', 'late', 'third'],
    } as never,
  },
])
const resolved = afterEdits(
  withThree,
  valueOf(resolveConflict(withThree, decision, someCircumstances())).edits,
)

const losing: readonly (readonly [string, Outcome])[] = [
  ['two of its claims go', removeClaim(resolved, { ids: ['early', 'late'] })],
  ['one of its claims goes', removeClaim(resolved, { ids: ['late'] })],
  ['the article goes that its claims stand in', removeArticle(resolved, { ids: ['homs'] })],
  ['a claim is taken out of it', removeMember(resolved, { id: 'toll', claimId: 'third' })],
  ['it goes itself', removeConflict(resolved, { id: 'toll' })],
  ['it is opened again', reopenConflict(resolved, { id: 'toll' })],
  [
    'it is dismissed',
    dismissConflict(resolved, { id: 'toll', reason: 'other', note: '' }, someCircumstances()),
  ],
]
const keeping: readonly (readonly [string, Outcome])[] = [
  ['it is renamed', updateConflict(resolved, { id: 'toll', title: 'Others' })],
  ['it is resolved otherwise', resolveConflict(resolved, decision, someCircumstances())],
  ['a source goes', removeSource(resolved, { id: 'registry' })],
]

describe('a resolution', () => {
  it.each(losing)('is lost when %s, and only where that was asked about', (_, outcome) => {
    expect(lostResolutions(resolved, valueOf(outcome).edits).map(({ id }) => id)).toEqual(['toll'])
    expect(keepingResolutions(resolved, outcome, [])).toMatchObject({
      ok: false,
      fault: { code: 'not-allowed', message: expect.stringContaining('“Tolls”') },
    })
    expect(keepingResolutions(resolved, outcome, ['toll'])).toBe(outcome)
  })

  it.each(keeping)('stays when %s', (_, outcome) => {
    expect(lostResolutions(resolved, valueOf(outcome).edits)).toEqual([])
    expect(keepingResolutions(resolved, outcome, [])).toBe(outcome)
  })

  it('does not stand on fewer claims than it was made of: the conflict is open again', () => {
    const after = afterEdits(resolved, valueOf(removeClaim(resolved, { ids: ['late'] })).edits)
    expect(after.conflict.get('toll')).toMatchObject({
      members: ['early', 'third'],
      state: { kind: 'open' },
    })
  })

  it('is nothing that an open conflict has', () => {
    expect(lostResolutions(withThree, valueOf(removeConflict(withThree, { id: 'toll' })).edits)).toEqual([])
  })
})
