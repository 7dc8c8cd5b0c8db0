import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBackup, listBackups } from '../../electron/main/disk/backup/backups'
import { openProject } from '../../electron/main/disk/project/open-project'
import { restoreBackup } from '../../electron/main/disk/backup/restore-backup'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import { isTemporary } from '../../electron/main/disk/files/volume'
import { later } from './interrupted-files'
import { commit, documentsOf, MOMENT, putClaim, reopen, someFolder, valueOf } from './project-fixture'
import { copyOf, PASSPHRASE, someProtectedWork, someWork, tellTales } from './protected-fixture'
import { buildWorker, live, type Worker } from './worker-process'

/** Kills for each work, spread over the calls to the disk that it makes when nobody kills it. */
const KILLS = 10

let worker: Worker

beforeAll(async () => {
  worker = await buildWorker('long-work-worker.ts')
}, 60_000)

afterAll(() => worker.remove())

type Made = { readonly folder: string; readonly backups: string; readonly more: string }

/** A project, with a backup, that went on since; and sixty articles to import. */
async function made(make: () => Promise<string>): Promise<Made> {
  const folder = await make()
  const backups = join(await someFolder(), 'backups')
  const store = await reopen(folder, { passphrase: PASSPHRASE })
  const { codec } = store
  valueOf(await createBackup(folder, backups, { clock: () => MOMENT, codec }))
  valueOf(await commit(store, 'addClaim', [putClaim('c7')]))
  valueOf(await store.close())
  return { folder, backups, more: PASSPHRASE }
}

async function articles(): Promise<string> {
  const folder = join(await someFolder(), 'Dossier')
  await mkdir(folder)
  for (let at = 0; at < 60; at += 1) {
    const lines = Array.from({ length: 40 }, (_, line) => `Report ${at}: ${at * 100 + line} were counted.`)
    await writeFile(join(folder, `${at}.txt`), lines.join('\n'))
  }
  return folder
}

/** Kills the work on copies of the project, at calls spread over all that it makes, and hands over what is left of each. */
async function killed(
  what: string,
  { folder, backups, more }: Made,
  look: (left: Made & { readonly isDone: boolean; readonly at: number }) => Promise<void>,
): Promise<void> {
  const once = async (call: number) => {
    const copy = await copyOf(folder)
    const copies = await copyOf(backups)
    const said = await live(worker, [what, copy, copies, more, String(call)])
    expect(said.filter((line) => line.startsWith('refused'))).toEqual([])
    const calls = Number(said.at(-1)?.match(/^done (\d+)$/)?.[1] ?? Number.NaN)
    return { left: { folder: copy, backups: copies, more, isDone: !Number.isNaN(calls) }, calls }
  }
  const whole = await once(0)
  expect(whole.left.isDone).toBe(true)
  await look({ ...whole.left, at: 0 })
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const at = Math.ceil((whole.calls * (kill - 0.5)) / KILLS)
    const { left } = await once(at)
    await look({ ...left, at })
  }
}

/** Opens what is left, as a journalist would, without help; gives its documents and how it is kept. */
async function opened(folder: string) {
  const store = valueOf(await openProject(folder, { ...later, passphrase: PASSPHRASE }))
  const found = { readOnly: store.readOnly, documents: documentsOf(store) }
  const { codec } = store
  valueOf(await store.close())
  expect(valueOf(await verifyProject(folder, { codec })).findings).toEqual([])
  const names = await readdir(dirname(folder), { recursive: true })
  expect(names.filter((name) => isTemporary(basename(name)))).toEqual([])
  return {
    found,
    codec,
    beside: (await readdir(dirname(folder))).filter((name) => name !== basename(folder)),
  }
}

describe('a process that is killed in the middle of', () => {
  it('a backup: the project is whole, every backup that is listed can be restored, and the next one is made', async () => {
    const project = await made(someWork)
    await killed('backUp', project, async ({ folder, backups, isDone, at }) => {
      const known = valueOf(await listBackups(backups))
      if (isDone) expect([at, known.length]).toEqual([at, 2])
      for (const manifest of known) {
        const restored = join(await someFolder(), 'Restored.plumbline')
        expect([at, valueOf(await restoreBackup(backups, manifest, restored))]).toEqual([at, []])
        await opened(restored)
      }
      valueOf(await createBackup(folder, backups, { clock: () => MOMENT }))
      const left = await readdir(backups, { recursive: true })
      expect([at, left.filter((name) => isTemporary(basename(name)))]).toEqual([at, []])
    })
  }, 180_000)

  it('an import of many files: each is there with its text and its file, or not at all', async () => {
    const project = { ...(await made(someWork)), more: await articles() }
    const counts = new Set<number>()
    await killed('import', project, async ({ folder, isDone, at }) => {
      const { found } = await opened(folder)
      const count = Object.keys(found.documents['article'] ?? {}).length
      counts.add(count)
      if (isDone) expect([at, count]).toEqual([at, 61])
      expect([at, found.readOnly]).toEqual([at, false])
    })
    expect(counts.size).toBeGreaterThan(2)
  }, 180_000)

  it('restoring in place: it is as it was, or as the backup', async () => {
    const project = await made(someWork)
    const now = (await opened(project.folder)).found
    const claims = now.documents['claim'] as Record<string, unknown>
    const { c7: _, ...earlier } = claims
    await killed('restore', project, async ({ folder, isDone, at }) => {
      const { found, beside } = await opened(folder)
      const isReplaced = beside.length > 0
      if (isDone) expect([at, isReplaced]).toEqual([at, true])
      const documents = isReplaced ? { ...now.documents, claim: earlier } : now.documents
      expect([at, found]).toEqual([at, { readOnly: false, documents }])
      if (!isReplaced) return
      expect(beside).toEqual(['Copy.plumbline.before-restore'])
      expect([at, (await opened(`${folder}.before-restore`)).found]).toEqual([at, now])
    })
  }, 180_000)

  it.each([
    ['protecting', 'protect', someWork],
    ['taking the protection away', 'unprotect', someProtectedWork],
  ])(
    '%s: it is as it was or as it should be, alone, and nothing is left to read',
    async (_, what, make) => {
      const project = await made(make)
      const before = (await opened(project.folder)).found
      await killed(what, project, async ({ folder, backups, isDone, at }) => {
        const { found, codec, beside } = await opened(folder)
        expect([at, found, beside]).toEqual([at, before, []])
        if (isDone) expect([at, codec.isSealed]).toEqual([at, what === 'protect'])
        valueOf(await createBackup(folder, backups, { clock: () => MOMENT, codec }))
        if (codec.isSealed)
          expect([at, await tellTales(dirname(folder)), await tellTales(backups)]).toEqual([at, [], []])
      })
    },
    180_000,
  )
})
