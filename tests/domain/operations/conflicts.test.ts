import { describe, expect, test } from 'vitest'
import {
  addConflict,
  dismissConflict,
  dismissSuggestion,
  dismissSuggestions,
  removeConflict,
  removeMember,
  reopenConflict,
  resolveConflict,
  updateConflict,
} from '../../../shared/domain/operations/conflicts'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { err } from '../../../shared/result'
import type { Conflict } from '../../../shared/schema/conflict'
import { words } from '../../../shared/words/words'
import { NOW, afterEdits, documents, early, late, someCircumstances, toll, valueOf } from './some-documents'

const open: Conflict = { ...toll, members: [...toll.members] }
const decision = {
  id: 'toll',
  method: 'report the range',
  value: ' 100,000 to 120,000 ',
  min: 100_000,
  max: 120_000,
  reason: ' Both are lower bounds. ',
  comparison: 'They are 20,000 apart.',
  verdicts: [],
} as const

const operations: readonly [
  title: string,
  outcome: Outcome,
  fields: readonly string[] | undefined,
  next: Conflict | null,
][] = [
  [
    'made by hand, each claim once',
    addConflict(documents, { members: ['late', 'early', 'late'], title: 'Tolls' }, someCircumstances()),
    undefined,
    { ...open, id: 'new-1', title: 'Tolls', members: ['late', 'early'] },
  ],
  [
    'renamed',
    updateConflict(documents, { id: 'toll', title: 'Tolls' }),
    ['title'],
    { ...open, title: 'Tolls' },
  ],
  [
    'resolved, with what the program said at the time',
    resolveConflict(documents, decision, someCircumstances()),
    undefined,
    {
      ...open,
      state: {
        kind: 'resolved',
        resolution: {
          method: 'report the range',
          value: '100,000 to 120,000',
          min: 100_000,
          max: 120_000,
          reason: 'Both are lower bounds.',
          comparison: 'They are 20,000 apart.',
          by: 'the journalist',
          at: NOW,
        },
      },
    },
  ],
  [
    'dismissed',
    dismissConflict(
      documents,
      { id: 'toll', reason: 'different time', note: 'Two years apart.' },
      someCircumstances(),
    ),
    undefined,
    {
      ...open,
      state: {
        kind: 'dismissed',
        reason: 'different time',
        note: 'Two years apart.',
        by: 'the journalist',
        at: NOW,
      },
    },
  ],
  [
    'waved away as a suggestion',
    dismissSuggestion(
      { key: 'homs 1|homs 2', title: 'Tolls', reason: 'same origin', note: '' },
      someCircumstances(),
    ),
    undefined,
    {
      ...open,
      id: 'new-1',
      title: 'Tolls',
      members: [],
      origin: 'suggested',
      suggestionKey: 'homs 1|homs 2',
      state: { kind: 'dismissed', reason: 'same origin', note: '', by: 'the journalist', at: NOW },
    },
  ],
  ['taken away', removeConflict(documents, { id: 'toll' }), undefined, null],
]

test('one of three claims is taken out of a conflict', () => {
  const three = { ...open, members: ['early', 'late', 'third'] }
  const before = afterEdits(documents, [{ kind: 'conflict', id: 'toll', value: three }])
  expect(valueOf(removeMember(before, { id: 'toll', claimId: 'late' })).edits).toEqual([
    { kind: 'conflict', id: 'toll', value: { ...open, members: ['early', 'third'] } },
  ])
})

describe('a conflict', () => {
  test.each(operations)('%s', (_, outcome, fields, next) => {
    const id = next?.id ?? 'toll'
    expect(outcome).toEqual({
      ok: true,
      value: {
        ...('value' in outcome && 'id' in outcome.value ? { id } : {}),
        ...(fields ? { fields } : {}),
        edits: [{ kind: 'conflict', id, value: next }],
      },
    })
  })
})

const judging = (verdicts: readonly { readonly claimId: string; readonly verdict: string }[]) =>
  resolveConflict(documents, { ...decision, verdicts }, someCircumstances())

describe('the verdicts that a resolution gives', () => {
  test('are set in the same operation, on the claims that they change', () => {
    const { fields, edits } = valueOf(
      judging([
        { claimId: 'early', verdict: 'outdated' },
        { claimId: 'late', verdict: late.verdict },
      ]),
    )
    expect(fields).toEqual(['verdicts'])
    expect(edits.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['conflict toll', 'claim early'])
    expect(edits[1]?.value).toEqual({ ...early, verdict: 'outdated', needsReview: false })
  })

  test('that the claims have already change nothing but the conflict', () => {
    const { fields, edits } = valueOf(judging([{ claimId: 'late', verdict: late.verdict }]))
    expect(fields).toBeUndefined()
    expect(edits.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['conflict toll'])
  })
})

