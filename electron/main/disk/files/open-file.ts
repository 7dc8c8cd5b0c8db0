import { constants, type Stats, write } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { codedError, nullIfMissing } from './disk-fault'
import type { FileFacts, OpenFile, OpenMode } from './file-seam'

/** Linux flushes within the write, in one call; elsewhere the flush is a call of its own. */
export const flushesByItself = process.platform === 'linux'

/**
 * No link is followed: in a project that came from elsewhere one could lead to any file of the user. And nothing is waited for: a pipe
 * in the place of a file would never open.
 */
const asItStands = constants.O_NOFOLLOW | constants.O_NONBLOCK

const openFlags: Record<OpenMode, number> = {
  read: constants.O_RDONLY | asItStands,
  update: constants.O_RDWR | asItStands,
  write: constants.O_RDWR | constants.O_CREAT | asItStands,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  journal: constants.O_RDWR | constants.O_CREAT | asItStands | (flushesByItself ? constants.O_DSYNC : 0),
}

/** Opens a file. Throws `EISDIR`, `ELOOP` or `EFTYPE` if the path is not that of a file. */
export async function openHandle(path: string, mode: OpenMode): Promise<FileHandle> {
  const handle = await open(path, openFlags[mode], 0o600)
  try {
    if (mode === 'create') return handle
    const facts = await handle.stat()
    if (facts.isDirectory()) throw codedError('EISDIR')
    if (!facts.isFile()) throw codedError('EFTYPE')
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
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
  return { size: facts.size, modified: facts.mtimeMs, id: facts.ino, kind: kindOf(facts) }
}

function kindOf(facts: Stats): FileFacts['kind'] {
  if (facts.isFile()) return 'file'
  if (facts.isDirectory()) return 'folder'
  return facts.isSymbolicLink() ? 'link' : 'other'
}
