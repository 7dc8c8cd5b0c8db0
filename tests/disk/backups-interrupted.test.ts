import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup, listBackups } from '../../electron/main/disk/backup/backups'
import { protectProject } from '../../electron/main/disk/protection/protect-project'
import { openProject } from '../../electron/main/disk/project/open-project'
import { replaceByBackup } from '../../electron/main/disk/backup/replace-by-backup'
import { restoreBackup } from '../../electron/main/disk/backup/restore-backup'
import { atEveryStep, interrupted, later } from './interrupted-files'
import { commit, documentsOf, MOMENT, putClaim, reopen, someFolder, valueOf } from './project-fixture'
import { copyOf, PASSPHRASE, protection, someWork, tellTales } from './protected-fixture'

const clock = (): string => MOMENT
const hows = ['killed', 'fails once'] as const

/** A closed project, a backup of it, and work that was done since. */
async function someBackup() {
  const folder = await someWork()
  const backups = join(await someFolder(), 'backups')
  const manifest = valueOf(await createBackup(folder, backups, { clock }))
  const store = await reopen(folder)
  const earlier = documentsOf(store)
  valueOf(await commit(store, 'addClaim', [putClaim('c7')]))
  const now = documentsOf(store)
  valueOf(await store.close())
  return { folder, backups, manifest, earlier, now }
}

async function documentsAt(folder: string): Promise<unknown> {
  const store = valueOf(await openProject(folder, { ...later, passphrase: PASSPHRASE }))
  const documents = [store.readOnly, documentsOf(store)]
  valueOf(await store.close())
  return documents
}

describe.each(hows)('when the program is %s (or the disk) at any step', (how) => {
  it('of a backup: the older one can be restored, the next one is made, and nothing half stays', async () => {
    const { folder, backups, manifest, earlier, now } = await someBackup()
    const end = await atEveryStep(async (at) => {
      const copy = await copyOf(backups)
      const seam = interrupted(at, how)
      const made = await createBackup(folder, copy, { clock, seam })
      const known = valueOf(await listBackups(copy))
      if (made.ok) expect([at, known[0]]).toEqual([at, made.value])
      for (const each of known) {
        const place = join(await someFolder(), 'Copy.plumbline')
        expect([at, valueOf(await restoreBackup(copy, each, place))]).toEqual([at, []])
        expect([at, await documentsAt(place)]).toEqual([
          at,
          [false, each.seq === manifest.seq ? earlier : now],
        ])
      }
      valueOf(await createBackup(folder, copy, { clock }))
      const left = (await readdir(copy, { recursive: true })).filter((name) => name.endsWith('.tmp'))
      expect([at, left]).toEqual([at, []])
      return seam.calls()
    })
    expect(end).toBeGreaterThan(5)
  })

  it('of restoring to a copy: there is no copy, or all of it; and it can be done again', async () => {
    const { backups, manifest, earlier } = await someBackup()
    const end = await atEveryStep(async (at) => {
      const place = await someFolder()
      const folder = join(place, 'Copy.plumbline')
      const seam = interrupted(at, how)
      const restored = await restoreBackup(backups, manifest, folder, { seam })
      const there = (await readdir(place)).includes('Copy.plumbline')
      if (restored.ok) expect([at, there]).toEqual([at, true])
      if (!there) valueOf(await restoreBackup(backups, manifest, folder))
      expect([at, await documentsAt(folder), await readdir(place)]).toEqual([
        at,
        [false, earlier],
        ['Copy.plumbline'],
      ])
      return seam.calls()
    })
    expect(end).toBeGreaterThan(5)
  })

  it('of restoring in place: the project is as it was or as the backup, whole, and opens without help', async () => {
    const { folder: made, backups, manifest, earlier, now } = await someBackup()
    const outcomes = new Set<string>()
    const end = await atEveryStep(async (at) => {
      const folder = await copyOf(made)
      const seam = interrupted(at, how)
      const replaced = await replaceByBackup(backups, manifest, folder, { clock, seam })
      const found = await documentsAt(folder)
      const beside = (await readdir(dirname(folder))).filter((name) => name !== basename(folder))
      const isReplaced = beside.length > 0
      outcomes.add(isReplaced ? 'the backup' : 'as it was')
      if (replaced.ok) expect([at, isReplaced]).toEqual([at, true])
      expect([at, found]).toEqual([at, [false, isReplaced ? earlier : now]])
      for (const name of beside) {
        const kept = join(dirname(folder), name)
        expect([at, name, await documentsAt(kept)]).toEqual([
          at,
          'Copy.plumbline.before-restore',
          [false, now],
        ])
      }
      return seam.calls()
    })
    expect(end).toBeGreaterThan(5)
    expect([...outcomes].toSorted()).toEqual(['as it was', 'the backup'])
  })
})

it('protecting that is interrupted after the project is protected leaves no plain backup once the next one is made', async () => {
  const { folder: made, backups } = await someBackup()
  const stages = new Set<string>()
  const end = await atEveryStep(async (at) => {
    const folder = await copyOf(made)
    const copy = await copyOf(backups)
    const seam = interrupted(at, 'killed')
    await protectProject(folder, PASSPHRASE, { ...protection, backups: copy, seam })
    const store = valueOf(await openProject(folder, { ...later, passphrase: PASSPHRASE }))
    const { codec } = store
    valueOf(await store.close())
    valueOf(await createBackup(folder, copy, { clock, codec }))
    if (codec.isSealed) expect([at, await tellTales(copy)]).toEqual([at, []])
    else expect([at, valueOf(await listBackups(copy)).length]).toEqual([at, 2])
    stages.add(codec.isSealed ? 'sealed' : 'plain')
    return seam.calls()
  }, 5)
  expect(end).toBeGreaterThan(5)
  expect([...stages].toSorted()).toEqual(['plain', 'sealed'])
}, 120_000)
