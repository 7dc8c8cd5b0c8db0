import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openHistoryCopy } from '../../electron/main/disk/folder/open-history-copy'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import type { Finding } from '../../shared/ipc/state'
import { sha256 } from '../../electron/main/disk/files/sha256'
import {
  article,
  commit,
  documentsOf,
  putClaim,
  reopen,
  someFolder,
  someProject,
  valueOf,
} from './project-fixture'
import { copyOf, historyOf, someProtectedWork, someWork, unlocked } from './protected-fixture'

const SEGMENT = '0000000001.jsonl'
const page = 'The convoy reached Homs on Monday.\n'

/** How programs that synchronise folders name a second copy of a segment of the history. */
const names: readonly (readonly [string, string])[] = [
  ['Dropbox', `0000000001 (Ann's conflicted copy 2026-01-02).jsonl`],
  ['OneDrive', '0000000001-DESKTOP-7Q2K.jsonl'],
  ['Syncthing', '0000000001.sync-conflict-20260102-101500-7YXLB2K.jsonl'],
  ['Nextcloud', '0000000001 (conflicted copy 2026-01-02 101500).jsonl'],
]

/** Work that a colleague does in their copy of the folder. */
async function theirWork(store: ProjectStore): Promise<void> {
  valueOf(await commit(store, 'addClaim', [putClaim('theirs', { notes: 'What Ann found.' })]))
  const imported = { kind: 'article' as const, id: 'a9', value: article('a9', page) }
  valueOf(await commit(store, 'addArticle', [imported], { texts: [page] }))
}

/** Puts a colleague's history, and what they imported, beside ours, as a synchroniser does. */
async function bringOver(theirs: string, ours: string, name: string): Promise<void> {
  await cp(join(theirs, 'history', SEGMENT), join(ours, 'history', name))
  for (const folder of ['texts', 'originals'])
    await cp(join(theirs, folder), join(ours, folder), { recursive: true })
}

async function verify(folder: string): Promise<readonly Finding[]> {
  const reader = await reopen(folder, { ...unlocked, readOnly: true })
  return valueOf(await verifyProject(folder, { codec: reader.codec })).findings
}

describe.each([
  ['a project', someWork],
  ['a protected project', someProtectedWork],
])('another copy of the history of %s', (_, make) => {
  it.each(names)(
    'that %s keeps says where it parts, and opens as a copy with all that is in it',
    async (__, name) => {
      const ours = await make()
      const theirs = await copyOf(ours)
      const shared = await reopen(theirs, unlocked)
      const last = shared.head.seq
      await theirWork(shared)
      const expected = [documentsOf(shared), await historyOf(shared)]
      valueOf(await shared.close())
      const store = await reopen(ours, unlocked)
      valueOf(await commit(store, 'addClaim', [putClaim('ours')]))
      valueOf(await store.close())
      await bringOver(theirs, ours, name)

      const file = join('history', name)
      const message = `It is a copy of the history that parts from it at entry ${last + 1}: from there on it has 2 entries of its own, the newest of 5 January 2026, 09:30 UTC by A. Checker. It can be opened as a copy of the project.`
      expect(await verify(ours)).toEqual([{ part: 'history', file, message, opensAsCopy: true }])
      const opened = await reopen(ours, unlocked)
      expect(opened.notices).toEqual([`“history/${name}”: ${message} Choose “Verify” for that.`])
      expect([...opened.documents('claim').keys()]).toContain('ours')

      const target = join(await someFolder(), 'Copy.plumbline')
      const { codec } = opened
      expect(valueOf(await openHistoryCopy(ours, file, target, { codec }))).toMatchObject({
        partsAt: last + 1,
        own: 2,
      })
      const copy = await reopen(target, unlocked)
      expect([copy.readOnly, documentsOf(copy), await historyOf(copy)]).toEqual([false, ...expected])
      expect(copy.codec.isSealed).toBe(codec.isSealed)
      expect(valueOf(await copy.readText(sha256(page)))).toBe(page)
      valueOf(await commit(copy, 'addClaim', [putClaim('later')]))
      valueOf(await copy.close())
      expect(await verify(target)).toEqual([])
      expect(await readdir(join(ours, 'history'))).toContain(name)
    },
  )

  it('that goes on where ours ends, as where documents were brought before the history, says so', async () => {
    const ours = await make()
    const theirs = await copyOf(ours)
    const store = await reopen(theirs, unlocked)
    const last = store.head.seq
    await theirWork(store)
    valueOf(await store.close())
    await bringOver(theirs, ours, '0000000001 (1).jsonl')
    const [found] = await verify(ours)
    expect(found?.message).toMatch(
      new RegExp(
        `^It is a copy of the history that goes on where this one ends: from entry ${last + 1} on it has 2 entries`,
      ),
    )
    const target = join(await someFolder(), 'Copy.plumbline')
    const { codec } = await reopen(ours, { ...unlocked, readOnly: true })
    valueOf(await openHistoryCopy(ours, 'history/0000000001 (1).jsonl', target, { codec }))
    expect((await reopen(target, unlocked)).documents('claim').has('theirs')).toBe(true)
  })

  it('that is only older says that it can be removed, and is not offered', async () => {
    const folder = await make()
    await cp(join(folder, 'history', SEGMENT), join(folder, 'history', '0000000001 (1).jsonl'))
    const store = await reopen(folder, unlocked)
    valueOf(await commit(store, 'addClaim', [putClaim('ours')]))
    valueOf(await store.close())
    expect(await verify(folder)).toEqual([
      {
        part: 'history',
        file: join('history', '0000000001 (1).jsonl'),
        message: 'It is an older copy of the history, which has all of its entries. It can be removed.',
      },
    ])
  })
})

