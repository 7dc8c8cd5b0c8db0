import { describe, expect, test } from 'vitest'
import {
  addClaim,
  addOccurrence,
  removeClaim,
  removeOccurrence,
  updateClaim,
} from '../../../shared/domain/operations/claims'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { err } from '../../../shared/result'
import type { Claim } from '../../../shared/schema/claim'
import { occurrenceOf } from '../report/seed-example'
import { NOW, documents, early, late, placeOf, someCircumstances, texts, toll } from './some-documents'

const gone = (kind: string) =>
  err('not-found', `This ${kind} is no longer in the project. It may have been taken away by an undo.`)

/** Words of the first article that a field was read from. */
const readWords = (words: string) => {
  const start = texts.homs.indexOf(words)
  return { revisionId: 'homs-1', start, end: start + words.length, words }
}

describe('a new claim', () => {
  test('is worded as the quote, and takes its quantity and its speaker from the sentence', () => {
    const words = ' 160,000 people have been largely trapped by fighting,'
    const made = addClaim(documents, { place: placeOf('homs', words) }, someCircumstances())
    const exact = '160,000 people have been largely trapped by fighting,'
    const claim: Claim = {
      id: 'new-2',
      addedAt: NOW,
      wording: exact,
      type: 'quantity',
      speaker: 'the United Nations',
      verdict: 'not-checked',
      reasoning: '',
      quantity: expect.objectContaining({ min: 160_000, max: 160_000, bound: 'exact', unit: 'people' }),
      eventDate: '',
      occurrences: [occurrenceOf('new-1', 'homs', texts.homs, exact)],
      evidence: [],
      notes: '',
      tags: [],
      example: false,
      needsReview: false,
      place: { name: 'East Ghouta', precision: null },
      readFrom: {
        speaker: readWords('according to the United Nations'),
        place: readWords('East Ghouta'),
      },
    }
    expect(made).toEqual({
      ok: true,
      value: { id: 'new-2', edits: [{ kind: 'claim', id: 'new-2', value: claim }] },
    })
  })

  test('of words without a figure is an event, and has no quantity', () => {
    const place = placeOf('homs', 'Syrian rebels often fire mortar rounds')
    expect(addClaim(documents, { place }, someCircumstances())).toMatchObject({
      value: { edits: [{ value: { type: 'event', quantity: null, speaker: '', eventDate: '' } }] },
    })
  })

  test('of words that date an event has the date', () => {
    const place = placeOf('homs', 'since the crisis began in March 2011')
    expect(addClaim(documents, { place }, someCircumstances())).toMatchObject({
      value: { edits: [{ value: { type: 'event', quantity: null, eventDate: '2011-03' } }] },
    })
  })
})

const changes: readonly [title: string, fields: Partial<Claim>, expected: Partial<Claim>][] = [
  [
    'a verdict settles the wish for another look',
    { verdict: 'refuted' },
    { verdict: 'refuted', needsReview: false },
  ],
  ['a reasoning leaves it', { reasoning: 'The register says so.' }, { reasoning: 'The register says so.' }],
  ['an event date is two words', { eventDate: '2014-01' }, { eventDate: '2014-01', byHand: ['eventDate'] }],
  ['a review mark alone', { needsReview: false }, { needsReview: false }],
  [
    'several fields are the claim',
    { notes: 'Ask again.', tags: ['toll'] },
    { notes: 'Ask again.', tags: ['toll'] },
  ],
  ['a quantity can be taken away', { quantity: null }, { quantity: null }],
]

describe('a changed claim', () => {
  test.each(changes)('%s', (_, fields, expected) => {
    expect(updateClaim(documents, { id: 'early', fields })).toEqual({
      ok: true,
      value: {
        fields: Object.keys(fields),
        edits: [{ kind: 'claim', id: 'early', value: { ...early, ...expected } }],
      },
    })
  })

  test('keeps what is given as undefined', () => {
    const fields = { wording: undefined, verdict: undefined, speaker: 'Sana' }
    expect(updateClaim(documents, { id: 'early', fields })).toEqual({
      ok: true,
      value: {
        fields: ['speaker'],
        edits: [{ kind: 'claim', id: 'early', value: { ...early, speaker: 'Sana', byHand: ['speaker'] } }],
      },
    })
  })
})

