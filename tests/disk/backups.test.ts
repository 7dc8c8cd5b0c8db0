import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BackupManifest, manifestPath } from '../../electron/main/disk/backup/backup-manifest'
import { createBackup, listBackups } from '../../electron/main/disk/backup/backups'
import { compareBackup } from '../../electron/main/disk/project/compare-backup'
import { isBackupDue, keepBackups } from '../../electron/main/disk/backup/keep-backups'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { sealJson } from '../../electron/main/disk/files/sealed-json'
import { replaceByBackup } from '../../electron/main/disk/backup/replace-by-backup'
import { restoreBackup } from '../../electron/main/disk/backup/restore-backup'
import { verifyProject } from '../../electron/main/disk/project/verify-project'
import {
  article,
  commit,
  documentsOf,
  MOMENT,
  putClaim,
  reopen,
  someFolder,
  someOptions,
  someProject,
  steps,
  text,
  valueOf,
} from './project-fixture'

const clock = (): string => MOMENT

async function someWork(): Promise<{ store: ProjectStore; backups: string }> {
  const store = await someProject()
  valueOf(
    await commit(store, 'addArticle', [{ kind: 'article', id: 'a1', value: article('a1') }], {
      texts: [text],
    }),
  )
  valueOf(await commit(store, 'addClaim', [putClaim('c1')]))
  return { store, backups: join(await someFolder(), 'backups') }
}

describe('a backup', () => {
  it('of an open project gives it back, whole, in another folder', async () => {
    const { store, backups } = await someWork()
    const manifest = valueOf(await createBackup(store.folder, backups, { clock }))
    const documents = documentsOf(store)
    expect(manifest).toMatchObject({
      number: 1,
      seq: 3,
      title: 'Ceasefire',
      counts: { article: 1, claim: 1 },
    })
    await commit(store, 'removeClaim', [{ kind: 'claim', id: 'c1', value: null }])

    const folder = join(await someFolder(), 'Restored.plumbline')
    valueOf(await restoreBackup(backups, manifest, folder))
    const restored = await reopen(folder)
    expect(documentsOf(restored)).toEqual(documents)
    expect(valueOf(await restored.readText(article('a1').revisions[0]?.textHash ?? ''))).toBe(text)
    expect(steps(restored)[0]).toBe('addClaim')
  })

  it('from before a kind of document was known is one without any', async () => {
    const { store, backups } = await someWork()
    valueOf(await createBackup(store.folder, backups, { clock }))
    const path = manifestPath(backups, 1)
    const { hash: _, ...written } = JSON.parse(await readFile(path, 'utf8')) as BackupManifest & {
      readonly hash: string
    }
    const { event, ...counts } = written.counts
    expect(event).toBe(0)
    await writeFile(path, sealJson({ ...written, counts }).line)
    const [manifest] = valueOf(await listBackups(backups))
    expect(manifest?.counts).toMatchObject({ article: 1, claim: 1, event: 0 })
  })

  it('says what has changed since', async () => {
    const { store, backups } = await someWork()
    valueOf(await createBackup(store.folder, backups, { clock }))
    const [manifest] = valueOf(await listBackups(backups))
    if (manifest === undefined) throw new Error('The backup is listed.')
    await commit(store, 'addClaim', [putClaim('c2')])
    await commit(store, 'updateClaim', [putClaim('c2', { verdict: 'supported' })])
    expect(valueOf(await compareBackup(manifest, store))).toEqual({
      operations: [
        { seq: 5, at: MOMENT, operation: { name: 'updateClaim', fields: [] } },
        { seq: 4, at: MOMENT, operation: { name: 'addClaim', fields: [] } },
      ],
      counts: [
        { kind: 'project', inBackup: 1, now: 1 },
        { kind: 'article', inBackup: 1, now: 1 },
        { kind: 'claim', inBackup: 1, now: 2 },
        { kind: 'source', inBackup: 0, now: 0 },
        { kind: 'conflict', inBackup: 0, now: 0 },
        { kind: 'event', inBackup: 0, now: 0 },
        { kind: 'question', inBackup: 0, now: 0 },
      ],
      sameHistory: true,
    })
  })

  it('in the place of the project keeps what was there, so that it can be taken back', async () => {
    const { store, backups } = await someWork()
    const manifest = valueOf(await createBackup(store.folder, backups, { clock }))
    const then = documentsOf(store)
    await commit(store, 'addClaim', [putClaim('c2')])
    const now = documentsOf(store)
    expect(await replaceByBackup(backups, manifest, store.folder, { clock })).toMatchObject({
      fault: { code: 'in-use' },
    })
    await store.close()
    const { kept } = valueOf(await replaceByBackup(backups, manifest, store.folder, { clock }))
    expect(documentsOf(await reopen(store.folder))).toEqual(then)
    expect(documentsOf(await reopen(kept))).toEqual(now)
  })

  it('is not made of a damaged history, and no older one is let go for it', async () => {
    const { store, backups } = await someWork()
    valueOf(await createBackup(store.folder, backups, { clock }))
    await store.close()
    const path = join(store.folder, 'history', '0000000001.jsonl')
    await writeFile(path, (await readFile(path, 'utf8')).replace('import', 'impart'))
    expect(await createBackup(store.folder, backups, { clock })).toMatchObject({ fault: { code: 'damaged' } })
    expect(valueOf(await listBackups(backups)).map(({ number }) => number)).toEqual([1])
  })

  it('in which the history went bad is not restored, and leaves nothing behind', async () => {
    const { store, backups } = await someWork()
    const manifest = valueOf(await createBackup(store.folder, backups, { clock }))
    await spoil(backups, manifest, 'history/')
    const place = await someFolder()
    expect(await restoreBackup(backups, manifest, join(place, 'Restored.plumbline'))).toMatchObject({
      fault: { code: 'damaged' },
    })
    expect(await readdir(place)).toEqual([])
  })

  it('in which a text went bad is restored all the same: with the text of the project, or without, and says so', async () => {
    const { store, backups } = await someWork()
    const manifest = valueOf(await createBackup(store.folder, backups, { clock }))
    await spoil(backups, manifest, 'texts/')
    const place = await someFolder()
    const whole = join(place, 'Whole.plumbline')
    expect(valueOf(await restoreBackup(backups, manifest, whole, { project: store.folder }))).toEqual([])
    expect(valueOf(await verifyProject(whole)).findings.filter(({ part }) => part === 'text')).toEqual([])

    const poorer = join(place, 'Poorer.plumbline')
    expect(valueOf(await restoreBackup(backups, manifest, poorer))).toEqual([
      'One text or file in this backup is damaged and was left out. “Verify” says which.',
    ])
    expect(documentsOf(await reopen(poorer))).toEqual(documentsOf(store))
  })

  it('of the next day reads all of them back, and copies anew what went bad', async () => {
    const { store, backups } = await someWork()
    const manifest = valueOf(await createBackup(store.folder, backups, { clock }))
    await spoil(backups, manifest, 'texts/')
    valueOf(await createBackup(store.folder, backups, { clock: () => '2026-01-06T09:30:00.000Z' }))
    expect(valueOf(await restoreBackup(backups, manifest, join(await someFolder(), 'Copy')))).toEqual([])
  })

  it('of a project in which a text went bad keeps the text that the backups have', async () => {
    const { store, backups } = await someWork()
    const first = valueOf(await createBackup(store.folder, backups, { clock }))
    const [name = ''] = await readdir(join(store.folder, 'texts'))
    await writeFile(join(store.folder, 'texts', name), 'garbled')
    const later = { clock: () => '2026-01-06T09:30:00.000Z' }
    expect(valueOf(await createBackup(store.folder, backups, later)).files).toEqual(first.files)
  })

  it('costs only what is new in it, and content that no backup has any more is let go', async () => {
    const { store, backups } = await someWork()
    for (let day = 1; day <= 12; day += 1) {
      await commit(store, 'updateClaim', [putClaim('c1', { notes: `Day ${day}` })])
      const at = `2026-02-${String(day).padStart(2, '0')}T09:00:00.000Z`
      valueOf(await createBackup(store.folder, backups, { clock: () => at }))
    }
    expect(valueOf(await listBackups(backups)).map(({ number }) => number)).toEqual([
      12, 11, 10, 9, 8, 7, 6, 5, 4, 3,
    ])
    // The text once, and the history as it was on each of ten days.
    expect(await readdir(join(backups, 'content'))).toHaveLength(11)
    expect(someOptions.clock()).toBe(MOMENT)
  })
})

