import { describe, expect, test } from 'vitest'
import { dismissSuggestion } from '../../../shared/domain/operations/conflicts'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { confirmSuggestion, dismissClaimSuggestion } from '../../../shared/domain/operations/suggestions'
import { err } from '../../../shared/result'
import { afterEdits, documents, homs, placeOf, someCircumstances, toll, valueOf } from './some-documents'

const unmarked = { place: placeOf('truce', 'Forty children were among the dead') }
const suggestion = { key: 'homs 1|truce 2', title: 'Tolls' }
const confirm = (members: Parameters<typeof confirmSuggestion>[1]['members'], before = documents): Outcome =>
  confirmSuggestion(before, { ...suggestion, members }, someCircumstances())

describe('a suggested conflict that is confirmed', () => {
  test('makes claims of the words that nobody has marked, in the same operation', () => {
    const made = valueOf(confirm([{ claimId: 'early' }, unmarked]))
    expect(made).toEqual({
      id: 'new-3',
      edits: [
        {
          kind: 'claim',
          id: 'new-2',
          value: expect.objectContaining({ wording: 'Forty children were among the dead', example: false }),
        },
        {
          kind: 'conflict',
          id: 'new-3',
          value: {
            ...toll,
            id: 'new-3',
            title: 'Tolls',
            members: ['early', 'new-2'],
            origin: 'suggested',
            suggestionKey: 'homs 1|truce 2',
          },
        },
      ],
    })
  })

  test('words a bare figure by what its sentence counts', () => {
    const bare = [placeOf('truce', '140'), placeOf('truce', '96')].map((place) => ({ place }))
    const { edits } = valueOf(confirm(bare))
    expect(edits.map((edit) => (edit.kind === 'claim' ? edit.value?.wording : edit.kind))).toEqual([
      '140 people killed, by government-aligned forces',
      '96 people killed, by rebel shelling',
      'conflict',
    ])
  })

  test('of claims that are there makes the conflict alone', () => {
    expect(valueOf(confirm([{ claimId: 'late' }, { claimId: 'early' }])).edits).toMatchObject([
      { kind: 'conflict', id: 'new-1', value: { members: ['late', 'early'] } },
    ])
  })
})

test('a suggested claim that is waved away is remembered by its article', () => {
  const dismissed = dismissClaimSuggestion(documents, { articleId: 'homs', key: 'at least 19 people' })
  expect(dismissed).toEqual({
    ok: true,
    value: {
      edits: [
        { kind: 'article', id: 'homs', value: { ...homs, dismissedSuggestions: ['at least 19 people'] } },
      ],
    },
  })
  const after = afterEdits(documents, valueOf(dismissed).edits)
  expect(dismissClaimSuggestion(after, { articleId: 'homs', key: 'at least 19 people' })).toEqual(
    err('not-allowed', 'This suggestion is dismissed already.'),
  )
})

const waved = dismissSuggestion({ ...suggestion, reason: 'other', note: '' }, someCircumstances())
const gone = (kind: string) =>
  err('not-found', `This ${kind} is no longer in the project. It may have been taken away by an undo.`)
const refusals: readonly [string, Outcome, ReturnType<typeof err>][] = [
  [
    'a claim beside itself',
    confirm([{ claimId: 'early' }, { claimId: 'early' }]),
    err('invalid-input', 'A conflict needs two different claims.'),
  ],
  ['a claim that is gone', confirm([{ claimId: 'x' }, unmarked]), gone('claim')],
  [
    'words of an article that is gone',
    confirm([{ claimId: 'early' }, { place: { ...unmarked.place, articleId: 'x' } }]),
    gone('article'),
  ],
  [
    'a suggestion that was answered',
    confirm([{ claimId: 'early' }, unmarked], afterEdits(documents, valueOf(waved).edits)),
    err('not-allowed', 'This suggestion was answered already.'),
  ],
  [
    'waving away in an article that is gone',
    dismissClaimSuggestion(documents, { articleId: 'x', key: 'k' }),
    gone('article'),
  ],
]

describe('refused', () => {
  test.each(refusals)('%s', (_, outcome, fault) => expect(outcome).toEqual(fault))
})
