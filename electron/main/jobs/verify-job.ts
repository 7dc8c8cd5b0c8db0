import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { OpenOptions } from '../disk/project/open-project'
import { verifyAny } from '../safety/verify-any'
import type { JobOutcome } from './job-outcome'

/** Verifies a project, a package or a report, and says what was found, a line each, then how much was checked. */
export async function verifyJob(
  { project: path }: { readonly project: string },
  { passphrase }: OpenOptions,
): Promise<Result<JobOutcome>> {
  const verified = await verifyAny(path, { passphrase })
  if (!verified.ok) return verified
  const { value } = verified
  const { findings } =
    value.kind === 'project' ? value.report : value.kind === 'package' ? value.check : value
  const found = findings.map(({ file, message }) => `${file}: ${message}`)
  const outcome = (...lines: readonly string[]) =>
    ok({ isWhole: findings.length === 0, lines: [...found, ...lines] })
  switch (value.kind) {
    case 'project': {
      const { checked, seq, hash } = value.report
      const said = words.folder.verified
      return outcome(
        said.result(findings.length),
        said.checked(checked.entries, checked.documents, checked.texts, checked.originals),
        said.newest(seq, hash),
      )
    }
    case 'package': {
      const { files, bytes, history, seq, entry, hash, notes, leftOut } = value.check
      const said = words.packages.checked
      // What nobody could look into must not count as checked.
      if (findings.length === 0 && history === 'locked') return err('locked', said.notWhole(files), path)
      if (findings.length === 0 && history === 'wrong passphrase')
        return err('wrong-passphrase', said.history[history], path)
      return outcome(
        said.result(findings.length),
        said.counts(files, bytes),
        said.history[history],
        ...notes,
        ...leftOut.map((line) => said.leftOut(line)),
        ...(entry === '' ? [] : [said.entry(seq, entry)]),
        said.hash(hash),
      )
    }
    case 'report': {
      const said = words.checkable
      return outcome(
        findings.length === 0 ? said.verified.whole : said.check.bad,
        ...value.leftOut.map((line) => words.packages.checked.leftOut(line)),
        said.sha256(value.hash),
      )
    }
  }
}
