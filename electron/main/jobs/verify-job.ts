import { basename } from 'node:path'
import { err, ok, type Result } from '../../../shared/result'
import { CHECKABLE_LIMIT, sizeOfCheckable } from '../../../shared/domain/report/checkable/checkable-limit'
import { words } from '../../../shared/words/words'
import { verifyFolder } from '../disk/project/verify-folder'
import type { OpenOptions } from '../disk/project/open-project'
import { isFile } from '../disk/files/list-files'
import { readInputFile } from '../disk/files/read-input-file'
import { verifyCheckable } from '../export/checkable/verify-checkable'
import { checkPackage } from '../disk/package/check-package'
import type { JobOutcome } from './job-outcome'

/** Verifies a project or a package and says what was found, a line each, then how much was checked. */
export async function verifyJob(
  { project }: { readonly project: string },
  options: OpenOptions,
): Promise<Result<JobOutcome>> {
  if (await isFile(project))
    return /\.html?$/iu.test(project) ? verifyReport(project) : verifyPackage(project, options)
  const verified = await verifyFolder(project, options)
  if (!verified.ok) return verified
  const { findings, checked, seq, hash } = verified.value
  const { verified: said } = words.folder
  return ok({
    isWhole: findings.length === 0,
    lines: [
      ...findings.map(({ file, message }) => `${file}: ${message}`),
      said.result(findings.length),
      said.checked(checked.entries, checked.documents, checked.texts, checked.originals),
      said.newest(seq, hash),
    ],
  })
}

async function verifyPackage(path: string, options: OpenOptions): Promise<Result<JobOutcome>> {
  const { passphrase } = options
  const checked = await checkPackage(path, passphrase === undefined ? {} : { passphrase })
  if (!checked.ok) return checked
  const { findings, files, bytes, history, seq, entry, hash, leftOut } = checked.value
  const said = words.packages.checked
  // What nobody could look into must not count as checked.
  if (history === 'locked' && findings.length === 0) return err('locked', said.notWhole(files), path)
  return ok({
    isWhole: findings.length === 0,
    lines: [
      ...findings.map(({ file, message }) => `${file}: ${message}`),
      said.result(findings.length),
      said.counts(files, bytes),
      said.history[history],
      ...leftOut.map((line) => said.leftOut(line)),
      ...(entry === '' ? [] : [said.entry(seq, entry)]),
      said.hash(hash),
    ],
  })
}

async function verifyReport(path: string): Promise<Result<JobOutcome>> {
  const bytes = await readInputFile(path, 2 * sizeOfCheckable(CHECKABLE_LIMIT))
  if (!bytes.ok) return bytes
  const found = verifyCheckable(bytes.value)
  const said = words.checkable
  if (found === null) return err('not-found', said.verified.none(basename(path)), path)
  return ok({
    isWhole: found.findings.length === 0,
    lines: [
      ...found.findings.map(({ file, message }) => `${file}: ${message}`),
      found.findings.length === 0 ? said.verified.whole : said.check.bad,
      ...found.leftOut.map((line) => words.packages.checked.leftOut(line)),
      said.sha256(found.sha256),
    ],
  })
}
