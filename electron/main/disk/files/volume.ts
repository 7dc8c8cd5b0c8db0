import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type ContentCodec, DamagedContent } from './content-codec'
import { isMissing, isNoFile, nullIfMissing, refuseTooLarge, systemCode } from './disk-fault'
import type { FileFacts, FileSeam, OpenFile } from './file-seam'

/** Where files are, and how their content is kept. */
export type Volume = { readonly seam: FileSeam; readonly codec: ContentCodec }

/**
 * The content of a file. Throws `DamagedContent` if it was changed since. For a folder, a link or a pipe in its place the error
 * is also one of the file system (`EISDIR`, `ELOOP`, `EFTYPE`).
 */
export async function readContent(volume: Volume, path: string): Promise<Uint8Array> {
  return volume.codec.decodeFile(await readRaw(volume.seam, path), path)
}

async function readRaw(seam: FileSeam, path: string): Promise<Uint8Array> {
  try {
    return await seam.readFile(path)
  } catch (error) {
    const code = systemCode(error)
    if (!isNoFile(code)) throw error
    throw Object.assign(new DamagedContent('something else stands in its place'), { code })
  }
}

/** The facts of what stands in a place; null where nothing does. */
export function statIfAny(seam: FileSeam, path: string): Promise<FileFacts | null> {
  return seam.stat(path).catch(nullIfMissing)
}

/** The content of a file, or null where there is none. */
export async function readContentIfAny(volume: Volume, path: string): Promise<Uint8Array | null> {
  try {
    return await readContent(volume, path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/**
 * Replaces a file whole: at any moment, also after a power cut, it is the old one or the new one. The new one is sure
 * to be there once its folder is flushed too (`seam.syncFolder`), which is left to the caller, who may have many files.
 */
export async function writeContent(volume: Volume, path: string, content: Uint8Array): Promise<void> {
  await replaceBy(volume.seam, path, async (file) =>
    writeFully(file, await volume.codec.encodeFile(content, path), 0),
  )
}

/**
 * Replaces a file in the same way by what `fill` writes to an empty one; where `isWanted` refuses what filling it came to, nothing is
 * replaced and nothing is left. No sweep takes the unfinished file meanwhile.
 */
export async function replaceBy<T>(
  seam: FileSeam,
  path: string,
  fill: (file: OpenFile) => Promise<T>,
  isWanted: (filled: T) => boolean = () => true,
): Promise<T> {
  const temporary = temporaryPath(path)
  underWay.add(temporary)
  try {
    const file = await seam.open(temporary, 'create')
    let filled: T
    try {
      filled = await fill(file)
      await file.datasync()
    } finally {
      await file.close()
    }
    if (isWanted(filled)) await renamePatiently(seam, temporary, path)
    else await removeIfAny(seam, temporary)
    return filled
  } catch (error) {
    await removeIfAny(seam, temporary).catch(() => undefined)
    throw error
  } finally {
    underWay.delete(temporary)
  }
}

/** Writes all bytes, however many the system takes at a time. */
export async function writeFully(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const taken = await file.write(bytes.subarray(written), position + written)
    if (taken === 0) throw Object.assign(new Error('nothing was written'), { code: 'EIO' })
    written += taken
  }
}

/** Reads `length` bytes from `position`, or fewer where the file ends before. Throws `EFBIG` where that is too much to read at once. */
export async function readFully(file: OpenFile, position: number, length: number): Promise<Uint8Array> {
  refuseTooLarge(length)
  const bytes = Buffer.allocUnsafe(length)
  let filled = 0
  while (filled < length) {
    const got = await file.read(bytes.subarray(filled), position + filled)
    if (got === 0) break
    filled += got
  }
  return bytes.subarray(0, filled)
}

/** Removes a file; that there is none is fine. */
export async function removeIfAny(seam: FileSeam, path: string): Promise<void> {
  try {
    await seam.remove(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** The names in a folder; none where there is no folder. */
export async function listIfAny(seam: FileSeam, folder: string): Promise<readonly string[]> {
  try {
    return await seam.list(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

const temporaryName = /^\..+\.\d+-\d+\.tmp$/

/** True for a name that `temporaryPath` gave to an unfinished file. */
export function isTemporary(name: string): boolean {
  return temporaryName.test(name)
}

/** True for an unfinished file that nobody here is writing any more. */
export function isAbandoned(path: string): boolean {
  return isTemporary(basename(path)) && !underWay.has(path)
}

const underWay = new Set<string>()

let temporaries = 0

/** A temporary name beside a file, for its next version or its removal. Opening a project sweeps up leftovers. */
export function temporaryPath(path: string): string {
  temporaries += 1
  return join(dirname(path), `.${basename(path)}.${process.pid}-${temporaries}.tmp`)
}

/** Virus scanners and indexers on Windows hold new files for a moment, and a rename then fails. */
const passing = new Set(process.platform === 'win32' ? ['EPERM', 'EBUSY', 'EACCES'] : ['EPERM', 'EBUSY'])
const patience = [10, 20, 50, 100, 200]

/** Renames a file or a folder, and tries again for a moment where another program holds it. */
export async function renamePatiently(seam: FileSeam, from: string, to: string): Promise<void> {
  for (const pause of patience) {
    try {
      await seam.rename(from, to)
      return
    } catch (error) {
      if (!passing.has(systemCode(error) ?? '')) throw error
      await wait(pause)
    }
  }
  await seam.rename(from, to)
}
