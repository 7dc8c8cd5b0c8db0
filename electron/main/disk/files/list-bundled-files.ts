import { readdirSync } from 'node:fs'

/** The files that the program is built of, by their paths from a folder of it, with slashes. */
export function listBundledFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
}
