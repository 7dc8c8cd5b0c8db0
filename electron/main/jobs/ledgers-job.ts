import { analyseTexts } from '../../../shared/domain/analysis/analyse-texts'
import { figuresOfArticles } from '../../../shared/domain/ledger/event-figures'
import { err, ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { problemOf } from '../analysis/problem-of'
import { confirmedEvent } from '../analysis/project-text'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-options'
import type { ProjectStore } from '../disk/project/project-store'
import { writeFileAtomic } from '../disk/folder/write-file'
import type { Example } from '../example/example-project'
import { findProjectGroups } from '../export/find-project-groups'
import { makeEventRows } from '../export/make-event-rows'
import { documentsOf } from '../workspace'
import type { JobOutcome } from './job-outcome'
import { folderOf } from './report-job'
import { textsOfProject } from './texts-of-project'
import { saidOf, withMendedTexts } from './with-mended-texts'

/**
 * Writes the ledgers of the confirmed events of a project (the example's, where none is named) as CSV, and answers with a short summary.
 * All texts are read before, and no figure is left out for there being many.
 */
export async function ledgersJob(
  task: { readonly out: string; readonly project: string | null },
  example: Example,
  options: OpenOptions,
): Promise<Result<JobOutcome>> {
  const folder = await folderOf(task.project, example, options)
  if (!folder.ok) return folder
  const made = await withMendedTexts(folder.value, options, () => rowsOfFolder(folder.value, options))
  if (!made.ok) return made
  const { done, notices } = made.value
  const written = await writeFileAtomic(task.out, done.csv)
  if (!written.ok) return written
  return ok({
    lines: [
      ...saidOf([...notices, ...done.notices]),
      words.report.exporting.eventsWritten(done.rows, task.out),
      ...done.problems,
    ],
    isWhole: done.problems.length === 0,
  })
}

type Rows = {
  readonly csv: string
  readonly rows: number
  readonly notices: readonly string[]
  /** Articles of which not all was read, a line each. */
  readonly problems: readonly string[]
}

async function rowsOfFolder(folder: string, options: OpenOptions): Promise<Result<Rows>> {
  const opened = await openProject(folder, { ...options, readOnly: true })
  if (!opened.ok) return opened
  const rows = await rowsOf(opened.value)
  const closed = await opened.value.close()
  return closed.ok ? rows : closed
}

async function rowsOf(store: ProjectStore): Promise<Result<Rows>> {
  const documents = documentsOf(store)
  if (documents.event.size === 0) return err('not-found', words.report.exporting.noEvents)
  const texts = await textsOfProject(store)
  if (!texts.ok) return texts
  const groups = await findProjectGroups(store, documents, null)
  if (!groups.ok) return groups
  const { texts: found, linked } = analyseTexts(
    texts.value,
    [...documents.event.values()].map(confirmedEvent),
  )
  const foundIn = new Map(found.map((each) => [each.asked.id, each]))
  const { csv, rows } = await makeEventRows(documents, groups.value, async (articleIds) =>
    figuresOfArticles(articleIds, (id) => foundIn.get(id), linked, Infinity),
  )
  const problems = texts.value.flatMap(({ id, file }) => {
    const each = foundIn.get(id)
    const problem = each ? problemOf(each) : null
    return problem ? [`${file}: ${words.analysis.problem(problem)}`] : []
  })
  return ok({ csv, rows, notices: store.notices, problems })
}
