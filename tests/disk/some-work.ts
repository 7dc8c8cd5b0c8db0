import { createProject, type OpenOptions } from '../../electron/main/disk/project/open-project'
import type { Committed } from '../../electron/main/disk/project/commit-queue'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { ok, type Result } from '../../shared/result'
import {
  article,
  commit,
  documentsOf,
  project,
  putClaim,
  removeClaim,
  someOptions,
  text,
} from './project-fixture'
import type { SimulatedDisk } from './simulated-disk'

/** A day's work in small: operations on one and on many documents, with texts, undone, at once, with checkpoints. */
export const folder = '/Ceasefire.plumbline'

export type Step = (store: ProjectStore) => Promise<readonly Result<unknown>[]>

const one = async (result: Promise<Result<unknown>>): Promise<readonly Result<unknown>[]> => [await result]

export const steps: readonly Step[] = [
  (store) =>
    one(
      commit(store, 'addArticle', [{ kind: 'article', id: 'a1', value: article('a1') }], { texts: [text] }),
    ),
  (store) => one(commit(store, 'addClaim', [putClaim('c1'), putClaim('c2'), putClaim('c3')])),
  (store) => one(store.checkpoint()),
  (store) => one(commit(store, 'updateClaim', [putClaim('c1', { verdict: 'supported' })])),
  (store) =>
    Promise.all([
      commit(store, 'updateClaim', [
        putClaim('c1', { verdict: 'supported', notes: 'Ask the Observatory. '.repeat(150) }),
      ]),
      commit(store, 'removeClaim', [removeClaim('c3')]),
      commit(store, 'updateClaim', [putClaim('c2', { notes: 'Ask. '.repeat(50) })]),
    ]),
  (store) => one(store.undo()),
  (store) => one(store.checkpoint()),
  (store) => one(store.redo()),
  (store) => one(commit(store, 'updateClaim', [putClaim('c2', { notes: 'x', tags: ['killed'] })])),
  (store) => one(store.close()),
]

export function optionsOn(disk: SimulatedDisk): OpenOptions {
  return { ...someOptions, seam: disk }
}

/** Options of somebody who comes a day later, when every lock is stale. */
export function laterOn(disk: SimulatedDisk): OpenOptions {
  disk.clock = 86_400_000
  return { ...optionsOn(disk), clock: () => '2026-01-06T09:30:00.000Z' }
}

/** Makes the project and does the steps; hands every state to `onState` as soon as it is promised. */
export async function work(
  disk: SimulatedDisk,
  onState: (documents: unknown, seq: number) => void = () => undefined,
): Promise<Result<{ readonly store: ProjectStore; readonly answers: readonly Result<unknown>[] }>> {
  const made = await createProject(folder, project, optionsOn(disk))
  if (!made.ok) return made
  const store = made.value
  onState(documentsOf(store), store.head.seq)
  store.subscribe(({ seq }: Committed) => onState(documentsOf(store), seq))
  const answers: Result<unknown>[] = []
  for (const step of steps) answers.push(...(await step(store)))
  return ok({ store, answers })
}
