import { basename } from 'node:path'
import { err, ok, type Result } from '../../../../shared/result'
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
      return err('unreadable', `“${name}” changed while it was read. Try again when it is at rest.`)
    } finally {
      await file.close()
    }
  } catch (error) {
    return diskFault(error, `“${name}” could not be read`)
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
    if (kind === 'folder') return err('invalid-input', `“${name}” is a folder, not a file.`)
    if (kind === 'other') return err('invalid-input', `“${name}” is not an ordinary file.`)
    return size > maxBytes ? tooLarge(name, size, maxBytes) : ok(size)
  } catch (error) {
    return diskFault(error, `“${name}” could not be read`)
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
      : err('unreadable', `“${basename(path)}” changed while it was read. Try again when it is at rest.`)
  } catch (error) {
    return diskFault(error, `“${basename(path)}” could not be read`)
  }
}

function tooLarge(name: string, size: number, maxBytes: number): Result<never> {
  return err(
    'too-large',
    `“${name}” has ${inWords(size)}; the most that can be read here is ${inWords(maxBytes)}.`,
  )
}

function inWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${rounded(bytes / 1000)} kB`
  return `${rounded(bytes / 1_000_000)} MB`
}

function rounded(amount: number): string {
  return (Math.ceil(amount * 10) / 10).toLocaleString('en')
}
