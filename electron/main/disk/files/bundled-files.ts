import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** The files that the program is built of, by their paths from a folder of it, with slashes. */
export function listBundledFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
}

/** A file that came with the program, or null where there is none of that name. */
export async function readBundledFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}
