import { basename } from 'node:path'
import { isMissing } from './disk-fault'
import type { FileSeam } from './file-seam'

/** Renames a damaged file to `<name>.damaged` (`.damaged-2`, … where that is taken), so that it is kept; gives its new name. */
export async function setAside(seam: FileSeam, path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const aside = `${path}.damaged${number === 1 ? '' : `-${number}`}`
    if (await isFree(seam, aside)) {
      await seam.rename(path, aside)
      return basename(aside)
    }
  }
}

async function isFree(seam: FileSeam, path: string): Promise<boolean> {
  try {
    await seam.stat(path)
    return false
  } catch (error) {
    if (isMissing(error)) return true
    throw error
  }
}
