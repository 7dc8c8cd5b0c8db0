import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { OpenOptions } from '../../electron/main/disk/open-project'
import { createProject, openProject } from '../../electron/main/disk/open-project'
import type { ProjectStore } from '../../electron/main/disk/project-store'
import { sha256 } from '../../electron/main/disk/sha256'
import type { Result } from '../../shared/result'
import type { Article } from '../../shared/schema/article'
import type { Claim } from '../../shared/schema/claim'
import type { Edit } from '../../shared/schema/document'
import type { Project } from '../../shared/schema/project'

/** Projects in folders of their own, which are gone after each test; and documents to put into them. */
export const MOMENT = '2026-01-05T09:30:00.000Z'

const undone: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const undo of undone.splice(0).toReversed()) await undo()
})

export const someOptions: OpenOptions = { clock: () => MOMENT, by: () => 'A. Checker' }

/** A new folder that is removed after the test. */
export async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
  undone.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** A new open project; it is closed after the test. */
export async function someProject(options: Partial<OpenOptions> = {}): Promise<ProjectStore> {
  const folder = join(await someFolder(), 'Ceasefire.plumbline')
  return closedLater(valueOf(await createProject(folder, project, { ...someOptions, ...options })))
}

/** Opens a project again, as after a restart. */
export async function reopen(folder: string, options: Partial<OpenOptions> = {}): Promise<ProjectStore> {
  return closedLater(valueOf(await openProject(folder, { ...someOptions, ...options })))
}

function closedLater(store: ProjectStore): ProjectStore {
  undone.push(() => store.close())
  return store
}

/** The value of a result that must be ok. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.message} ${result.fault.detail ?? ''}`)
  return result.value
}

/** All documents of a store as plain data, for comparing whole states. */
export function documentsOf(store: ProjectStore): Record<string, unknown> {
  const kinds = ['project', 'article', 'claim', 'source', 'conflict'] as const
  return Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(store.documents(kind))]))
}

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
