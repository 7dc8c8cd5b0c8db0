import { basename } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { identifyFile } from './copy-file'
import type { FileIdentity } from './copy-file'
import { diskFault } from './disk-fault'
import { type FileSeam } from './file-seam'
import { realFiles } from './real-files'
import { readFully } from './volume'

/**
 * Reads a file that the user chose. One larger than `maxBytes` is refused before anything is read; one that grows or
 * shrinks meanwhile is refused too, since half of it would look like all of it.
 */
export async function readInputFile(
  path: string,
  maxBytes: number,
  seam: FileSeam = realFiles,
): Promise<Result<Uint8Array>> {
  const name = basename(path)
  const stated = await sizeOfInputFile(path, maxBytes, seam)
  if (!stated.ok) return stated
  const size = stated.value
  try {
    const file = await seam.open(path, 'read')
    try {
      const bytes = await readFully(file, 0, size + 1)
      if (bytes.length === size) return ok(bytes)
      return err('unreadable', words.files.changing(name))
    } finally {
      await file.close()
    }
  } catch (error) {
    return diskFault(error, words.files.notRead(name))
  }
}

/** How many bytes a file has that the user chose; refused as it would be when it is read. */
export async function sizeOfInputFile(
  path: string,
  maxBytes: number,
  seam: FileSeam = realFiles,
): Promise<Result<number>> {
  const name = basename(path)
  try {
    const { kind, size } = await seam.stat(path)
    if (kind === 'folder') return err('invalid-input', words.files.isFolder(name))
    if (kind !== 'file') return err('invalid-input', words.files.isOther(name))
    return size > maxBytes ? tooLarge(name, size, maxBytes) : ok(size)
  } catch (error) {
    return diskFault(error, words.files.notRead(name))
  }
}

/** What a file that the user chose is known by, read without holding it whole; refused as it would be when it is read. */
export async function identifyInputFile(
  path: string,
  maxBytes: number,
  seam: FileSeam = realFiles,
): Promise<Result<FileIdentity>> {
  const size = await sizeOfInputFile(path, maxBytes, seam)
  if (!size.ok) return size
  try {
    const identity = await identifyFile(seam, path)
    return identity.size === size.value
      ? ok(identity)
      : err('unreadable', words.files.changing(basename(path)))
  } catch (error) {
    return diskFault(error, words.files.notRead(basename(path)))
  }
}

function tooLarge(name: string, size: number, maxBytes: number): Result<never> {
  return err('too-large', words.files.tooLarge(name, size, maxBytes))
}
