import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../shared/domain/answers/answer-to'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { removeClaim } from '../../../shared/domain/operations/claims'
import { fitIn } from '../../../shared/domain/operations/put-back'
import { addRelation, removeRelation } from '../../../shared/domain/operations/relations/relations'
import { relationsOf } from '../../../shared/domain/relations/relations-of'
import type { KeptRelationKind, RelationKind } from '../../../shared/schema/relation'
import { claimOf, occurrenceOf } from '../report/seed-example'
import {
  afterEdits,
  documents,
  early,
  late,
  NOW,
  placeOf,
  someCircumstances,
  texts,
  valueOf,
} from './some-documents'

const ends = { from: { claimId: 'late' }, to: { claimId: 'early' } }
const related = (kind: RelationKind, before = documents) =>
  afterEdits(before, valueOf(addRelation(before, { kind, ...ends }, someCircumstances())).edits)
const said = (kind: KeptRelationKind, to: string, id = 'new-1') => ({
  id,
  kind,
  to,
  by: 'the journalist',
  at: NOW,
})

describe('a relation', () => {
  it.each(['same-as', 'part-of', 'updates', 'quotes', 'derives-from'] as const)(
    '%s is kept with the claim that was named first, and seen from both',
    (kind) => {
      const { claim } = related(kind)
      expect(claim.get('late')?.relations).toEqual([said(kind, 'early')])
      const seen = (id: string) =>
        relationsOf(claim.get(id) ?? late, claim.values()).map(({ end, otherId }) => [end, otherId])
      expect(seen('late')).toEqual([['from', 'early']])
      expect(seen('early')).toEqual([['to', 'late']])
    },
  )

  it('of claims that contradict one another is an open conflict', () => {
    const bare = { ...documents, conflict: new Map() }
    const made = valueOf(addRelation(bare, { kind: 'contradicts', ...ends }, someCircumstances()))
    expect(afterEdits(bare, made.edits).conflict.get(made.conflictId ?? '')).toMatchObject({
      members: ['late', 'early'],
      state: { kind: 'open' },
    })
  })

  it('is made of words that nobody marked yet, in one operation', () => {
    const from = { place: placeOf('homs', 'at least 19 people have been killed') }
    const made = valueOf(addRelation(documents, { kind: 'part-of', from, to: ends.to }, someCircumstances()))
    expect(made.edits).toHaveLength(1)
    expect(afterEdits(documents, made.edits).claim.get(made.fromId)).toMatchObject({
      wording: 'at least 19 people have been killed',
      relations: [said('part-of', 'early', 'new-3')],
    })
  })

  it('is made with the claim that marks the selected words already', () => {
    const from = { place: placeOf('homs', 'more than 120,000') }
    const made = valueOf(addRelation(documents, { kind: 'updates', from, to: ends.to }, someCircumstances()))
    expect(made.fromId).toBe('late')
  })

  it.each([
    ['to itself', documents, { kind: 'same-as', from: ends.from, to: ends.from }],
    ['said already', related('updates'), { kind: 'updates', ...ends }],
    [
      'said already from the other end',
      related('same-as'),
      { kind: 'same-as', from: ends.to, to: ends.from },
    ],
    ['the other way round', related('part-of'), { kind: 'part-of', from: ends.to, to: ends.from }],
    ['in a conflict already', documents, { kind: 'contradicts', ...ends }],
    ['to a claim that is gone', documents, { kind: 'quotes', from: ends.from, to: { claimId: 'gone' } }],
  ] as const)('is refused: %s', (_, before, input) => {
    expect(addRelation(before, input, someCircumstances()).ok).toBe(false)
  })

  it('goes in a circle where two claims quote one another', () => {
    const before = related('quotes')
    const back = { kind: 'quotes', from: ends.to, to: ends.from } as const
    expect(addRelation(before, back, someCircumstances()).ok).toBe(true)
  })

  it('is taken back', () => {
    const before = related('updates')
    const { edits } = valueOf(removeRelation(before, { claimId: 'late', relationId: 'new-1' }))
    expect(afterEdits(before, edits).claim.get('late')?.relations).toEqual([])
    expect(removeRelation(documents, { claimId: 'late', relationId: 'new-1' }).ok).toBe(false)
  })
})

describe('relations of a claim that goes', () => {
  const before = related('updates')

  it.each([
    ['one that keeps it', 'late', []],
    ['one that it is said of', 'early', [['late', []]]],
  ] as const)('go with %s, and that is told', (_, id, left) => {
    const { edits } = valueOf(removeClaim(before, { ids: [id] }))
    expect(
      edits.flatMap((edit) => (edit.kind === 'claim' && edit.value ? [[edit.id, edit.value.relations]] : [])),
    ).toEqual(left)
    const did = { operation: { name: 'removeClaim', fields: [] }, way: 'done' } as const
    expect(answerTo(did, before, edits).message).toContain('1 relation')
  })

  it('go with an article where the claim stood alone, of claims that lose a place in it too', () => {
    const other = claimOf('other', 'The truce holds.', {
      occurrences: [
        occurrenceOf('other-1', 'homs', texts.homs, 'the crisis'),
        occurrenceOf('other-2', 'truce', texts.truce, 'ceasefire'),
      ],
      relations: [said('derives-from', 'early')],
    })
    const given = afterEdits(before, [{ kind: 'claim', id: 'other', value: other }])
    const after = afterEdits(given, valueOf(removeArticle(given, { ids: ['homs'] })).edits)
    expect(after.claim.get('other')).toMatchObject({ relations: [], occurrences: [{ id: 'other-2' }] })
    expect(after.claim.get('late')?.relations).toEqual([])
  })

  it('do not come back to a claim that is gone by then', () => {
    const kept = before.claim.get('late') ?? late
    const claim = new Map(before.claim)
    claim.delete('early')
    claim.delete('late')
    const fitted = valueOf(
      fitIn({ ...before, claim }, [{ kind: 'claim', id: 'late', value: kept }], new Map()),
    )
    expect(fitted).toEqual([{ kind: 'claim', id: 'late', value: { ...kept, relations: [] } }])
    expect(early.relations).toBeUndefined()
  })
})