describe('a claim that is taken away', () => {
  test('takes the conflict along that is left with one claim', () => {
    expect(removeClaim(documents, { ids: ['early'] })).toEqual({
      ok: true,
      value: {
        edits: [
          { kind: 'claim', id: 'early', value: null },
          { kind: 'conflict', id: 'toll', value: null },
        ],
      },
    })
  })

  test('leaves a conflict of three with two', () => {
    const three = { ...toll, members: ['early', 'late', 'third'] }
    const more = { ...documents, conflict: new Map([['toll', three]]) }
    expect(removeClaim(more, { ids: ['late'] })).toMatchObject({
      value: {
        edits: [{ kind: 'claim' }, { kind: 'conflict', value: { ...three, members: ['early', 'third'] } }],
      },
    })
  })
})

describe('the places of a claim', () => {
  test('a further one is added', () => {
    const place = placeOf('truce', '“daily”')
    expect(addOccurrence(documents, { claimId: 'early', place }, someCircumstances())).toEqual({
      ok: true,
      value: {
        id: 'new-1',
        edits: [
          {
            kind: 'claim',
            id: 'early',
            value: {
              ...early,
              occurrences: [...early.occurrences, occurrenceOf('new-1', 'truce', texts.truce, '“daily”')],
            },
          },
        ],
      },
    })
  })

  test('one of two is taken off', () => {
    expect(removeOccurrence(documents, { claimId: 'late', occurrenceId: 'late-2' })).toEqual({
      ok: true,
      value: {
        edits: [{ kind: 'claim', id: 'late', value: { ...late, occurrences: late.occurrences.slice(0, 1) } }],
      },
    })
  })
})

const early100 = placeOf('homs', 'more than 100,000 people')
const white = placeOf('homs', '\n\n')
const refusals: readonly [string, Outcome, ReturnType<typeof err>][] = [
  [
    'a selection of white space',
    addClaim(documents, { place: white }, someCircumstances()),
    err('invalid-input', 'Select the words first: the selection holds no text.'),
  ],
  [
    'a selection behind the end of the text',
    addClaim(documents, { place: { ...white, span: { start: 1e6, end: 2e6 } } }, someCircumstances()),
    err('invalid-input', 'Select the words first: the selection holds no text.'),
  ],
  [
    'a claim in an article that is gone',
    addClaim(documents, { place: { ...white, articleId: 'nowhere' } }, someCircumstances()),
    gone('article'),
  ],
  [
    'a verdict of another scale',
    updateClaim(documents, { id: 'early', fields: { verdict: 'pants-on-fire' } }),
    err('invalid-input', 'That verdict is not on the scale of this project.'),
  ],
  ['a change of a claim that is gone', updateClaim(documents, { id: 'x', fields: {} }), gone('claim')],
  ['taking away a claim that is gone', removeClaim(documents, { ids: ['x'] }), gone('claim')],
  [
    'the same words twice',
    addOccurrence(documents, { claimId: 'early', place: early100 }, someCircumstances()),
    err('invalid-input', 'This claim is already marked at these very words.'),
  ],
  [
    'a place of a claim that is gone',
    addOccurrence(documents, { claimId: 'x', place: early100 }, someCircumstances()),
    gone('claim'),
  ],
  [
    'taking off a place that is gone',
    removeOccurrence(documents, { claimId: 'early', occurrenceId: 'x' }),
    err('not-found', 'This occurrence is no longer part of the claim.'),
  ],
  [
    'taking off the last place',
    removeOccurrence(documents, { claimId: 'early', occurrenceId: 'early-1' }),
    err('not-allowed', 'This is the only place of the claim. Remove the claim itself instead.'),
  ],
]

describe('refused', () => {
  test.each(refusals)('%s', (_, outcome, fault) => expect(outcome).toEqual(fault))
})
