import { dirname, join } from 'node:path'
import { ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import type { BackupManifest } from './backup-manifest'
import { diskFault } from '../files/disk-fault'
import { type FileSeam } from '../files/file-seam'
import { realFiles } from '../files/real-files'
import { lockPath } from '../files/layout'
import { Lock, takenOver } from '../files/lock'
import { exists, removeTree } from '../files/remove-tree'
import { makeFromBackup, restoring } from './restore-backup'
import { listIfAny, removeIfAny, renamePatiently } from '../files/volume'

/** What was made from a backup, whole, and is about to take the place of the project. */
const restored = (folder: string): string => `${folder}.restored`

/** Where the project is that a backup has taken the place of, and what the user should know. */
export type Replaced = { readonly kept: string; readonly notices: readonly string[] }

/**
 * Puts a backup in the place of a project that nobody has open. The project as it was is kept beside it, so that this
 * can be taken back. Where it is interrupted, the next opening finds the one or the other, whole.
 */
export async function replaceByBackup(
  backups: string,
  manifest: BackupManifest,
  folder: string,
  { clock, seam = realFiles }: { readonly clock: () => string; readonly seam?: FileSeam },
): Promise<Result<Replaced>> {
  try {
    const lock = await Lock.take(seam, folder, { clock, who: '', onLost: () => undefined })
    if (!lock.ok) return lock
    try {
      const made = await makeFromBackup(backups, manifest, restoring(folder), seam, folder)
      if (!made.ok) return made
      await removeTree(seam, restored(folder))
      await renamePatiently(seam, restoring(folder), restored(folder))
      await seam.syncFolder(dirname(folder))
      if (!(await lock.value.isHeld())) {
        await removeTree(seam, restored(folder))
        return takenOver
      }
      const kept = await freeName(seam, folder)
      await swap(seam, folder, kept)
      await removeIfAny(seam, lockPath(kept))
      return ok({ kept, notices: made.value })
    } finally {
      await lock.value.release().catch(() => undefined)
    }
  } catch (error) {
    await sweepReplacing(seam, folder).catch(() => undefined)
    return diskFault(error, words.store.backups.notReplaced)
  }
}

async function swap(seam: FileSeam, folder: string, kept: string): Promise<void> {
  await renamePatiently(seam, folder, kept)
  try {
    await seam.syncFolder(dirname(folder))
    await renamePatiently(seam, restored(folder), folder)
  } catch (error) {
    await renamePatiently(seam, kept, folder)
    throw error
  }
  await seam.syncFolder(dirname(folder))
}

/** A name beside the project that nothing has yet. */
async function freeName(seam: FileSeam, folder: string): Promise<string> {
  const beside = await listIfAny(seam, dirname(folder))
  const isTaken = (path: string): boolean => beside.some((name) => path === join(dirname(folder), name))
  let kept = `${folder}.before-restore`
  for (let number = 2; isTaken(kept); number += 1) kept = `${folder}.before-restore-${number}`
  return kept
}

/**
 * Brings a restoring in place to its end that was interrupted when the project had been moved away already. False where
 * there is none. Throws errors of the file system.
 */
export async function finishReplacing(seam: FileSeam, folder: string): Promise<boolean> {
  if ((await exists(seam, folder)) || !(await exists(seam, restored(folder)))) return false
  await seam.rename(restored(folder), folder)
  await seam.syncFolder(dirname(folder))
  return true
}

/** Clears away what an interrupted restoring left beside a project that is in its place. Throws errors of the file system. */
export async function sweepReplacing(seam: FileSeam, folder: string): Promise<void> {
  if (!(await exists(seam, folder))) return
  for (const left of [restoring(folder), restored(folder)]) await removeTree(seam, left)
}
