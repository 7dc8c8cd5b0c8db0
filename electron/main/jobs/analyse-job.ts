import { err, ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'
import type { TextAnalysis } from '../../../shared/domain/analysis/analyse-texts'
import type { Finding } from '../../../shared/domain/analysis/finding'
import { explainFinding } from '../../../shared/domain/describe/explain-finding'
import { edtfOf } from '../../../shared/domain/dates/edtf-of'
import type { Span } from '../../../shared/domain/span'
import type { Event } from '../../../shared/schema/event'
import type { ReadingProblem } from '../../../shared/ipc/findings'
import { words } from '../../../shared/words/words'
import { problemOf } from '../analysis/problem-of'
import { confirmedEvent } from '../analysis/project-text'
import type { GivenPath } from '../command-line'
import { isProjectFolder, listFiles } from '../disk/files/list-files'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import { readInputFile } from '../disk/files/read-input-file'
import { writeFileAtomic } from '../disk/folder/write-file'
import { decodeText } from '../import/formats/decode-text'
import { formats } from '../import/formats/formats'
import type { JobOutcome } from './job-outcome'
import { saidOf, withMendedTexts } from './with-mended-texts'
import { documentsOf } from '../workspace'
import { type NamedText, textsOfProject } from './texts-of-project'

/** What is analysed: texts, and the events of a project that somebody confirmed. `notices`: what was found in its folder. */
type Given = {
  readonly texts: readonly NamedText[]
  readonly events: readonly Event[]
  readonly notices: readonly string[]
}

/** Analyses texts, folders of texts or a project, writes what was found as JSON, and answers with a short summary. */
export async function analyseJob(
  task: { readonly paths: readonly GivenPath[]; readonly out: string },
  options: OpenOptions,
): Promise<Result<JobOutcome>> {
  const texts: NamedText[] = []
  const events: Event[] = []
  const notices: string[] = []
  for (const given of task.paths) {
    const read = (await isProjectFolder(given.path))
      ? await readProject(given.path, options)
      : await readTexts(given)
    if (!read.ok) return read
    texts.push(...read.value.texts)
    events.push(...read.value.events)
    notices.push(...read.value.notices)
  }
  if (texts.length === 0) return err('not-found', words.commandLine.nothingToAnalyse)
  const analysis = analyseTexts(texts, events.map(confirmedEvent))
  const written = await writeFileAtomic(
    task.out,
    `${JSON.stringify(describe({ texts, events, notices }, analysis), null, 2)}\n`,
  )
  if (!written.ok) return written
  const quantities = analysis.texts.reduce((sum, { quantities: found }) => sum + found.length, 0)
  const suggested = [...analysis.linked.findings].filter(({ isShown }) => isShown).length
  const problems = problemsIn(texts, analysis).map(
    ({ file, ...problem }) => `${file}: ${words.analysis.problem(problem)}`,
  )
  return ok({
    lines: [
      ...saidOf(notices),
      words.commandLine.analysed(texts.length, quantities, suggested, analysis.copies.length),
      ...problems,
      words.commandLine.writtenTo(task.out),
    ],
    isWhole: true,
  })
}

/** What is written: offsets are UTF-16 units of the file's text. */
function describe({ texts, events }: Given, analysis: TextAnalysis) {
  const { texts: found, linked, copies } = analysis
  const fileOf = new Map(texts.map(({ id, file }) => [id, file]))
  const titleOf = new Map(events.map(({ id, title }) => [id, title]))
  const placeOf = ({ documentId, start, end }: Span & { readonly documentId: string }) => ({
    file: fileOf.get(documentId),
    start,
    end,
  })
  const describeConflict = (finding: Finding) => ({
    kind: finding.kind,
    members: finding.members.map(placeOf),
    reason: finding.reason,
    evidence: finding.evidence,
    explanation: explainFinding(finding),
  })
  const findings = [...linked.findings]
  return {
    articles: texts.map(({ file }, index) => ({
      file,
      quantities: (found[index]?.quantities ?? []).map(
        ({ start, end, text, min, max, bound, unit, counted, scope, asOf, attribution, vague }) => ({
          start,
          end,
          text,
          min,
          max,
          bound,
          unit,
          counted,
          scope,
          asOf,
          attribution,
          // Where the words are as vague as `dozens`: by which rule they were read.
          ...(vague ? { vague } : {}),
        }),
      ),
      dates: (found[index]?.reading.mentions ?? []).flatMap(({ kind, start, end, moment }) =>
        moment === null || (kind !== 'date' && kind !== 'time')
          ? []
          : [{ kind, start, end, date: edtfOf(moment), minutes: moment.minutes }],
      ),
    })),
    // The few that are worth most, and what is agreed on.
    conflicts: findings.filter(({ kind, isShown }) => isShown || kind === 'agree').map(describeConflict),
    // All others that differ, the best first.
    ledger: findings.filter(({ kind, isShown }) => !isShown && kind !== 'agree').map(describeConflict),
    events: linked.events.map(({ title, passages, confirmed }, index) => ({
      id: `event-${index + 1}`,
      // As whoever confirmed it calls it.
      title: titleOf.get(confirmed ?? '') ?? title,
      isConfirmed: confirmed !== null,
      passages: passages.map(placeOf),
    })),
    keptApart: linked.apart.map(({ members, ...evidence }) => ({
      members: members.map(placeOf),
      ...evidence,
    })),
    copies: copies.map(({ a, b, containment }) => ({ files: [fileOf.get(a), fileOf.get(b)], containment })),
    // Of many copies of one story only the closest are pairs: here stand all of them.
    copyGroups: [...new Set(found.map(({ sameStory }) => sameStory))]
      .filter((story) => story.length > 0)
      .map((story) => story.map((id) => fileOf.get(id))),
    notCompared: problemsIn(texts, analysis),
  }
}

/** The texts of which not all was compared, and why. */
function problemsIn(
  texts: readonly NamedText[],
  analysis: TextAnalysis,
): readonly (ReadingProblem & { readonly file: string })[] {
  return texts.flatMap(({ file }, index) => {
    const found = analysis.texts[index]
    const problem = found ? problemOf(found) : null
    return problem ? [{ file, ...problem }] : []
  })
}

/** Texts are read as they stand in their files, so that the offsets are those of the file; each in the language it is in. */
async function readTexts({ path, asGiven }: GivenPath): Promise<Result<Given>> {
  const files = await listFiles(path, asGiven, /\.(?:txt|md)$/iu)
  if (!files.ok) return files
  // The tables of the languages are large: a start that analyses nothing does without them.
  const { detectLanguage } = await import('../import/facts/detect-language')
  const texts: NamedText[] = []
  for (const file of files.value) {
    const bytes = await readInputFile(file.path, formats.text.largest)
    if (!bytes.ok) return bytes
    const { text } = decodeText(bytes.value)
    texts.push({
      id: file.path,
      file: file.asGiven,
      text,
      language: detectLanguage(text)?.value ?? '',
      date: '',
      independenceGroup: '',
      claimed: [],
    })
  }
  return ok({ texts, events: [], notices: [] })
}

async function readProject(folder: string, options: OpenOptions): Promise<Result<Given>> {
  const read = await withMendedTexts(folder, options, () => readFolder(folder, options))
  if (!read.ok) return read
  const { done, notices } = read.value
  return ok({ ...done, notices: [...notices, ...done.notices] })
}

async function readFolder(folder: string, options: OpenOptions): Promise<Result<Given>> {
  const opened = await openProject(folder, { ...options, readOnly: true })
  if (!opened.ok) return opened
  const store = opened.value
  const texts = await textsOfProject(store)
  if (!texts.ok) {
    await store.close()
    return texts
  }
  const events = [...documentsOf(store).event.values()]
  const closed = await store.close()
  return closed.ok ? ok({ texts: texts.value, events, notices: store.notices }) : closed
}