describe('a settled conflict', () => {
  test.each([
    ['resolved', resolveConflict(documents, decision, someCircumstances())],
    ['dismissed', dismissConflict(documents, { id: 'toll', reason: 'other', note: '' }, someCircumstances())],
  ] as const)('that was %s is opened again', (_, settled) => {
    const after = afterEdits(documents, valueOf(settled).edits)
    expect(reopenConflict(after, { id: 'toll' })).toEqual({
      ok: true,
      value: { edits: [{ kind: 'conflict', id: 'toll', value: open }] },
    })
  })

  test('that was never more than a suggestion is forgotten, so that it is suggested again', () => {
    const waved = dismissSuggestion({ key: 'k', title: '', reason: 'other', note: '' }, someCircumstances())
    const after = afterEdits(documents, valueOf(waved).edits)
    expect(reopenConflict(after, { id: 'new-1' })).toEqual({
      ok: true,
      value: { fields: ['suggestion'], edits: [{ kind: 'conflict', id: 'new-1', value: null }] },
    })
  })
})

const dismissed = {
  ...open,
  members: [],
  origin: 'suggested',
  state: { kind: 'dismissed', reason: 'different time', note: 'Old.', by: 'the journalist', at: NOW },
} as const
const tolls = { key: 'homs 1|homs 2', title: 'Tolls' }
const days = { key: 'days', title: 'Days' }
const atOnce: readonly [string, readonly (typeof tolls)[], readonly Partial<Conflict>[]][] = [
  ['one', [tolls], [{ id: 'new-1', title: 'Tolls', suggestionKey: tolls.key }]],
  [
    'two, in their order',
    [tolls, days],
    [
      { id: 'new-1', title: 'Tolls', suggestionKey: tolls.key },
      { id: 'new-2', title: 'Days', suggestionKey: days.key },
    ],
  ],
  ['one that shares its key', [days, days], [{ id: 'new-1', title: 'Days', suggestionKey: days.key }]],
]

describe('waved away at once, in one operation:', () => {
  test.each(atOnce)('%s', (_, items, made) =>
    expect(
      dismissSuggestions({ items, reason: 'different time', note: 'Old.' }, someCircumstances()),
    ).toEqual({
      ok: true,
      value: {
        edits: made.map((each) => ({ kind: 'conflict', id: each.id, value: { ...dismissed, ...each } })),
      },
    }),
  )
})

const two = err('invalid-input', 'A conflict needs two different claims.')
const noConflict = err(
  'not-found',
  'This conflict is no longer in the project. It may have been taken away by an undo.',
)
const refusals: readonly [string, Outcome, ReturnType<typeof err>][] = [
  [
    'a claim beside itself',
    addConflict(documents, { members: ['early', 'early'], title: '' }, someCircumstances()),
    two,
  ],
  [
    'a claim that is gone',
    addConflict(documents, { members: ['early', 'x'], title: '' }, someCircumstances()),
    err('not-found', 'This claim is no longer in the project. It may have been taken away by an undo.'),
  ],
  [
    'taking out one of two claims',
    removeMember(documents, { id: 'toll', claimId: 'early' }),
    err('not-allowed', 'A conflict needs two different claims. Remove the conflict itself instead.'),
  ],
  [
    'taking out a claim that stands elsewhere',
    removeMember(documents, { id: 'toll', claimId: 'x' }),
    err('not-found', 'This claim no longer stands in the conflict.'),
  ],
  [
    'a resolution without a reason',
    resolveConflict(documents, { ...decision, reason: ' \n' }, someCircumstances()),
    err('invalid-input', 'Say why: a resolution needs a reason that an editor can follow.'),
  ],
  [
    'a verdict for a claim that stands elsewhere',
    resolveConflict(
      documents,
      { ...decision, verdicts: [{ claimId: 'x', verdict: 'refuted' }] },
      someCircumstances(),
    ),
    err('not-found', 'This claim no longer stands in the conflict.'),
  ],
  [
    'a verdict that is not on the scale',
    resolveConflict(
      documents,
      { ...decision, verdicts: [{ claimId: 'late', verdict: 'half-true' }] },
      someCircumstances(),
    ),
    err('invalid-input', words.refusals.noSuchVerdict),
  ],
  [
    'opening an open conflict',
    reopenConflict(documents, { id: 'toll' }),
    err('not-allowed', 'This conflict is open already.'),
  ],
  ['renaming one that is gone', updateConflict(documents, { id: 'x', title: '' }), noConflict],
  [
    'resolving one that is gone',
    resolveConflict(documents, { ...decision, id: 'x' }, someCircumstances()),
    noConflict,
  ],
  [
    'dismissing one that is gone',
    dismissConflict(documents, { id: 'x', reason: 'other', note: '' }, someCircumstances()),
    noConflict,
  ],
  ['reopening one that is gone', reopenConflict(documents, { id: 'x' }), noConflict],
  ['taking away one that is gone', removeConflict(documents, { id: 'x' }), noConflict],
]

describe('refused', () => {
  test.each(refusals)('%s', (_, outcome, fault) => expect(outcome).toEqual(fault))
})
