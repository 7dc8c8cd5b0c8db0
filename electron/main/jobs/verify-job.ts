import { ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { verifyFolder } from '../disk/project/verify-folder'
import type { OpenOptions } from '../disk/project/open-project'
import type { JobOutcome } from './job-outcome'

/** Verifies a project and says what was found, a line each, then how much was checked. */
export async function verifyJob(
  { project }: { readonly project: string },
  options: OpenOptions,
): Promise<Result<JobOutcome>> {
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
