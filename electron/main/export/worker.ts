import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import { err, ok, type Result } from '../../../shared/result'
import type { Report } from '../../../shared/domain/report/report'
import type { ReportFormat } from '../../../shared/schema/report-choices'
import { choicesOf } from '../../../shared/domain/operations/reporting/signing'
import { ofPage, words } from '../../../shared/words/words'
import { openProject } from '../disk/project/open-project'
import { serveWork } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import { checkableReport } from './checkable/checkable-report'
import type { ProjectStore } from '../disk/project/project-store'
import { projectOf } from '../workspace'
import { keptTables } from './kept-tables'
import { makeReport, type ReportCircumstances } from './make-report'
import { contentOf } from './report-content'
import type {
  CellsWanted,
  MadeReport,
  OtherLanguage,
  ReportJobs,
  ReportTask,
  WrittenReport,
} from './report-jobs'

serveWork<ReportJobs>(threadPort, {
  report: (task) => withProject(task, (store) => madeOf(store, task)),
  reportOrLanguage: (task) =>
    withProject<MadeReport | OtherLanguage | CellsWanted>(task, async (store) => {
      const { language = 'window' } = choicesOf(projectOf(store), task.circumstances.choices)
      return language === 'window' || language === ofPage.lang ? madeOf(store, task) : ok({ language })
    }),
})

/** What is acknowledged stands in the history, so that the folder says all that the program knows. */
async function withProject<T>(
  { folder, keys, circumstances: { now, by } }: ReportTask,
  make: (store: ProjectStore) => Promise<Result<T>>,
): Promise<Result<T>> {
  const opened = await openProject(folder, { ...keys, readOnly: true, clock: () => now, by: () => by })
  if (!opened.ok) return opened
  const made = await make(opened.value)
  await opened.value.close()
  return made
}

async function madeOf(
  store: ProjectStore,
  { format, circumstances }: ReportTask,
): Promise<Result<MadeReport | CellsWanted>> {
  const tables = circumstances.cells ? [] : await keptTables(store)
  if (tables.length > 0) return ok({ tables })
  const written = await writtenOf(store, circumstances, format)
  if (!written.ok) return written
  const { report, content } = written.value
  const unjudged =
    format === 'jsonld' ? report.claims.filter(({ verdict }) => verdict.tone === 'none').length : 0
  if (unjudged > 0 && unjudged === report.claims.length)
    return err('not-allowed', words.reporting.nothingJudged)
  const notices = [...store.notices, ...(unjudged > 0 ? [words.reporting.unjudged(unjudged)] : [])]
  return ok({ ...content, summary: renderReportSummary(report), notices })
}

/** The report and its content, for which the project must still be open: a report that can be checked carries files of it. */
async function writtenOf(
  store: ProjectStore,
  circumstances: ReportCircumstances,
  format: ReportFormat,
): Promise<Result<{ readonly report: Report; readonly content: WrittenReport }>> {
  const made = await makeReport(store, circumstances)
  if (!made.ok) return made
  const { report } = made.value
  const content = contentOf(made.value, format)
  if (format !== 'checkable') return ok({ report, content })
  const checkable = await checkableReport(store, made.value, content)
  if (!checkable.ok) return checkable
  const { bytes, facts } = checkable.value
  return ok({ report, content: { ...content, html: bytes, checkable: facts } })
}
