import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok } from '../../../../shared/result'
import type { Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'

/** A file by its path, and by what the user would call it. */
export type ListedFile = { readonly path: string; readonly asGiven: string }

/** The file itself, or the files of a folder and its subfolders whose names match, in the natural order of their names; hidden ones are passed over. */
export async function listFiles(
  path: string,
  asGiven: string,
  names: RegExp,
): Promise<Result<readonly ListedFile[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return ok([{ path, asGiven }])
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => entry.isFile() && names.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter(
        (file) =>
          !file
            .slice(path.length)
            .split(/[\\/]/u)
            .some((part) => part.startsWith('.')),
      )
      .toSorted(inNaturalOrder)
    return ok(files.map((file) => ({ path: file, asGiven: join(asGiven, file.slice(path.length)) })))
  } catch {
    return err('not-found', words.files.notThere(asGiven))
  }
}

/** True for a file, and for a link to one. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** True for a folder that holds a project. */
export async function isProjectFolder(path: string): Promise<boolean> {
  try {
    return (await stat(join(path, 'project.json'))).isFile()
  } catch {
    return false
  }
}

/** Orders paths as people count: folder by folder, “day 2” before “day 10”; what looks the same, by its letters. */
export function inNaturalOrder(one: string, other: string): number {
  const [these, those] = [one.split(/[\\/]/u), other.split(/[\\/]/u)]
  for (const [at, part] of these.entries()) {
    const against = those[at]
    if (against === undefined) return 1
    const order = words.formats.compareNames(part, against) || Number(part > against) - Number(part < against)
    if (order !== 0) return order
  }
  return these.length - those.length
}
