import { relative } from 'node:path'
import type { Fault } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'

/** The code of an error that the operating system raised (`ENOSPC`), or null: then it is a bug and must be thrown on. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null
}

/** An error like one of the operating system's. */
export function codedError(code: string): Error {
  return Object.assign(new Error(code), { code })
}

/** No file of a project comes near so many bytes; one that has more is not read whole, since it would not fit into memory. */
const LARGEST = 1024 * 1024 * 1024

/** Throws `EFBIG` for a size that nobody reads at once. */
export function refuseTooLarge(size: number): void {
  if (size > LARGEST) throw codedError('EFBIG')
}

/** True where the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

const noFiles = ['EISDIR', 'ELOOP', 'EFTYPE', 'EFBIG'] as const
type NoFile = (typeof noFiles)[number]

/** True where an error says that no file stands in a place, but a folder, a link or a pipe, or what is too large to be one. */
export function isNoFile(code: string | null): code is NoFile {
  return noFiles.some((each) => each === code)
}

/** True for an error of one file or folder, not of the whole disk: it cannot be read, or is not what it should be. */
export function isOfOneFile(error: unknown): boolean {
  const code = systemCode(error)
  return isNoFile(code) || code === 'EACCES' || code === 'EPERM' || code === 'EIO'
}

/** For `catch`: what is not there is null. */
export function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}

/** Why the file system refused something, in the user's words, without a full stop. Throws on what is a bug. */
export function whyOf(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return words.files.refused[code] ?? words.files.refusedOtherwise
}

/** Which file or folder within a folder an error of the file system speaks of, with slashes; null where it does not say. */
export function fileOf(error: unknown, folder: string): string | null {
  if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return null
  const path = relative(folder, error.path)
  return path === '' || path.startsWith('..') ? null : path.replaceAll('\\', '/')
}

/** An error of the file system in the user's words. `what` says what could not be done. Throws on what is a bug. */
export function diskFault(error: unknown, what: string): { readonly ok: false; readonly fault: Fault } {
  const message = `${what}. ${whyOf(error)}.`
  return {
    ok: false,
    fault: { code: 'disk', message, detail: error instanceof Error ? error.message : message },
  }
}
