import { fdatasync, fdatasyncSync, lstatSync, readlinkSync, readSync, writeSync } from 'node:fs'
import { type FileHandle, readlink, statfs } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { FileFacts, Look, LookedAt, OpenFile } from './file-seam'
import { factsOf, flushesByItself, openFile, writeAt } from './open-file'

const flush = promisify(fdatasync)

/** A disk that flushed within so many milliseconds is quick: no drive in a network is, and none that has to spin. */
const QUICK = 0.5

/** A look that took no longer, in milliseconds, may be made by this thread the next time: it takes less than flushing does. */
const QUICK_LOOK = 2

/** How long this thread may go on with one write after the other, in milliseconds. */
const TURN = 1

/** The most bytes that are written by this thread. */
const MOST_AT_ONCE = 16 * 1024

/**
 * A file whose writes are on the disk when they return. While the disk is quick this thread makes its calls itself, which takes
 * less time than giving them to another one and being told of it. What is large, and what comes after a slow write, is given
 * away, until one was quick again.
 */
export async function openJournal(handle: FileHandle, path: string): Promise<OpenFile> {
  const { fd } = handle
  const elsewhere = openFile(handle)
  const lookHere = await createLook(handle, path)
  let isQuick = false
  let turnEnds: number | null = null
  let looksQuick = false
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
    look: async (at) => {
      const start = performance.now()
      const seen = looksQuick ? lookHere(at) : await elsewhere.look(at)
      looksQuick = performance.now() - start < QUICK_LOOK
      return seen
    },
  }
}

/**
 * The file systems of which Linux says where an open file is now, also once it was moved, deleted or replaced: nobody alters them but
 * this machine. Asking for the facts of the file would make the next write half as slow again: once a file system was asked when
 * a file changed, it has to note the next change of it anew (multigrain timestamps).
 */
const tellingFileSystems = new Set([
  0xef53, // ext2, ext3, ext4
  0x58465342, // XFS
  0x9123683e, // Btrfs
  0x01021994, // tmpfs
])

/** Looks by this thread, as `OpenFile.look` does. */
async function createLook(handle: FileHandle, opened: string): Promise<(at: LookedAt) => Look> {
  const { fd } = handle
  const { ino } = await handle.stat()
  const nameOfOpen = `/proc/self/fd/${fd}`
  const isTold = await tellsNames(nameOfOpen, opened)
  let known: { readonly path: string; readonly name: string } | null = null
  const standingAt = (path: string): Look['standing'] => {
    const name = isTold ? readlinkSync(nameOfOpen) : null
    if (name !== null && known?.path === path && known.name === name) return 'itself'
    // The name was asked first: a file that is moved between the two is not there any more, or has another name the next time.
    const facts = factsHere(path)
    const isItself = facts?.id === ino
    known = isItself && name !== null ? { path, name } : null
    return isItself ? 'itself' : facts === null ? 'nothing' : 'another'
  }
  return ({ beside, path, positions }) => ({
    beside: beside === null ? null : factsHere(beside),
    standing: standingAt(path),
    bytes: positions.map((position) => {
      const pair = Buffer.allocUnsafe(2)
      return pair.subarray(0, readSync(fd, pair, 0, 2, position))
    }),
  })
}

async function tellsNames(nameOfOpen: string, path: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  try {
    await readlink(nameOfOpen)
    return tellingFileSystems.has((await statfs(path)).type)
  } catch {
    return false
  }
}

function factsHere(path: string): FileFacts | null {
  const facts = lstatSync(path, { throwIfNoEntry: false })
  return facts === undefined ? null : factsOf(facts)
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
