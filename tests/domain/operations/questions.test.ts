import { describe, expect, test } from 'vitest'
import { removeArticle } from '../../../shared/domain/operations/articles'
import { removeClaim } from '../../../shared/domain/operations/claims'
import { mergeEvents, removeEvent } from '../../../shared/domain/operations/events'
import type { Documents } from '../../../shared/domain/operations/operation'
import { putBack } from '../../../shared/domain/operations/put-back'
import {
  askQuestion,
  closeQuestion,
  removeQuestion,
  reopenQuestion,
  updateQuestion,
} from '../../../shared/domain/operations/questions/questions'
import { removeSource } from '../../../shared/domain/operations/sources'
import { err } from '../../../shared/result'
import type { Edit } from '../../../shared/schema/document'
import { Question } from '../../../shared/schema/question'
import { afterEdits, documents, NOW, placeOf, someCircumstances, texts, valueOf, war } from './some-documents'

const asks = { kind: 'question', words: 'Whose count is this?', to: 'the press office', due: '' } as const

const withWar = afterEdits(documents, [{ kind: 'event', id: 'war', value: war }])

const passage = {
  kind: 'passage',
  place: placeOf('homs', 'more than 100,000 people'),
} as const

/** The documents with a question about each kind of thing, and one about two claims. */
const asked = [
  [{ kind: 'claim', id: 'early' }],
  [
    { kind: 'claim', id: 'early' },
    { kind: 'claim', id: 'late' },
  ],
  [{ kind: 'source', id: 'registry' }],
  [{ kind: 'event', id: 'war' }],
  [{ kind: 'article', id: 'homs' }],
  [passage],
].reduce<Documents>((before, about, at) => {
  const made = valueOf(
    askQuestion(
      before,
      { ...asks, about: about as Parameters<typeof askQuestion>[1]['about'] },
      { ...someCircumstances(), newId: () => `question-${at}` },
    ),
  )
  return afterEdits(before, made.edits)
}, withWar)

const left = (edits: readonly Edit[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...afterEdits(asked, edits).question.values()].map(({ id, about }) => [id, about.length]),
  )

const all = {
  'question-0': 1,
  'question-1': 2,
  'question-2': 1,
  'question-3': 1,
  'question-4': 1,
  'question-5': 1,
}

describe('a question', () => {
  test('keeps what is asked, of whom, by when, about what, and who asked it', () => {
    const { id, fields, edits } = valueOf(
      askQuestion(
        documents,
        { ...asks, due: '2026-02-01', about: [passage, passage, { kind: 'claim', id: 'early' }] },
        someCircumstances(),
      ),
    )
    const [edit] = edits
    expect(fields).toEqual(['question'])
    expect(edit).toMatchObject({ kind: 'question', id })
    expect(edit?.value).toEqual({
      id,
      addedAt: NOW,
      askedBy: 'the journalist',
      kind: 'question',
      about: [
        {
          kind: 'passage',
          articleId: 'homs',
          anchor: expect.objectContaining({ exact: 'more than 100,000 people' }),
        },
        { kind: 'claim', id: 'early' },
      ],
      words: 'Whose count is this?',
      to: 'the press office',
      due: '2026-02-01',
      answer: null,
    })
    expect(Question.parse(edit?.value)).toEqual(edit?.value)
  })

  test.each([
    [
      'a claim that is gone',
      { kind: 'claim', id: 'x' },
      'This claim is no longer in the project. It may have been taken away by an undo.',
    ],
    [
      'an event that is gone',
      { kind: 'event', id: 'x' },
      'This event is no longer in the project. It may have been taken away by an undo.',
    ],
  ] as const)('is refused about %s', (_, subject, message) => {
    expect(askQuestion(documents, { ...asks, about: [subject] }, someCircumstances())).toEqual(
      err('not-found', message),
    )
  })

  test('is refused about words of a text that became another one', () => {
    const place = { ...passage.place, textHash: '0'.repeat(64), text: texts.homs }
    expect(
      askQuestion(documents, { ...asks, about: [{ kind: 'passage', place }] }, someCircumstances()),
    ).toMatchObject({ ok: false, fault: { code: 'not-allowed' } })
  })

  test('is put otherwise', () => {
    const { fields, edits } = valueOf(
      updateQuestion(asked, { id: 'question-0', fields: { to: 'the ministry', due: '2026-03' } }),
    )
    expect(fields).toEqual(['to', 'due'])
    expect(edits).toMatchObject([{ value: { to: 'the ministry', due: '2026-03', words: asks.words } }])
  })

  test.each([
    ['answered', 'question', 'Our own.'],
    ['unanswered', 'question', ''],
    ['settled', 'comment', ''],
  ] as const)('is %s, and opened again', (how, kind, answer) => {
    const remarked = afterEdits(
      asked,
      valueOf(updateQuestion(asked, { id: 'question-0', fields: { kind } })).edits,
    )
    const given = { words: answer, by: 'the press office', on: '2026-01-07' }
    const closed = valueOf(closeQuestion(remarked, { id: 'question-0', ...given }))
    expect(closed.fields).toEqual([how])
    expect(closed.edits).toMatchObject([{ id: 'question-0', value: { answer: given } }])
    const after = afterEdits(remarked, closed.edits)
    expect(afterEdits(after, valueOf(reopenQuestion(after, { id: 'question-0' })).edits)).toEqual(remarked)
  })

  test('that is open cannot be opened again', () => {
    expect(reopenQuestion(asked, { id: 'question-0' })).toEqual(err('not-allowed', 'This is open already.'))
  })

  test('is taken away, with others where these are named too', () => {
    const { fields, edits } = valueOf(removeQuestion(asked, { ids: ['question-0', 'question-5'] }))
    expect(fields).toEqual(['several'])
    const { 'question-0': _, 'question-5': __, ...others } = all
    expect(left(edits)).toEqual(others)
  })
})

