import { readFile } from 'node:fs/promises'

/** A file that came with the program, or null where there is none of that name. */
export async function readBundledFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch {
    return null
  }
}
