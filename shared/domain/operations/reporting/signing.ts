import { err, ok } from '../../../result'
import type { Edit } from '../../../schema/document'
import type { Project } from '../../../schema/project'
import type { ReportChoices } from '../../../schema/report-choices'
import type { Correction, SignerRole } from '../../../schema/signing'
import { words } from '../../../words/words'
import type { Circumstances, Documents, MadeOutcome, Outcome } from '../operation'
import { type FieldsOf, namesOf, withFields } from '../with-fields'

/** What a report is made of where nobody has chosen: all of a project, with nobody named whose identity is withheld. */
const wholeReport: ReportChoices = {
  length: 'full',
  claims: null,
  events: null,
  articles: null,
  names: 'withheld',
  paper: 'A4',
  language: 'window',
  imprint: '',
}

/** What the report of a project is made of: as it was chosen last, but for what is asked for now. */
export function choicesOf(project: Project, asked: FieldsOf<ReportChoices> = {}): ReportChoices {
  return withFields({ ...wholeReport, ...project.report }, asked)
}

/** Remembers with the project what its report is made of. */
export function chooseReport(documents: Documents, input: FieldsOf<ReportChoices>): Outcome {
  const [project] = documents.project.values()
  if (!project) return err('no-project', words.refusals.noProject)
  return ok({ fields: namesOf(input), edits: [put({ ...project, report: choicesOf(project, input) })] })
}

/** Puts a name under the project as it is: `version` is the newest line of its history. In each role one signs a state once. */
export function signOff(
  documents: Documents,
  input: { readonly role: SignerRole; readonly version: { readonly seq: number; readonly hash: string } },
  { now, by }: Circumstances,
): Outcome {
  const [project] = documents.project.values()
  if (!project) return err('no-project', words.refusals.noProject)
  if (by.trim() === '') return err('not-allowed', words.reporting.signing.needsName)
  const { role, version } = input
  const signed = project.signOffs ?? []
  const [first] = signed.slice(-1)
  const newest = signed.filter(({ seq }) => seq === first?.seq)
  // Signing is a line of the history, too: where nothing else came after a state, it is still the one that is signed.
  const isOpen = first !== undefined && first.seq === version.seq - newest.length
  const state = isOpen ? { seq: first.seq, hash: first.hash } : version
  const known = isOpen ? newest : []
  if (known.some((each) => each.role === role))
    return err('not-allowed', words.reporting.signing.signedAlready)
  const signOffs = [...signed, { role, name: by.trim(), at: now, ...state }]
  return ok({ fields: [role], edits: [put({ ...project, signOffs })] })
}

/** Records what was wrong in what was published, and how it was corrected. */
export function addCorrection(
  documents: Documents,
  input: Pick<Correction, 'wrong' | 'since' | 'corrected'>,
  { now, by, newId }: Circumstances,
): MadeOutcome {
  const [project] = documents.project.values()
  if (!project) return err('no-project', words.refusals.noProject)
  const correction = { ...input, id: newId(), by, at: now }
  const corrections = [...(project.corrections ?? []), correction]
  return ok({ id: correction.id, edits: [put({ ...project, corrections })] })
}

function put(project: Project): Edit {
  return { kind: 'project', id: project.id, value: project }
}
