import { describe, expect, test } from 'vitest'
import { addEvidence, removeEvidence, updateEvidence } from '../../../shared/domain/operations/evidence'
import type { EvidenceOrigin } from '../../../shared/domain/operations/evidence'
import type { Outcome } from '../../../shared/domain/operations/operation'
import { removeSource, updateSource } from '../../../shared/domain/operations/sources'
import { err } from '../../../shared/result'
import type { Evidence } from '../../../shared/schema/claim'
import type { Source } from '../../../shared/schema/source'
import { occurrenceOf, sourceOf } from '../report/seed-example'
import {
  NOW,
  documents,
  early,
  fromRegistry,
  fromTruce,
  homs,
  late,
  placeOf,
  registry,
  someCircumstances,
  texts,
} from './some-documents'

const judged = { stance: 'refutes', credibility: 3, note: 'By phone.' } as const
const words = 'Forty children were among the dead'
const inHoms = 'at least 19 people have been killed'

const boxed: Evidence['pinpoint'] = {
  kind: 'box',
  file: 'f'.repeat(64),
  page: 3,
  box: { left: 0.25, top: 0.5, width: 0.25, height: 0.125 },
  crop: { hash: 'c'.repeat(64), name: 'part of page 3.png', mediaType: 'image/png', size: 900 },
}

const linked: readonly [
  title: string,
  from: EvidenceOrigin,
  source: Source | null,
  evidence: Pick<Evidence, 'id' | 'sourceId' | 'pinpoint'>,
][] = [
  [
    'a passage of an article that is a source already',
    { kind: 'passage', place: placeOf('truce', words) },
    null,
    {
      id: 'new-2',
      sourceId: 'truce-source',
      pinpoint: { kind: 'passage', occurrence: occurrenceOf('new-1', 'truce', texts.truce, words) },
    },
  ],
  [
    'a passage of an article that was none: it becomes one, named by its first words',
    { kind: 'passage', place: placeOf('homs', inHoms) },
    sourceOf('new-2', homs.opening, { kind: 'article', articleId: 'homs', addedAt: NOW }),
    {
      id: 'new-3',
      sourceId: 'new-2',
      pinpoint: { kind: 'passage', occurrence: occurrenceOf('new-1', 'homs', texts.homs, inHoms) },
    },
  ],
  [
    'a box on a page of the file of an article that was no source',
    { kind: 'article', articleId: 'homs', pinpoint: boxed },
    sourceOf('new-1', homs.opening, { kind: 'article', articleId: 'homs', addedAt: NOW }),
    { id: 'new-2', sourceId: 'new-1', pinpoint: boxed },
  ],
  [
    'a page of a source that is known',
    { kind: 'source', sourceId: 'registry', pinpoint: { kind: 'page', page: '7' } },
    null,
    { id: 'new-1', sourceId: 'registry', pinpoint: { kind: 'page', page: '7' } },
  ],
  [
    'a person who is new, and not to be named',
    {
      kind: 'new-source',
      sourceKind: 'person',
      fields: { title: 'A doctor', identityWithheld: true, withheldReason: 'In danger.', url: undefined },
      file: null,
      pinpoint: { kind: 'whole' },
    },
    sourceOf('new-1', 'A doctor', {
      kind: 'person',
      identityWithheld: true,
      withheldReason: 'In danger.',
      addedAt: NOW,
    }),
    { id: 'new-2', sourceId: 'new-1', pinpoint: { kind: 'whole' } },
  ],
]

describe('evidence is linked from', () => {
  test.each(linked)('%s', (_, from, source, expected) => {
    const outcome = addEvidence(documents, { claimId: 'late', from, ...judged }, someCircumstances())
    expect(outcome).toEqual({
      ok: true,
      value: {
        id: expected.id,
        edits: [
          ...(source ? [{ kind: 'source', id: source.id, value: source }] : []),
          { kind: 'claim', id: 'late', value: { ...late, evidence: [{ ...judged, ...expected }] } },
        ],
      },
    })
  })
})

const of = { claimId: 'early', evidenceId: 'from-truce' }
const update = (input: Parameters<typeof updateEvidence>[1]): Outcome =>
  updateEvidence(documents, input, someCircumstances())