it('a copy of a later part of the history opens with the parts before it and the copies that go on from it', async () => {
  const big = { notes: 'x'.repeat(5_000_000) }
  const made = await someProject()
  valueOf(await commit(made, 'addClaim', [putClaim('big', big)]))
  valueOf(await commit(made, 'addClaim', [putClaim('shared')]))
  valueOf(await made.close())
  const ours = made.folder
  const theirs = await copyOf(ours)
  const store = await reopen(theirs)
  valueOf(await commit(store, 'addClaim', [putClaim('theirs', big)]))
  valueOf(await commit(store, 'addClaim', [putClaim('theirs-too')]))
  valueOf(await store.close())
  const own = await reopen(ours)
  valueOf(await commit(own, 'addClaim', [putClaim('ours')]))
  valueOf(await own.close())
  expect(await readdir(join(theirs, 'history'))).toEqual([SEGMENT, '0000000003.jsonl', '0000000005.jsonl'])
  await cp(join(theirs, 'history', '0000000003.jsonl'), join(ours, 'history', '0000000003-HOST.jsonl'))
  await cp(join(theirs, 'history', '0000000005.jsonl'), join(ours, 'history', '0000000005-HOST.jsonl'))

  const target = join(await someFolder(), 'Copy.plumbline')
  const { codec } = await reopen(ours, { readOnly: true })
  valueOf(await openHistoryCopy(ours, 'history/0000000003-HOST.jsonl', target, { codec }))
  const copy = await reopen(target)
  expect([...copy.documents('claim').keys()].toSorted()).toEqual(['big', 'shared', 'theirs', 'theirs-too'])
  valueOf(await copy.close())
  expect(await verify(target)).toEqual([])
})

it('a part of another copy of the history under a proper name is put apart at opening, and opens as a copy', async () => {
  const made = await someProject()
  valueOf(await commit(made, 'addClaim', [putClaim('shared')]))
  valueOf(await made.close())
  const ours = made.folder
  const theirs = await copyOf(ours)
  const big = { notes: 'x'.repeat(5_000_000) }
  const store = await reopen(theirs)
  valueOf(await commit(store, 'addClaim', [putClaim('theirs', big)]))
  valueOf(await commit(store, 'addClaim', [putClaim('theirs-too')]))
  valueOf(await store.close())
  const own = await reopen(ours)
  for (const id of ['ours-1', 'ours-2', 'ours-3']) valueOf(await commit(own, 'addClaim', [putClaim(id)]))
  valueOf(await own.close())
  await rm(join(ours, 'index.json'))
  await cp(join(theirs, 'history', SEGMENT), join(ours, 'history', '0000000001 (1).jsonl'))
  await cp(join(theirs, 'history', '0000000004.jsonl'), join(ours, 'history', '0000000004.jsonl'))

  const opened = await reopen(ours)
  expect([opened.readOnly, opened.documents('claim').size]).toEqual([false, 4])
  expect(await readdir(join(ours, 'history'))).toEqual([
    '0000000001 (1).jsonl',
    SEGMENT,
    '0000000004 (parted).jsonl',
  ])
  const target = join(await someFolder(), 'Copy.plumbline')
  valueOf(await openHistoryCopy(ours, 'history/0000000001 (1).jsonl', target, { codec: opened.codec }))
  const copy = await reopen(target)
  expect([...copy.documents('claim').keys()].toSorted()).toEqual(['shared', 'theirs', 'theirs-too'])
})

describe('what is no copy of the history', () => {
  it.each([
    ['a file of another project', async () => readFile(join(await someOther(), 'history', SEGMENT))],
    ['an empty file', async () => Buffer.alloc(0)],
    ['zeros', async () => Buffer.alloc(100_000)],
    ['words', async () => Buffer.from('{"seq":1}\n')],
  ])('%s, is named and not opened', async (_, content) => {
    const folder = await someWork()
    const file = 'history/0000000001 (1).jsonl'
    await writeFile(join(folder, file), await content())
    const [found] = await verify(folder)
    expect(found).toMatchObject({ file: join(file) })
    expect(found?.opensAsCopy).toBeUndefined()
    const target = join(await someFolder(), 'Copy.plumbline')
    const { codec } = await reopen(folder, { readOnly: true })
    expect(await openHistoryCopy(folder, file, target, { codec })).toMatchObject({
      fault: { code: 'not-found', message: expect.stringContaining('is no copy of the history') },
    })
    expect(await readdir(join(target, '..'))).toEqual([])
  })

  it('and a copy is not made over other files', async () => {
    const folder = await someWork()
    const target = await someFolder()
    await writeFile(join(target, 'mine.txt'), '')
    const { codec } = await reopen(folder, { readOnly: true })
    expect(await openHistoryCopy(folder, `history/${SEGMENT}`, target, { codec })).toMatchObject({
      fault: { code: 'invalid-input' },
    })
    expect(await readdir(target)).toEqual(['mine.txt'])
    expect(basename(target)).not.toBe('')
  })
})

async function someOther(): Promise<string> {
  const store = await someProject({ clock: () => '2026-01-04T12:00:00.000Z' })
  valueOf(await commit(store, 'addClaim', [putClaim('c1')]))
  valueOf(await store.close())
  return store.folder
}
