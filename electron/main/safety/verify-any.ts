import { basename } from 'node:path'
import { CHECKABLE_LIMIT, sizeOfCheckable } from '../../../shared/domain/report/checkable/checkable-limit'
import type { Verified } from '../../../shared/ipc/state'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { isFile } from '../disk/files/list-files'
import { readInputFile } from '../disk/files/read-input-file'
import { checkPackage } from '../disk/package/check-package'
import { verifyFolder } from '../disk/project/verify-folder'
import { verifyCheckable } from '../export/checkable/verify-checkable'

export type VerifyAnyOptions = {
  readonly passphrase?: string | undefined
  readonly signal?: AbortSignal
  /** Called with the files looked at so far and the files there are. */
  readonly onProgress?: (done: number, total: number) => void
  readonly breathe?: () => Promise<void>
}

/** Verifies whatever can be: the folder of a project that nobody has open here, a package, or a report that checks itself; reads only. */
export async function verifyAny(
  path: string,
  { passphrase, ...options }: VerifyAnyOptions = {},
): Promise<Result<Verified>> {
  const keys = passphrase === undefined ? {} : { passphrase }
  if (!(await isFile(path))) {
    const verified = await verifyFolder(path, { ...keys, ...options })
    return verified.ok ? ok({ kind: 'project', name: basename(path), report: verified.value }) : verified
  }
  if (/\.html?$/iu.test(path)) return verifyReport(path)
  const checked = await checkPackage(path, { ...keys, ...options })
  return checked.ok ? ok({ kind: 'package', check: checked.value }) : checked
}

async function verifyReport(path: string): Promise<Result<Verified>> {
  const bytes = await readInputFile(path, 2 * sizeOfCheckable(CHECKABLE_LIMIT))
  if (!bytes.ok) return bytes
  const name = basename(path)
  const found = verifyCheckable(bytes.value)
  if (found === null) return err('not-found', words.checkable.verified.none(name), path)
  const { findings, leftOut, sha256: hash } = found
  return ok({ kind: 'report', name, findings, leftOut, hash })
}
