import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import { type ExampleFiles, openExample } from '../example-project'
import { writeReport } from '../export/write-report'
import type { ReportPages } from '../export/report-pages'
import { newId } from '../new-id'
import type { JobOutcome } from './job-outcome'

/** Writes the report of a project (the example's, where none is named) and answers with a short summary. */
export async function reportJob(
  task: { readonly out: string; readonly project: string | null },
  example: ExampleFiles,
  options: OpenOptions,
  pages: ReportPages,
): Promise<Result<JobOutcome>> {
  const opened =
    task.project === null
      ? await openExample(example, options)
      : await openProject(task.project, { ...options, readOnly: true })
  if (!opened.ok) return opened
  const format = /\.pdf$/iu.test(task.out) ? 'pdf' : 'html'
  const circumstances = { now: options.clock(), newId, by: options.by() }
  const report = await writeReport(opened.value, task.out, format, pages, circumstances, null)
  await opened.value.close()
  if (!report.ok) return report
  return ok({ lines: [...renderReportSummary(report.value), `Written to ${task.out}`], isWhole: true })
}