const changed: readonly [
  title: string,
  outcome: Outcome,
  fields: readonly string[] | undefined,
  edits: readonly unknown[],
][] = [
  [
    'other words of its article become its place',
    update({ ...of, fields: {}, passage: placeOf('truce', words) }),
    ['pinpoint'],
    [
      {
        kind: 'claim',
        id: 'early',
        value: {
          ...early,
          evidence: [
            {
              ...fromTruce,
              pinpoint: { kind: 'passage', occurrence: occurrenceOf('new-1', 'truce', texts.truce, words) },
            },
            fromRegistry,
          ],
        },
      },
    ],
  ],
  [
    'a stance is changed, and what is not given stays',
    update({ ...of, fields: { stance: 'supports', note: undefined } }),
    ['stance'],
    [
      {
        kind: 'claim',
        id: 'early',
        value: { ...early, evidence: [{ ...fromTruce, stance: 'supports' }, fromRegistry] },
      },
    ],
  ],
  [
    'evidence is unlinked, and its source stays',
    removeEvidence(documents, of),
    undefined,
    [{ kind: 'claim', id: 'early', value: { ...early, evidence: [fromRegistry] } }],
  ],
  [
    'a source is rated',
    updateSource(documents, { id: 'registry', fields: { reliability: 'A' } }),
    ['reliability'],
    [{ kind: 'source', id: 'registry', value: { ...registry, reliability: 'A' } }],
  ],
  [
    'a source is renamed',
    updateSource(documents, { id: 'registry', fields: { title: 'Register', reliability: undefined } }),
    ['title'],
    [{ kind: 'source', id: 'registry', value: { ...registry, title: 'Register' } }],
  ],
  [
    'a source is taken away with what rests on it',
    removeSource(documents, { id: 'registry' }),
    undefined,
    [
      { kind: 'source', id: 'registry', value: null },
      { kind: 'claim', id: 'early', value: { ...early, evidence: [fromTruce] } },
    ],
  ],
]

describe('evidence and its sources', () => {
  test.each(changed)('%s', (_, outcome, fields, edits) =>
    expect(outcome).toEqual({ ok: true, value: { ...(fields ? { fields } : {}), edits } }),
  )
})

const gone = (kind: string) =>
  err('not-found', `This ${kind} is no longer in the project. It may have been taken away by an undo.`)
const unlinked = err('not-found', 'This evidence is no longer linked to the claim.')
const whole: EvidenceOrigin = { kind: 'source', sourceId: 'x', pinpoint: { kind: 'whole' } }
const link = (claimId: string, from: EvidenceOrigin): Outcome =>
  addEvidence(documents, { claimId, from, ...judged }, someCircumstances())

const refusals: readonly [string, Outcome, ReturnType<typeof err>][] = [
  ['a claim that is gone', link('x', whole), gone('claim')],
  ['a source that is gone', link('early', whole), gone('source')],
  [
    'a passage of an article that is gone',
    link('early', { kind: 'passage', place: { ...placeOf('homs', inHoms), articleId: 'x' } }),
    gone('article'),
  ],
  [
    'a passage without words',
    link('early', { kind: 'passage', place: placeOf('homs', '\n\n') }),
    err('invalid-input', 'Select the words first: the selection holds no text.'),
  ],
  [
    'a passage of another article as the place of evidence',
    update({ ...of, fields: {}, passage: placeOf('homs', inHoms) }),
    err('invalid-input', 'Select the words in the article in which they were marked.'),
  ],
  ['changing evidence that is gone', update({ ...of, evidenceId: 'x', fields: {} }), unlinked],
  ['unlinking evidence that is gone', removeEvidence(documents, { ...of, evidenceId: 'x' }), unlinked],
  ['changing a source that is gone', updateSource(documents, { id: 'x', fields: {} }), gone('source')],
  ['taking away a source that is gone', removeSource(documents, { id: 'x' }), gone('source')],
]

describe('refused', () => {
  test.each(refusals)('%s', (_, outcome, fault) => expect(outcome).toEqual(fault))
})
