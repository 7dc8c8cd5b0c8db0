import type { OpenOptions } from '../../electron/main/disk/project/open-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { sha256 } from '../../electron/main/disk/files/sha256'
import type { Operation, OperationId } from '../../shared/domain/operations/operation'
import { ok, type Result } from '../../shared/result'
import type { Article } from '../../shared/schema/article'
import type { Claim } from '../../shared/schema/claim'
import type { Edit } from '../../shared/schema/document'
import type { Project } from '../../shared/schema/project'

/** Small documents to put into projects. */
/** Saves edits as one operation, whatever the documents are. */
export function commit(
  store: ProjectStore,
  name: OperationId,
  edits: readonly Edit[],
  blobs?: Parameters<ProjectStore['run']>[2],
): Promise<Result<Operation>> {
  return store.run(name, () => ok({ edits }), blobs)
}

/** What undo and redo would take next, by name; null where there is nothing. */
export function steps({ undoState: { undo, redo } }: ProjectStore) {
  return [undo && undo.name, redo && redo.name]
}

export const MOMENT = '2026-01-05T09:30:00.000Z'

export const someOptions: OpenOptions = { clock: () => MOMENT, by: () => 'A. Checker' }

export const project: Project = {
  formatVersion: 1,
  id: 'ceasefire',
  title: 'Ceasefire',
  createdAt: MOMENT,
  verdictScale: {
    id: 'plain',
    title: 'Plain',
    steps: [
      { id: 'not-checked', label: 'Not checked', definition: '', tone: 'none' },
      { id: 'supported', label: 'Supported', definition: '', tone: 'good' },
    ],
  },
  method: '',
}

export const text = 'More than 100,000 people have been killed.\nThe Observatory counts more than 120,000.\n'

export function article(id: string, content = text): Article {
  return {
    id,
    addedAt: MOMENT,
    metadata: {
      title: { value: `Article ${id}`, basis: 'text' },
      outlet: null,
      byline: null,
      published: null,
      modified: null,
      url: null,
      language: null,
    },
    opening: content.slice(0, 40),
    revisions: [
      {
        id: `${id}-r1`,
        textHash: sha256(content),
        length: content.length,
        original: null,
        reason: 'imported',
        normalisation: [],
        addedAt: MOMENT,
      },
    ],
    checkState: 'to do',
    note: '',
    independenceGroup: '',
    dismissedSuggestions: [],
  }
}

export function claim(id: string, fields: Partial<Claim> = {}): Claim {
  return {
    id,
    addedAt: MOMENT,
    wording: 'More than 100,000 people have been killed.',
    type: 'quantity',
    speaker: '',
    verdict: 'not-checked',
    reasoning: '',
    quantity: null,
    eventDate: '',
    occurrences: [],
    evidence: [],
    notes: '',
    tags: [],
    example: false,
    needsReview: false,
    ...fields,
  }
}

/** The edit that gives a claim its next value. */
export function putClaim(id: string, fields: Partial<Claim> = {}): Edit {
  return { kind: 'claim', id, value: claim(id, fields) }
}

export function removeClaim(id: string): Edit {
  return { kind: 'claim', id, value: null }
}