/** Damages what a backup has of the first file whose path begins so. */
async function spoil(backups: string, { files }: BackupManifest, start: string): Promise<void> {
  const file = files.find(({ path }) => path.startsWith(start))
  await writeFile(join(backups, 'content', file?.hash ?? ''), 'something else')
}

/** Backups of these days, numbered from 1 on. */
function on(...days: readonly string[]): readonly { number: number; at: string }[] {
  return days.map((day, at) => ({ number: at + 1, at: `${day}T0${at % 10}:00:00.000Z` }))
}

describe('which backups are kept', () => {
  it.each([
    ['three of the newest day', on('2026-01-05', '2026-01-05', '2026-01-05', '2026-01-05'), [4, 3, 2]],
    ['the newest of each day before', on('2026-01-03', '2026-01-03', '2026-01-04', '2026-01-05'), [4, 3, 2]],
    [
      'all when the clock was ten years ahead for a while',
      on('2026-01-04', '2036-01-04', '2026-01-05'),
      [3, 2, 1],
    ],
  ])('%s', (_, backups, kept) => {
    expect(keepBackups(backups).map(({ number }) => number)).toEqual(kept)
  })

  it.each([
    ['there is none yet', null, true],
    ['it changed since, a quarter of an hour ago', madeAt('2026-01-05T09:00:00.000Z', 'older'), true],
    ['nothing changed since', madeAt('2026-01-05T09:00:00.000Z', 'newest'), false],
    ['it changed since, but just now', madeAt('2026-01-05T09:29:00.000Z', 'older'), false],
    ['the clock was set back by years', madeAt('2036-01-05T09:29:00.000Z', 'older'), true],
  ])('a new one is due when %s', (_, newest, due) => {
    expect(isBackupDue(newest, 'newest', MOMENT)).toBe(due)
  })
})

function madeAt(moment: string, entryHash: string) {
  return { number: 1, at: moment, entryHash }
}
