import type { Project } from '../../schema/project'
import { describeDate } from '../describe/describe-date'
import { describeInstant } from '../describe/describe-instant'
import type { ReportCorrection, ReportHistoryLine, ReportSigning } from './report'
import type { ReportIndex } from './report-index'
import type { ReportedEntry } from './report-input'

/** Who signed which state of the project, newest state first, and the lines of the history that came after it. */
export function buildSigning(
  { project, say }: ReportIndex,
  history: readonly ReportedEntry[],
  lines: readonly ReportHistoryLine[],
): ReportSigning {
  const { signOffs = [] } = project
  const newest = Math.max(0, ...signOffs.map(({ seq }) => seq))
  const earlier = signOffs.filter(({ seq }) => seq < newest).toSorted((a, b) => b.seq - a.seq)[0]
  const last = history.at(-1)
  const changed = new Set(changesAfter(project, history).map(({ seq }) => seq))
  const signed = changed.size === 0 ? signOffs.find(({ seq }) => seq === newest) : undefined
  // Signing adds lines of its own: what was signed is still what the report says.
  const version = signed ?? last
  return {
    version: version === undefined ? null : { seq: version.seq, hash: version.hash },
    signatures: signOffs
      .filter(({ seq }) => seq === newest)
      .map((sign) => ({ ...sign, name: say(sign.name), signedAt: describeInstant(sign.at) })),
    replaces: earlier === undefined ? null : { seq: earlier.seq, at: describeInstant(earlier.at) },
    since: lines.filter(({ seq }) => changed.has(seq)),
  }
}

/** What was done after the newest state that is signed; signing itself and choosing what the report shows change nothing that was signed. */
function changesAfter<T extends Pick<ReportedEntry, 'seq' | 'operation' | 'name'>>(
  { signOffs = [] }: Pick<Project, 'signOffs'>,
  history: readonly T[],
): readonly T[] {
  const newest = Math.max(0, ...signOffs.map(({ seq }) => seq))
  if (newest === 0) return []
  return history.filter(({ seq, name, operation }) => seq > newest && !ofTheReport.has(name ?? operation))
}

const ofTheReport: ReadonlySet<string> = new Set(['signOff', 'chooseReport'])

/** The corrections of a project in the order in which they were made. */
export function buildCorrections({ project, say }: ReportIndex): readonly ReportCorrection[] {
  return (project.corrections ?? []).map(({ wrong, since, corrected, by, at }) => ({
    wrong: say(wrong),
    since: describeDate(since),
    corrected: say(corrected),
    by: say(by),
    at: describeInstant(at),
  }))
}

/** Who gave a verdict, and when: in words, and the day as it is kept. */
export type VerdictSigner = { readonly by: string; readonly at: string; readonly day: string }

/** Who gave each claim the verdict that it has, and when, by the claim's id; those that nobody judged are not there. */
export function signersOf({
  history,
  say,
}: Pick<ReportIndex, 'history' | 'say'>): ReadonlyMap<string, VerdictSigner> {
  const signers = new Map<string, VerdictSigner>()
  for (const { by, at, changes = [] } of history)
    for (const { kind, id, before, after } of changes)
      if (kind === 'claim' && before !== null && after !== null && 'verdict' in after)
        signers.set(id, { by: say(by), at: describeInstant(at), day: at.slice(0, 10) })
  return signers
}
