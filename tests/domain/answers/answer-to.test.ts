import { describe, expect, it } from 'vitest'
import { answerTo } from '../../../shared/domain/answers/answer-to'
import type { NamedOperation } from '../../../shared/domain/history/read-operation'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { removeClaim, updateClaim } from '../../../shared/domain/operations/claims'
import { dismissSuggestions, resolveConflict } from '../../../shared/domain/operations/conflicts'
import type { Documents, Operation, OperationId } from '../../../shared/domain/operations/operation'
import { removeSource } from '../../../shared/domain/operations/sources'
import { afterEdits, documents, late, someCircumstances, valueOf } from '../operations/some-documents'

const named = (name: OperationId, { fields = [] }: Operation): NamedOperation => ({ name, fields })
const answer = (name: OperationId, operation: Operation, before: Documents = documents) =>
  answerTo({ operation: named(name, operation), way: 'done' }, before, operation.edits)

const verdict = valueOf(updateClaim(documents, { id: 'late', fields: { verdict: 'refuted' } }))
const both = valueOf(removeClaim(documents, { ids: ['early', 'late'] }))
const suggestions = valueOf(
  dismissSuggestions(
    { items: ['a', 'b', 'c'].map((key) => ({ key, title: key })), reason: 'other', note: '' },
    someCircumstances(),
  ),
)

describe('an answer', () => {
  it.each([
    [
      'a claim, with its evidence and the conflict that cannot stand without it',
      answer('removeClaim', valueOf(removeClaim(documents, { ids: ['early'] }))),
      'Removed the claim “The war has killed more than 100,000 people.”, with 2 pieces of evidence and the conflict “How many have been killed?”.',
    ],
    [
      'several claims',
      answer('removeClaim', both),
      'Removed 2 claims, with 2 pieces of evidence and the conflict “How many have been killed?”.',
    ],
    [
      'an article',
      answer('removeArticle', valueOf(removeArticle(documents, { ids: ['homs'] }))),
      expect.stringMatching(
        /^Removed the article “.+”, with 2 pieces of evidence, the claim “.+” and the conflict “.+”\.$/u,
      ),
    ],
    [
      'a source',
      answer('removeSource', valueOf(removeSource(documents, { id: 'registry' }))),
      'Removed the source “Register of deaths”.',
    ],
    ['suggestions', answer('dismissSuggestions', suggestions), 'Dismissed 3 suggestions.'],
    [
      'a verdict, by its name on the scale',
      answer('updateClaim', { ...verdict, fields: ['verdict'] }),
      `Set the verdict of the claim “${late.wording}” to “Refuted”.`,
    ],
    [
      'a conflict, and to its claims',
      answer(
        'resolveConflict',
        valueOf(
          resolveConflict(
            documents,
            {
              id: 'toll',
              method: 'both hold',
              value: '',
              min: null,
              max: null,
              reason: 'Two years apart.',
              comparison: '',
              verdicts: [{ claimId: 'early', verdict: 'outdated' }],
            },
            someCircumstances(),
          ),
        ),
      ),
      'Resolved the conflict “How many have been killed?”, with the verdicts of its claims.',
    ],
  ])('says what it did to %s', (_, { message }, said) => expect(message).toEqual(said))

  it('names all that went', () => {
    expect(answer('removeClaim', both).names).toEqual([
      'the claim “The war has killed more than 100,000 people.”',
      'the claim “The war has killed more than 120,000.”',
      'the conflict “How many have been killed?”',
    ])
  })

  it('says which resolved conflict is open again', () => {
    const third = { ...late, id: 'third' }
    const more = afterEdits(documents, [{ kind: 'claim', id: 'third', value: third }])
    const conflict = more.conflict.get('toll')
    if (!conflict) throw new Error('It is there.')
    const wide = afterEdits(more, [
      { kind: 'conflict', id: 'toll', value: { ...conflict, members: ['early', 'late', 'third'] } },
    ])
    const decided = afterEdits(
      wide,
      valueOf(
        resolveConflict(
          wide,
          {
            id: 'toll',
            method: 'unconfirmed',
            value: '',
            min: null,
            max: null,
            reason: 'No list.',
            comparison: '',
            verdicts: [],
          },
          someCircumstances(),
        ),
      ).edits,
    )
    const { message, isWide } = answer(
      'removeClaim',
      valueOf(removeClaim(decided, { ids: ['third'] })),
      decided,
    )
    expect(message).toContain('“How many have been killed?” lost a claim, and is open again.')
    expect(isWide).toBe(true)
  })

  it('says what undo took back, and where', () => {
    const after = afterEdits(documents, verdict.edits)
    const back = [{ kind: 'claim', id: 'late', value: late }] as const
    const operation = named('updateClaim', { ...verdict, fields: ['verdict'] })
    expect(answerTo({ operation, way: 'undone' }, after, back)).toEqual({
      message: `Taken back: set the verdict of the claim “${late.wording}” to “Refuted”.`,
      names: [],
      isWide: false,
      at: { kind: 'claim', id: 'late' },
    })
  })

  it('leads nowhere where nothing is left', () => {
    expect(answer('removeClaim', both).at).toBeNull()
  })
})
