import { describe, expect, test } from 'vitest'
import { dismissSuggestion } from '../../../shared/domain/operations/conflicts'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { keepMention } from '../../../shared/domain/judging/compare-claims'
import { mentionOfQuantity } from '../../../shared/domain/mentions/mention-of-quantity'
import type { KeptMention } from '../../../shared/schema/kept-mention'
import { confirmSuggestion, dismissClaimSuggestion } from '../../../shared/domain/operations/suggestions'
import type { Quantity } from '../../../shared/schema/quantity'
import { err } from '../../../shared/result'
import { afterEdits, documents, homs, placeOf, someCircumstances, toll, valueOf } from './some-documents'

const killed: Quantity = {
  min: 23,
  max: null,
  bound: 'at least',
  unit: 'people',
  counted: 'killed',
  scope: 'Homs',
  asOf: null,
}
const mention: KeptMention = {
  ...keepMention(mentionOfQuantity({ ...killed, min: 19 }), killed),
  deeds: ['killed'],
  cues: ['changed'],
}
const unmarked = { place: placeOf('truce', 'Forty children were among the dead'), mention }
const early = { claimId: 'early', mention }
const late = { claimId: 'late', mention }
const suggestion = { key: 'homs 1|truce 2', title: 'Tolls', sum: null, pair: [] }
const confirm = (members: Parameters<typeof confirmSuggestion>[1]['members'], before = documents): Outcome =>
  confirmSuggestion(before, { ...suggestion, members }, someCircumstances())

describe('a suggested conflict that is confirmed', () => {
  test('makes claims of the words that nobody has marked, in the same operation', () => {
    const made = valueOf(confirm([early, unmarked]))
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
            mentions: [
              { claimId: 'early', mention },
              { claimId: 'new-2', mention },
            ],
          },
        },
      ],
    })
  })

  test('words a bare figure by what its sentence counts', () => {
    const bare = [placeOf('truce', '140'), placeOf('truce', '96')].map((place) => ({ place, mention }))
    const { edits } = valueOf(confirm(bare))
    expect(edits.map((edit) => (edit.kind === 'claim' ? edit.value?.wording : edit.kind))).toEqual([
      '140 people killed, by government-aligned forces',
      '96 people killed, by rebel shelling',
      'conflict',
    ])
  })

  test('keeps which claim is the whole of the others', () => {
    const input = { ...suggestion, members: [late, early], sum: { whole: 1 } }
    expect(valueOf(confirmSuggestion(documents, input, someCircumstances())).edits).toMatchObject([
      { kind: 'conflict', value: { members: ['late', 'early'], whole: 'early' } },
    ])
  })

  test('keeps that the members are shares of one whole, and which two the suggestion spoke of', () => {
    const input = { ...suggestion, members: [late, early], sum: { whole: null }, pair: [1, 0] }
    expect(valueOf(confirmSuggestion(documents, input, someCircumstances())).edits).toMatchObject([
      { kind: 'conflict', value: { whole: null, pair: ['early', 'late'] } },
    ])
  })

  test('gives the claims that it makes the quantities that it spoke of', () => {
    const read = { ...killed, min: 140, max: 140, bound: 'exact', counted: 'casualties' } as const
    const bare = [{ place: placeOf('truce', '140'), quantity: read, mention }, early]
    expect(valueOf(confirm(bare)).edits[0]).toMatchObject({ value: { type: 'quantity', quantity: read } })
  })

  test('of claims that are there makes the conflict alone', () => {
    expect(valueOf(confirm([late, early])).edits).toMatchObject([
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

const waved = dismissSuggestion(
  { key: suggestion.key, title: suggestion.title, reason: 'other', note: '' },
  someCircumstances(),
)
const gone = (kind: string) =>
  err('not-found', `This ${kind} is no longer in the project. It may have been taken away by an undo.`)
const refusals: readonly [string, Outcome, ReturnType<typeof err>][] = [
  [
    'a claim beside itself',
    confirm([early, early]),
    err('invalid-input', 'A conflict needs two different claims.'),
  ],
  ['a claim that is gone', confirm([{ claimId: 'x', mention }, unmarked]), gone('claim')],
  [
    'words of an article that is gone',
    confirm([early, { place: { ...unmarked.place, articleId: 'x' }, mention }]),
    gone('article'),
  ],
  [
    'a suggestion that was answered',
    confirm([early, unmarked], afterEdits(documents, valueOf(waved).edits)),
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
