import { constants, type Stats, write } from 'node:fs'
import { type FileHandle, lstat } from 'node:fs/promises'
import { promisify } from 'node:util'
import { nullIfMissing } from './disk-fault'
import type { FileFacts, OpenFile, OpenMode } from './file-seam'

/** Linux flushes within the write, in one call; elsewhere the flush is a call of its own. */
export const flushesByItself = process.platform === 'linux'

/** No link is followed: in a project that came from elsewhere one could lead to any file of the user. */
export const openFlags: Record<OpenMode, number> = {
  read: constants.O_RDONLY | constants.O_NOFOLLOW,
  update: constants.O_RDWR | constants.O_NOFOLLOW,
  write: constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  journal:
    constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW | (flushesByItself ? constants.O_DSYNC : 0),
}

/** Takes less time than the write of a file handle. */
export const writeAt = promisify(write)

/** An open file as the system knows it, and the calls that are the same however it was opened. */
export function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes, position) =>
      (await writeAt(handle.fd, bytes, 0, bytes.length, position)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    truncate: (length) => handle.truncate(length),
    datasync: () => handle.datasync(),
    size: async () => (await handle.stat()).size,
    look: async ({ beside, path, positions }) => {
      const [facts, own, { ino }, bytes] = await Promise.all([
        beside === null ? null : glance(beside),
        glance(path),
        handle.stat(),
        Promise.all(positions.map((position) => pairAt(handle, position))),
      ])
      const standing = own === null ? 'nothing' : own.id === ino ? 'itself' : 'another'
      return { beside: facts, standing, bytes }
    },
    close: () => handle.close(),
  }
}

function glance(path: string): Promise<FileFacts | null> {
  return lstat(path).then(factsOf, nullIfMissing)
}

async function pairAt(handle: FileHandle, position: number): Promise<Uint8Array> {
  const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(2), 0, 2, position)
  return buffer.subarray(0, bytesRead)
}

export function factsOf(facts: Stats): FileFacts {
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other'
  return { size: facts.size, modified: facts.mtimeMs, id: facts.ino, kind }
}
