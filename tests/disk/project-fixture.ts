import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import type { OpenOptions } from '../../electron/main/disk/project/open-project'
import { createProject, openProject } from '../../electron/main/disk/project/open-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import type { Result } from '../../shared/result'
import { project, someOptions } from './documents-fixture'

export * from './documents-fixture'

/** Projects in folders of their own, which are gone after each test. */
const undone: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const undo of undone.splice(0).toReversed()) await undo()
})

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
  const kinds = ['project', 'article', 'claim', 'source', 'conflict', 'event'] as const
  return Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(store.documents(kind))]))
}