describe('what is asked about goes: the question loses it, and goes where nothing is left', () => {
  test.each([
    ['a claim', removeClaim(asked, { ids: ['early'] }), { 'question-1': 1 }, ['question-0']],
    ['both claims', removeClaim(asked, { ids: ['early', 'late'] }), {}, ['question-0', 'question-1']],
    ['a source', removeSource(asked, { id: 'registry' }), {}, ['question-2']],
    ['an event', removeEvent(asked, { id: 'war' }), {}, ['question-3']],
    [
      'an article, with a claim that is made nowhere else',
      removeArticle(asked, { ids: ['homs'] }),
      { 'question-1': 1 },
      ['question-0', 'question-4', 'question-5'],
    ],
  ] as const)('%s', (_, outcome, fewer, gone) => {
    const expected = Object.fromEntries(
      Object.entries({ ...all, ...fewer }).filter(([id]) => !gone.some((each) => each === id)),
    )
    expect(left(valueOf(outcome).edits)).toEqual(expected)
  })

  test('an event that is joined with another hands its questions on', () => {
    const second = { ...war, id: 'second', title: 'The same war' }
    const two = afterEdits(asked, [{ kind: 'event', id: 'second', value: second }])
    const after = afterEdits(two, valueOf(mergeEvents(two, { id: 'second', otherId: 'war' })).edits)
    expect(after.question.get('question-3')?.about).toEqual([{ kind: 'event', id: 'second' }])
  })

  test('and comes back with it', () => {
    const removed = valueOf(removeClaim(asked, { ids: ['early'] }))
    const after = afterEdits(asked, removed.edits)
    const back = valueOf(
      putBack(after, {
        gone: [
          { kind: 'claim', id: 'early', value: asked.claim.get('early') ?? null },
          { kind: 'question', id: 'question-0', value: asked.question.get('question-0') ?? null },
        ],
        loosened: [
          { kind: 'question', id: 'question-1', about: [{ at: 0, item: { kind: 'claim', id: 'early' } }] },
        ],
        texts: new Map(),
      }),
    )
    expect(afterEdits(after, back.edits).question).toEqual(asked.question)
  })

  test('a question does not come back alone', () => {
    const after = afterEdits(asked, valueOf(removeClaim(asked, { ids: ['early'] })).edits)
    const gone: readonly Edit[] = [
      { kind: 'question', id: 'question-0', value: asked.question.get('question-0') ?? null },
    ]
    expect(putBack(after, { gone, loosened: [], texts: new Map() })).toEqual(
      err('not-allowed', 'This question rests on a claim that was removed too. Put that back first.'),
    )
  })
})
