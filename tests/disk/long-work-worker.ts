import { writeSync } from 'node:fs'
import { createBackup, listBackups } from '../../electron/main/disk/backup/backups'
import { protectProject, unprotectProject } from '../../electron/main/disk/protection/protect-project'
import { openProject } from '../../electron/main/disk/project/open-project'
import { replaceByBackup } from '../../electron/main/disk/backup/replace-by-backup'
import type { ProjectStore } from '../../electron/main/disk/project/project-store'
import { importPaths } from '../../electron/main/import/import-paths'
import { noRecogniser } from '../import/no-recogniser'
import { parserHere } from '../import/parser-here'
import type { Result } from '../../shared/result'
import { dyingDisk } from './dying-disk'

/**
 * A process that does one long work on a project, and is killed at the n-th call to the disk. Arguments: what, the folder of the project,
 * that of its backups, what the work takes besides, and which call. At its end it says `done` with the calls that it made.
 */
const [, , what = '', folder = '', backups = '', more = '', at = ''] = process.argv
const { seam, calls } = dyingDisk(Number(at))
const options = { clock: () => new Date().toISOString(), by: () => 'A. Checker', seam }
const weak = { ...options, backups, cost: 2 ** 14 }

const works: Record<string, () => Promise<Result<unknown>>> = {
  backUp: () => createBackup(folder, backups, options),
  restore: async () => {
    const known = await listBackups(backups, seam)
    const oldest = known.ok ? known.value.at(-1) : undefined
    if (oldest === undefined) throw new Error('There is a backup.')
    return replaceByBackup(backups, oldest, folder, options)
  },
  protect: () => protectProject(folder, more, weak),
  unprotect: () => unprotectProject(folder, more, weak),
  import: async () => {
    const opened = await openProject(folder, options)
    if (!opened.ok) return opened
    await importAll(opened.value, more)
    return opened.value.close()
  },
}

async function importAll(store: ProjectStore, path: string): Promise<void> {
  await importPaths([path], {
    store,
    circumstances: () => ({ now: options.clock(), newId: () => crypto.randomUUID(), by: '' }),
    parser: parserHere,
    recogniser: noRecogniser,
    annotations: { place: () => Promise.reject(new Error('There are no annotations here.')) },
  })
}

const done = await works[what]?.()
writeSync(1, done?.ok === true ? `done ${calls()}\n` : `refused ${done?.fault.message ?? what}\n`)
