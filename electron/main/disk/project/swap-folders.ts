import { words } from '../../../../shared/words/words'
import { basename, dirname, join } from 'node:path'
import { diskFault } from '../files/disk-fault'
import type { FileSeam } from '../files/file-seam'
import { LINE_FEED } from '../history/history-line'
import { Lock } from '../files/lock'
import { exists, removeTree } from '../files/remove-tree'
import { listIfAny, renamePatiently } from '../files/volume'

/**
 * A project changes how it is kept by a new copy beside it, which then takes its place. These are the names of the copy
 * while it is made, and of the project as it was until it is removed. Whatever is interrupted, one of them is whole.
 */
export const copyInTheMaking = (folder: string): string => `${folder}.changing`
const asItWas = (folder: string): string => `${folder}.before-change`

/**
 * Puts the copy, which is whole and flushed, in the place of the project, and removes the project as it was. Throws
 * where the copy did not come into its place; gives a notice where only the removal failed.
 */
export async function swapFolders(seam: FileSeam, folder: string): Promise<string | null> {
  await renamePatiently(seam, folder, asItWas(folder))
  try {
    await seam.syncFolder(dirname(folder))
    await renamePatiently(seam, copyInTheMaking(folder), folder)
  } catch (error) {
    await renamePatiently(seam, asItWas(folder), folder)
    throw error
  }
  try {
    await seam.syncFolder(dirname(folder))
    await removeTree(seam, asItWas(folder))
    await seam.syncFolder(dirname(folder))
    return null
  } catch (error) {
    return diskFault(error, words.store.keeping.asItWas(asItWas(folder))).fault.message
  }
}

/**
 * Puts back a project that an interrupted swap moved away. False if there is none, or if a program is still swapping. Throws
 * errors of the file system.
 */
export async function undoInterruptedSwap(
  seam: FileSeam,
  folder: string,
  clock: () => string,
): Promise<boolean> {
  if ((await exists(seam, folder)) || !(await exists(seam, asItWas(folder)))) return false
  const lock = await Lock.take(seam, asItWas(folder), { clock, who: '', onLost: () => undefined })
  if (!lock.ok) return false
  await lock.value.release()
  await seam.rename(asItWas(folder), folder)
  await seam.syncFolder(dirname(folder))
  return true
}

/**
 * Clears away what an interrupted change of a project left beside it; only who has the lock of the project may do so.
 * Gives notices for the user. Throws errors of the file system.
 */
export async function sweepSwap(seam: FileSeam, folder: string): Promise<readonly string[]> {
  if (await exists(seam, copyInTheMaking(folder))) await removeTree(seam, copyInTheMaking(folder))
  if (!(await exists(seam, asItWas(folder)))) return []
  if ((await countEntries(seam, asItWas(folder))) > (await countEntries(seam, folder))) {
    const name = basename(asItWas(folder))
    return [words.store.opening.keptBeside(name)]
  }
  await removeTree(seam, asItWas(folder))
  return []
}

async function countEntries(seam: FileSeam, folder: string): Promise<number> {
  let count = 0
  for (const name of await listIfAny(seam, join(folder, 'history'))) {
    if (!name.endsWith('.jsonl')) continue
    const bytes = await seam.readFile(join(folder, 'history', name))
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count += 1
  }
  return count
}
