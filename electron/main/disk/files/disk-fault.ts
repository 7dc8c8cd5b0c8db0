import type { Fault } from '../../../../shared/result'

/** The code of an error that the operating system raised (`ENOSPC`), or null: then it is a bug and must be thrown on. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null
}

/** True where the error says that there is no such file or folder. */
export function isMissing(error: unknown): boolean {
  const code = systemCode(error)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** For `catch`: what is not there is null. */
export function nullIfMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}

const words: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space, then try again',
  EDQUOT: 'The space allotted to you on this disk is used up. Free some space, then try again',
  EACCES: 'This program has no permission for it. Check the permissions, then try again',
  EPERM: 'The system does not permit it. Check the permissions, and whether another program holds it open',
  EROFS: 'The disk can only be read. Copy the project to a disk that can be written to',
  EIO: 'The disk reports a fault. Copy the project to another disk soon',
  EMFILE: 'Too many files are open. Close other programs, then try again',
  ENFILE: 'Too many files are open. Close other programs, then try again',
  EBUSY: 'Another program holds it open. Close that program, then try again',
  ENOENT: 'It is not there any more. It may have been moved, renamed or deleted',
  ENOTDIR: 'It is not there any more. It may have been moved, renamed or deleted',
  EISDIR: 'It is a folder, not a file',
  EEXIST: 'Something with that name is already there',
  ENAMETOOLONG: 'The name is too long for this disk',
  ELOOP: 'It is a link to another place, and links are not followed. Put the file itself there',
  ENODEV: 'The disk is not connected any more',
  ENXIO: 'The disk is not connected any more',
  ESTALE: 'The shared drive was disconnected. Connect it, then try again',
  ETIMEDOUT: 'The shared drive does not answer. Check the connection, then try again',
}

/** Why the file system refused something, in the user's words, without a full stop. Throws on what is a bug. */
export function whyOf(error: unknown): string {
  const code = systemCode(error)
  if (code === null) throw error
  return words[code] ?? 'The file system refused it'
}

/** An error of the file system in the user's words. `what` says what could not be done. Throws on what is a bug. */
export function diskFault(error: unknown, what: string): { readonly ok: false; readonly fault: Fault } {
  const message = `${what}. ${whyOf(error)}.`
  return {
    ok: false,
    fault: { code: 'disk', message, detail: error instanceof Error ? error.message : message },
  }
}
