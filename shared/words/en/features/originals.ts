import { formatCount } from '../terms/format-count'

/** What the window says of the files that are kept as they came: the originals of articles, and the files of sources. */
export const originals = {
  file: (name: string, size: number): string => `${name}, ${formatCount(size)} bytes`,
  hash: 'File, SHA-256',
  saveCopy: 'Save a Copy…',
  notAsImported: (name: string): string =>
    `“${name}” was not written: what is kept is no longer what was imported.`,
  saved: (path: string): string => `A copy was written to ${path}, checked against its hash.`,
}
