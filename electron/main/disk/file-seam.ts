import {
  constants,
  fdatasync,
  fdatasyncSync,
  lstatSync,
  readSync,
  type Stats,
  write,
  writeSync,
} from 'node:fs'
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rmdir,
  unlink,
} from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import { nullIfMissing } from './disk-fault'

/** An open file. Positions and lengths are bytes from the start of the file. */
export type OpenFile = {
  /** How many bytes were taken; fewer than offered is no error. */
  write(bytes: Uint8Array, position: number): Promise<number>
  /** How many bytes were filled in; 0 at the end of the file. */
  read(into: Uint8Array, position: number): Promise<number>
  truncate(length: number): Promise<void>
  /** Returns when the bytes, and the length, are on the disk. */
  datasync(): Promise<void>
  size(): Promise<number>
  /** The facts of any path, null where nothing is; told at once where this file is a journal on a quick disk. */
  glance(path: string): Promise<FileFacts | null>
  close(): Promise<void>
}

export type FileFacts = {
  readonly size: number
  /** Milliseconds since 1970 by the clock of the file system. */
  readonly modified: number
  /** Tells a file from another one that has taken its name. */
  readonly id: number
  /** A link is `other`, whatever it leads to. */
  readonly kind: 'file' | 'folder' | 'other'
}

/**
 * How a file is opened. read: for reading. update: for writing, refused when it is missing. write: for writing, made when
 * missing. create: for writing, refused when it exists. journal: as write, but every write is on the disk when it returns.
 */
export type OpenMode = 'read' | 'update' | 'write' | 'create' | 'journal'

/**
 * Every call that this program makes to a file system. All of them throw the errors of `node:fs`.
 * Tests put a seam of their own here, to make the n-th call fail or to record what was really flushed.
 */
export type FileSeam = {
  open(path: string, mode: OpenMode): Promise<OpenFile>
  readFile(path: string): Promise<Uint8Array>
  stat(path: string): Promise<FileFacts>
  /** The names in a folder, in no particular order. */
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  removeFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Returns when the names in the folder are on the disk. */
  syncFolder(path: string): Promise<void>
}

/** Linux flushes within the write, in one call; elsewhere the flush is a call of its own. */
const flushesByItself = process.platform === 'linux'

/** No link is followed: in a project that came from elsewhere one could lead to any file of the user. */
const openFlags: Record<OpenMode, number> = {
  read: constants.O_RDONLY | constants.O_NOFOLLOW,
  update: constants.O_RDWR | constants.O_NOFOLLOW,
  write: constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
  journal:
    constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW | (flushesByItself ? constants.O_DSYNC : 0),
}

/** Takes less time than the write of a file handle. */
const writeAt = promisify(write)
const flush = promisify(fdatasync)

/** A disk that flushed within so many milliseconds is quick: no drive in a network is, and none that has to spin. */
const QUICK = 0.5

/** A look (the facts of a file, a few of its bytes) that took no longer, in milliseconds, may be made by this thread the next time. */
const QUICK_LOOK = 1

/** How long this thread may go on with one write after the other, in milliseconds. */
const TURN = 1

/** The most bytes that are written by this thread. */
const MOST_AT_ONCE = 16 * 1024

/** An open file as the system knows it, and the calls that are the same however it was opened. */
function openFile(handle: FileHandle): OpenFile {
  return {
    write: async (bytes, position) =>
      (await writeAt(handle.fd, bytes, 0, bytes.length, position)).bytesWritten,
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    truncate: (length) => handle.truncate(length),
    datasync: () => handle.datasync(),
    size: async () => (await handle.stat()).size,
    glance: (path) => lstat(path).then(factsOf, nullIfMissing),
    close: () => handle.close(),
  }
}

/**
 * A file whose writes are on the disk when they return. While the disk is quick this thread makes its calls itself, which takes
 * less time than giving them to another one and being told of it. What is large, and what comes after a slow write, is given
 * away, until one was quick again.
 */
function openJournal(handle: FileHandle): OpenFile {
  const { fd } = handle
  const elsewhere = openFile(handle)
  let isQuick = false
  let turnEnds: number | null = null
  // Looking takes less than flushing, also where a flush is slow.
  let looksQuick = false
  const looked = <T>(start: number, found: T): T => {
    looksQuick = performance.now() - start < QUICK_LOOK
    return found
  }
  return {
    ...elsewhere,
    write: async (bytes, position) => {
      const isHere = isQuick && bytes.length <= MOST_AT_ONCE
      if (isHere && turnEnds === null) {
        turnEnds = performance.now() + TURN
        setImmediate(() => void (turnEnds = null))
      } else if (isHere && performance.now() > (turnEnds ?? 0)) await nextTurn()
      const start = performance.now()
      const written = isHere ? writeHere(fd, bytes, position) : await writeElsewhere(fd, bytes, position)
      isQuick = performance.now() - start < QUICK
      return written
    },
    read: async (into, position) => {
      const start = performance.now()
      const isHere = looksQuick && into.length <= MOST_AT_ONCE
      if (!isHere) return looked(start, await elsewhere.read(into, position))
      return looked(start, readSync(fd, into, 0, into.length, position))
    },
    glance: async (path) => {
      const start = performance.now()
      if (!looksQuick) return looked(start, await elsewhere.glance(path))
      const facts = lstatSync(path, { throwIfNoEntry: false })
      return looked(start, facts === undefined ? null : factsOf(facts))
    },
  }
}

function factsOf(facts: Stats): FileFacts {
  const kind = facts.isFile() ? 'file' : facts.isDirectory() ? 'folder' : 'other'
  return { size: facts.size, modified: facts.mtimeMs, id: facts.ino, kind }
}

function writeHere(fd: number, bytes: Uint8Array, position: number): number {
  const written = writeSync(fd, bytes, 0, bytes.length, position)
  if (!flushesByItself) fdatasyncSync(fd)
  return written
}

async function writeElsewhere(fd: number, bytes: Uint8Array, position: number): Promise<number> {
  const { bytesWritten } = await writeAt(fd, bytes, 0, bytes.length, position)
  if (!flushesByItself) await flush(fd)
  return bytesWritten
}

/** The real file system. Files are for their owner alone (0600), and so are folders (0700). */
export const realFiles: FileSeam = {
  async open(path, mode) {
    const handle = await open(path, openFlags[mode], 0o600)
    return mode === 'journal' ? openJournal(handle) : openFile(handle)
  },
  readFile: (path) => readFile(path),
  stat: async (path) => factsOf(await lstat(path)),
  list: (folder) => readdir(folder),
  async makeFolder(path) {
    await mkdir(path, { mode: 0o700, recursive: true })
  },
  removeFolder: (path) => rmdir(path),
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  async syncFolder(path) {
    // Windows has no handle of a folder to flush: its file system journals names by itself.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
}
