import { join } from 'node:path'
import { isMissing, systemCode } from './disk-fault'
import type { FileSeam } from './file-seam'

/** Removes a folder with all that is in it; what is gone already is fine. */
export async function removeTree(seam: FileSeam, folder: string): Promise<void> {
  try {
    for (const name of await seam.list(folder)) {
      const path = join(folder, name)
      // A link to a folder is removed as a link: what it leads to is somebody else's.
      if (!(await isUnlinked(seam, path))) await removeTree(seam, path)
    }
    await seam.removeFolder(folder)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** Removes a file or a link; false where it is a folder, which systems say with one of two codes. */
async function isUnlinked(seam: FileSeam, path: string): Promise<boolean> {
  try {
    await seam.remove(path)
    return true
  } catch (error) {
    if (!['EISDIR', 'EPERM'].includes(systemCode(error) ?? '')) throw error
    if ((await seam.stat(path)).kind !== 'folder') throw error
    return false
  }
}

/** True where there is a file or folder with this name. */
export async function exists(seam: FileSeam, path: string): Promise<boolean> {
  try {
    await seam.stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
