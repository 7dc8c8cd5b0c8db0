import { basename } from 'node:path'
import { isMissing } from './disk-fault'
import type { FileSeam } from './file-seam'
import { writeFully } from './volume'

/** How a file is called that the program does not read: found damaged, or kept apart by the user. */
export type Aside = 'damaged' | 'apart'

/** Keeps a file under the name `<name>.damaged` (`.damaged-2`, … if that is taken), and gives the new name. */
export async function setAside(seam: FileSeam, path: string, how: Aside = 'damaged'): Promise<string> {
  const aside = await freeName(seam, path, how)
  await seam.rename(path, aside)
  return basename(aside)
}

/** Copies a damaged file to a name like that, flushed, and leaves it where it is; gives its name. */
export async function copyAside(seam: FileSeam, path: string): Promise<string> {
  const aside = await freeName(seam, path, 'damaged')
  const file = await seam.open(aside, 'create')
  try {
    await writeFully(file, await seam.readFile(path), 0)
    await file.datasync()
  } finally {
    await file.close()
  }
  return basename(aside)
}

async function freeName(seam: FileSeam, path: string, how: Aside): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = `${path}.${how}${number === 1 ? '' : `-${number}`}`
    if (await isFree(seam, name)) return name
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
