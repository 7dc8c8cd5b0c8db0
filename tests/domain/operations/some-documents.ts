import { readFileSync } from 'node:fs'
import { sha256 } from '../../../electron/main/disk/files/sha256'
import type { PlaceInText } from '../../../shared/domain/operations/claims'
import type { Circumstances, Documents } from '../../../shared/domain/operations/operation'
import type { Result } from '../../../shared/result'
import { DocumentKind } from '../../../shared/schema/document'
import type { Edit } from '../../../shared/schema/document'
import type { Event } from '../../../shared/schema/event'
import { articleOf, claimOf, occurrenceOf, project, sourceOf } from '../report/seed-example'

/** Two articles of the seeds with two claims in conflict, one of them with evidence: what the operations work on. */
export const NOW = '2026-01-05T09:30:00.000Z'

/** A moment, a journalist, and identities that count: `new-1`, `new-2`. */
export function someCircumstances(): Circumstances {
  let count = 0
  return { now: NOW, by: 'the journalist', newId: () => `new-${++count}` }
}

function seed(name: string): string {
  return readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8')
}

export const texts = {
  homs: seed('003_9d1e76538e00f2da.txt'),
  truce: seed('002_7e55ba647deafeaf.txt'),
} as const

/** The first place in an article where these words stand. */
export function placeOf(articleId: keyof typeof texts, words: string): PlaceInText {
  const text = texts[articleId]
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`${articleId} does not say “${words}”`)
  return { articleId, textHash: sha256(text), text, span: { start, end: start + words.length } }
}

export const homs = articleOf('homs', '003.txt', texts.homs)
export const truce = articleOf('truce', '002.txt', texts.truce)
export const truceSource = sourceOf('truce-source', 'Kerry battles to save truce', {
  kind: 'article',
  articleId: 'truce',
})
export const registry = sourceOf('registry', 'Register of deaths', { kind: 'dataset' })

const passage = occurrenceOf('passage', 'truce', texts.truce, 'more than 250,000 people have been killed')
export const fromTruce = {
  id: 'from-truce',
  sourceId: 'truce-source',
  stance: 'context',
  pinpoint: { kind: 'passage', occurrence: passage },
  credibility: null,
  note: '',
} as const
export const fromRegistry = {
  id: 'from-registry',
  sourceId: 'registry',
  stance: 'supports',
  pinpoint: { kind: 'page', page: '12' },
  credibility: 2,
  note: '',
} as const

export const early = claimOf('early', 'The war has killed more than 100,000 people.', {
  occurrences: [occurrenceOf('early-1', 'homs', texts.homs, 'more than 100,000 people')],
  evidence: [fromTruce, fromRegistry],
  needsReview: true,
})
export const late = claimOf('late', 'The war has killed more than 120,000.', {
  occurrences: [
    occurrenceOf('late-1', 'homs', texts.homs, 'more than 120,000'),
    occurrenceOf('late-2', 'truce', texts.truce, 'more than 250,000 people'),
  ],
})
export const toll = {
  id: 'toll',
  addedAt: NOW,
  title: 'How many have been killed?',
  members: ['early', 'late'],
  origin: 'made by hand',
  suggestionKey: '',
  state: { kind: 'open' },
  example: false,
} as const satisfies Record<string, unknown>

/** An event that an article tells of in all of it, of which nothing more is known; `documents` does not have it. */
export const war: Event = {
  id: 'war',
  addedAt: NOW,
  title: 'The war',
  kind: null,
  when: { date: '', hour: '' },
  where: { name: '', precision: null },
  tellings: [{ articleId: 'homs', passages: [] }],
  notTellings: [],
}

const given: readonly Edit[] = [
  { kind: 'project', id: project.id, value: project },
  { kind: 'article', id: 'homs', value: homs },
  { kind: 'article', id: 'truce', value: truce },
  { kind: 'source', id: 'truce-source', value: truceSource },
  { kind: 'source', id: 'registry', value: registry },
  { kind: 'claim', id: 'early', value: early },
  { kind: 'claim', id: 'late', value: late },
  { kind: 'conflict', id: 'toll', value: { ...toll, members: [...toll.members] } },
]

const nothing: Documents = {
  project: new Map(),
  article: new Map(),
  claim: new Map(),
  source: new Map(),
  conflict: new Map(),
  event: new Map(),
  question: new Map(),
}

/** The documents as they are after some edits. */
export function afterEdits(documents: Documents, edits: readonly Edit[]): Documents {
  const after = (kind: DocumentKind) => {
    const next = new Map<string, unknown>(documents[kind])
    for (const edit of edits) {
      if (edit.kind !== kind) continue
      next.delete(edit.id)
      if (edit.value !== null) next.set(edit.id, edit.value)
    }
    return [kind, next]
  }
  return Object.fromEntries(DocumentKind.options.map(after)) as Documents
}

export const documents = afterEdits(nothing, given)
export const noDocuments = nothing

/** The value of an outcome that must be ok. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message)
  return result.value
}
