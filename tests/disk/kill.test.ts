import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openProject } from '../../electron/main/disk/project/open-project'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { isTemporary } from '../../electron/main/disk/files/volume'
import { documentsOf, reopen, someOptions, someProject, valueOf } from './project-fixture'
import { buildWorker, live, type Worker } from './worker-process'

/** Kills in all, shared out over projects that are worked on side by side. */
const KILLS = 300
const PROJECTS = 4

let worker: Worker

beforeAll(async () => {
  worker = await buildWorker('kill-worker.ts')
}, 60_000)

afterAll(() => worker.remove())

/** What a killed process had said: the operations that it was promised, and whether it could work at all. */
type Life = { readonly promised: ReadonlyMap<number, string>; readonly refusal: string }

function read(lines: readonly string[]): Life {
  const promised = lines.flatMap((line) => {
    const [, seq, hash] = /^(\d+) ([0-9a-f]{64})$/.exec(line) ?? []
    return seq === undefined || hash === undefined ? [] : [[Number(seq), hash] as const]
  })
  return { promised: new Map(promised), refusal: lines.find((line) => /^refused|^open ./.test(line)) ?? '' }
}

/** The groups of claims that were changed together but are not alike. */
function halves(store: ProjectStore): readonly string[] {
  const claims = store.documents('claim')
  return [0, 1, 2, 3, 4].flatMap((group) => {
    const notes = ['a', 'b', 'c'].map((part) => claims.get(`g${group}-${part}`)?.notes)
    return new Set(notes).size === 1 ? [] : [`group ${group}`]
  })
}

async function killAndLook(folder: string, seed: number): Promise<number> {
  // Every fifth is killed while it opens the project, or soon after.
  const call = 1 + ((seed * 37) % (seed % 5 === 0 ? 40 : 400))
  const { promised, refusal } = read(await live(worker, [folder, String(seed), String(call)]))
  expect([seed, refusal]).toEqual([seed, ''])
  const store = valueOf(await openProject(folder, { ...someOptions, readOnly: true }))
  expect([seed, store.readOnly, halves(store)]).toEqual([seed, 'The project was opened to read', []])
  const first = Math.min(...promised.keys())
  const entries = valueOf(await store.history({ from: first, to: store.head.seq }))
  const kept = new Map(entries.map(({ seq, hash }) => [seq, hash]))
  for (const [seq, hash] of promised) expect([seed, seq, kept.get(seq)]).toEqual([seed, seq, hash])
  return promised.size
}

/** Kills workers on one project, one after the other, and looks at what is left after each and at the end. */
async function killMany(project: number): Promise<void> {
  const made = await someProject()
  valueOf(await made.close())
  let promised = 0
  for (let kill = 0; kill < KILLS / PROJECTS; kill += 1) {
    promised += await killAndLook(made.folder, project + kill * PROJECTS + 1)
  }
  // Without any, nothing would have been shown.
  expect(promised).toBeGreaterThan(0)

  const store = await reopen(made.folder)
  const documents = documentsOf(store)
  valueOf(await store.close())
  await rm(join(made.folder, 'index.json'))
  expect(documentsOf(await reopen(made.folder))).toEqual(documents)
  const names = await readdir(made.folder, { recursive: true })
  expect(names.filter((name) => isTemporary(basename(name)))).toEqual([])
}

it(`a process that is killed ${KILLS} times at calls to the disk all over its work keeps every operation that was promised, whole, and the project opens without help`, async () => {
  await Promise.all(Array.from({ length: PROJECTS }, (_, project) => killMany(project)))
}, 180_000)
