import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { createBackup } from '../../electron/main/disk/backup/backups'
import { plainCodec } from '../../electron/main/disk/files/content-codec'
import { protectProject } from '../../electron/main/disk/protection/protect-project'
import { type FileSeam } from '../../electron/main/disk/files/file-seam'
import { realFiles } from '../../electron/main/disk/files/real-files'
import { sealEntry } from '../../electron/main/disk/history/history-line'
import { restoreProject } from '../../electron/main/disk/project/open-project'
import { replaceByBackup } from '../../electron/main/disk/backup/replace-by-backup'
import {
  commit,
  MOMENT,
  putClaim,
  reopen,
  someFolder,
  someOptions,
  someProject,
  valueOf,
} from './project-fixture'
import { copyOf, filesIn, PASSPHRASE, protection, someWork } from './protected-fixture'

/** Options of a program that finds a lock that has not beaten for a minute. */
async function aMinuteLater(folder: string): Promise<Partial<typeof someOptions>> {
  const now = Date.now()
  await utimes(join(folder, 'lock'), now / 1000 - 60, now / 1000 - 60)
  return { clock: () => new Date(now + 60_000).toISOString() }
}

it('what a program still wrote when it woke up, taken over, is put apart and told of; nothing of the other’s work is touched', async () => {
  const first = await someProject()
  valueOf(await commit(first, 'addClaim', [putClaim('a1')]))
  const { folder } = first
  const second = await reopen(folder, await aMinuteLater(folder))
  for (const id of ['b1', 'b2']) valueOf(await commit(second, 'addClaim', [putClaim(id)]))
  expect(await readdir(join(folder, 'history'))).toEqual(['0000000001.jsonl', '0000000003.jsonl'])

  // The write that the first had begun when the machine fell asleep.
  const { line } = valueOf(
    await sealEntry(plainCodec, {
      seq: 3,
      at: MOMENT,
      by: 'A. Checker',
      operation: 'addClaim',
      changes: [],
      prevHash: first.head.hash,
    }),
  )
  const path = join(folder, 'history', '0000000001.jsonl')
  const padded = await readFile(path)
  const end = padded.findLastIndex((byte) => byte === 0x0a) + 1
  const sound = padded.subarray(0, end)
  await writeFile(path, Buffer.concat([sound, line, Buffer.from('\n')]))
  valueOf(await second.close())
  expect(await commit(first, 'addClaim', [putClaim('a2')])).toMatchObject({ ok: false })
  valueOf(await first.close())

  const store = await reopen(folder)
  expect(store.readOnly).toBe(false)
  expect([...store.documents('claim').keys()].toSorted()).toEqual(['a1', 'b1', 'b2'])
  expect(store.notices).toEqual([
    expect.stringMatching(/^Entries from no\. 3 on .* put into “history\/0000000001 \(parted\)\.jsonl”/),
    expect.stringMatching(
      /^“history\/0000000001 \(parted\)\.jsonl”: It is a copy of the history that parts from it at entry 3:/,
    ),
  ])
  expect(await readFile(path)).toEqual(sound)
  expect(
    (await readFile(join(folder, 'history', '0000000001 (parted).jsonl'))).includes(Buffer.from(line)),
  ).toBe(true)
  valueOf(await store.undo())
  expect([...store.documents('claim').keys()].toSorted()).toEqual(['a1', 'b1'])
})

/** The real disk, on which another program takes the project over at the first call that makes something beside it or in it. */
function takenOverMeanwhile(folder: string): FileSeam {
  let isTaken = false
  const takeOver = async (): Promise<void> => {
    if (isTaken) return
    isTaken = true
    const lock = join(folder, 'lock')
    const theirs = { ...(JSON.parse(await readFile(lock, 'utf8')) as object), token: 'theirs' }
    await rm(lock)
    await writeFile(lock, JSON.stringify(theirs))
  }
  return {
    ...realFiles,
    async readFile(path) {
      const bytes = await realFiles.readFile(path)
      if (dirname(path) === join(folder, 'history')) await takeOver()
      return bytes
    },
    async makeFolder(path) {
      if (path.startsWith(`${folder}.`)) await takeOver()
      return realFiles.makeFolder(path)
    },
  }
}

async function contentOf(folder: string): Promise<unknown> {
  const files = (await filesIn(folder)).filter((name) => name !== 'lock')
  return Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'base64')]))
}

type LongWork = {
  readonly name: string
  /** What the project and its backups need before; gives the folder of the backups. */
  readonly prepare?: (folder: string) => Promise<unknown>
  readonly work: (folder: string, backups: string, seam: FileSeam) => Promise<unknown>
}

const works: readonly LongWork[] = [
  {
    name: 'protecting a project',
    work: (folder, _backups, seam) => protectProject(folder, PASSPHRASE, { ...protection, seam }),
  },
  {
    name: 'going back to a backup',
    work: async (folder, backups, seam) => {
      const manifest = valueOf(await createBackup(folder, backups, someOptions))
      return replaceByBackup(backups, manifest, folder, { ...someOptions, seam })
    },
  },
  {
    name: 'restoring a history',
    prepare: async (folder) => {
      const path = join(folder, 'history', '0000000001.jsonl')
      await writeFile(path, (await readFile(path, 'utf8')).replace('"addClaim', '"oldClaim'))
    },
    work: (folder, _backups, seam) => restoreProject(folder, { ...someOptions, seam }),
  },
]

it.each(works)(
  '$name changes nothing where another program takes the project over meanwhile',
  async ({ prepare, work }) => {
    const folder = await copyOf(await someWork())
    const backups = join(await someFolder(), 'backups')
    await prepare?.(folder)
    const before = await contentOf(folder)
    const done = await work(folder, backups, takenOverMeanwhile(folder))
    expect(done).toMatchObject({ ok: false, fault: { code: 'in-use' } })
    expect(await contentOf(folder)).toEqual(before)
    expect(await readdir(dirname(folder))).toEqual([basename(folder)])
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ token: 'theirs' })
  },
)
