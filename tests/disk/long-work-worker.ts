import { writeSync } from 'node:fs'
import { createBackup, listBackups } from '../../electron/main/disk/backups'
import { protectProject, unprotectProject } from '../../electron/main/disk/encryption/protect-project'
import { openProject } from '../../electron/main/disk/open-project'
import { replaceByBackup } from '../../electron/main/disk/replace-by-backup'
import type { ProjectStore } from '../../electron/main/disk/project-store'
import { importPaths } from '../../electron/main/import/import-paths'
import { readArticle } from '../../electron/main/import/read-article'
import type { Result } from '../../shared/result'

/**
 * A process that does one long work on a project, to be killed in the middle of it. Arguments: what, the folder of the
 * project, that of its backups, and what the work takes besides. It says `begins`, and at its end `done` with the
 * milliseconds that it took.
 */
const [, , what = '', folder = '', backups = '', more = ''] = process.argv
const options = { clock: () => new Date().toISOString(), by: () => 'A. Checker' }
const weak = { ...options, backups, cost: 2 ** 14 }

const works: Record<string, () => Promise<Result<unknown>>> = {
  'back up': () => createBackup(folder, backups, options),
  restore: async () => {
    const known = await listBackups(backups)
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
    parser: {
      read: async (request) =>
        readArticle(request.kind === 'file' ? request.bytes : Buffer.from(request.html), 'page.txt'),
      close: () => undefined,
    },
    annotations: { place: () => Promise.reject(new Error('There are no annotations here.')) },
  })
}

writeSync(1, 'begins\n')
const begun = performance.now()
const done = await works[what]?.()
writeSync(
  1,
  done?.ok === true
    ? `done ${Math.ceil(performance.now() - begun)}\n`
    : `refused ${done?.fault.message ?? what}\n`,
)
