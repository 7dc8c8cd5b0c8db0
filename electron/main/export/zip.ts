import { strToU8, zipSync } from 'fflate/browser'

/** The local time that every file in an archive gets, so that the same files make the same archive wherever it is made. */
const ALWAYS = new Date(1980, 0, 1)

/** An archive of files by their paths, in their order; the same bytes for the same files. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : new Uint8Array(content),
  ])
  return zipSync(Object.fromEntries(entries), { mtime: ALWAYS, level: 6 })
}
