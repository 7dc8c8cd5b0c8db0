import { describe, expect, test } from 'vitest'
import {
  addArticle,
  noMetadata,
  removeArticle,
  updateArticle,
} from '../../../shared/domain/operations/articles'
import type { IncomingText } from '../../../shared/domain/operations/articles'
import { err } from '../../../shared/result'
import type { Documents } from '../../../shared/domain/operations/operation'
import type { Article, Metadata } from '../../../shared/schema/article'
import { claimOf, occurrenceOf, sha256 } from '../report/seed-example'
import {
  NOW,
  afterEdits,
  documents,
  early,
  fromRegistry,
  homs,
  late,
  someCircumstances,
  texts,
  valueOf,
} from './some-documents'

test('a new article has one revision, and nothing guessed', () => {
  const incoming: IncomingText = {
    text: texts.homs,
    textHash: sha256(texts.homs),
    original: null,
    normalisation: ['CRLF to LF'],
    reason: 'pasted',
    metadata: noMetadata,
  }
  const article: Article = {
    id: 'new-1',
    addedAt: NOW,
    metadata: noMetadata,
    opening: 'Kerry and Lavrov discuss possible ceasefire in Syria',
    revisions: [
      {
        id: 'new-2',
        textHash: sha256(texts.homs),
        length: texts.homs.length,
        original: null,
        reason: 'pasted',
        normalisation: ['CRLF to LF'],
        addedAt: NOW,
      },
    ],
    checkState: 'to do',
    note: '',
    independenceGroup: '',
    dismissedSuggestions: [],
  }
  const made = valueOf(addArticle(documents, { incoming }, someCircumstances()))
  expect(made).toEqual({
    id: 'new-1',
    edits: [
      {
        kind: 'article',
        id: 'new-1',
        value: { ...article, opening: expect.stringMatching(/^Kerry and Lavrov/u) },
      },
    ],
  })
})

const changes: readonly [title: string, fields: Partial<Article>][] = [
  ['how far the check has come', { checkState: 'done' }],
  ['that and a note', { checkState: 'in progress', note: 'Half read.' }],
  ['a note alone', { note: 'Ask the desk.' }],
  ['its group of copies', { independenceGroup: 'reuters' }],
]

describe('a changed article:', () => {
  test.each(changes)('%s', (_, fields) => {
    expect(updateArticle(documents, { id: 'homs', fields })).toEqual({
      ok: true,
      value: {
        fields: Object.keys(fields),
        edits: [{ kind: 'article', id: 'homs', value: { ...homs, ...fields } }],
      },
    })
  })
})

function withFacts(from: Documents, metadata: Partial<Metadata>): Documents {
  return afterEdits(from, valueOf(updateArticle(from, { id: 'homs', fields: { metadata } })).edits)
}

describe('a fact of an article', () => {
  const title = { value: 'A truce is sought', basis: 'journalist' } as const
  const outlet = { value: 'Reuters', basis: 'journalist' } as const

  test('is set by itself, and says so', () => {
    expect(updateArticle(documents, { id: 'homs', fields: { metadata: { title } } })).toEqual({
      ok: true,
      value: {
        fields: ['metadata'],
        edits: [{ kind: 'article', id: 'homs', value: { ...homs, metadata: { ...homs.metadata, title } } }],
      },
    })
  })

  test('stays when another one is set after it, or taken away', () => {
    const after = withFacts(withFacts(withFacts(documents, { title }), { outlet }), { title: null })
    expect(after.article.get('homs')?.metadata).toEqual({ ...homs.metadata, title: null, outlet })
  })
})

describe('an article that is taken away', () => {
  test('takes its source, the evidence in it and the places in it along, and keeps what stands elsewhere', () => {
    expect(removeArticle(documents, { ids: ['truce'] })).toEqual({
      ok: true,
      value: {
        edits: [
          { kind: 'article', id: 'truce', value: null },
          { kind: 'source', id: 'truce-source', value: null },
          { kind: 'claim', id: 'early', value: { ...early, evidence: [fromRegistry] } },
          { kind: 'claim', id: 'late', value: { ...late, occurrences: late.occurrences.slice(0, 1) } },
        ],
      },
    })
  })

  test('takes the claims along that stand nowhere else, and their conflict', () => {
    expect(removeArticle(documents, { ids: ['homs'] })).toEqual({
      ok: true,
      value: {
        edits: [
          { kind: 'article', id: 'homs', value: null },
          { kind: 'claim', id: 'early', value: null },
          { kind: 'claim', id: 'late', value: { ...late, occurrences: late.occurrences.slice(1) } },
          { kind: 'conflict', id: 'toll', value: null },
        ],
      },
    })
  })

  test('takes a passage in it along that is evidence by way of another source', () => {
    const occurrence = occurrenceOf('passage-2', 'truce', texts.truce, 'Forty children')
    const byWay = { ...fromRegistry, pinpoint: { kind: 'passage' as const, occurrence } }
    const claim = claimOf('third', 'Forty children died.', {
      occurrences: [occurrenceOf('third-1', 'homs', texts.homs, 'at least 19 people')],
      evidence: [byWay],
    })
    const more = afterEdits(documents, [{ kind: 'claim', id: 'third', value: claim }])
    expect(valueOf(removeArticle(more, { ids: ['truce'] })).edits).toContainEqual({
      kind: 'claim',
      id: 'third',
      value: { ...claim, evidence: [] },
    })
  })

  test('leaves nothing that points to it', () => {
    const left = afterEdits(documents, valueOf(removeArticle(documents, { ids: ['truce'] })).edits)
    expect(JSON.stringify([...left.claim.values(), ...left.source.values()])).not.toContain('truce')
  })
})

test('an article that is gone can be neither changed nor taken away', () => {
  const gone = err(
    'not-found',
    'This article is no longer in the project. It may have been taken away by an undo.',
  )
  expect(updateArticle(documents, { id: 'x', fields: { note: '' } })).toEqual(gone)
  expect(removeArticle(documents, { ids: ['x'] })).toEqual(gone)
})
