import { join } from 'node:path'
import { err, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { isMissing } from './disk-fault'
import type { FileSeam } from './file-seam'
import { projectFolders } from './layout'

/**
 * A fault where a folder of the project is a link; null where none is. A project holds everything itself. One that came
 * from somebody else could lead by a link to another folder of the user, and have it written to and cleared up.
 */
export async function refuseLinks(seam: FileSeam, root: string): Promise<Result<never> | null> {
  const isLinked = await Promise.all(projectFolders.map((name) => isNoFolder(seam, join(root, name))))
  const linked = projectFolders.find((_name, at) => isLinked[at])
  if (linked === undefined) return null
  return err('not-allowed', words.store.opening.linked(linked), join(root, linked))
}

async function isNoFolder(seam: FileSeam, path: string): Promise<boolean> {
  try {
    return (await seam.stat(path)).kind !== 'folder'
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
