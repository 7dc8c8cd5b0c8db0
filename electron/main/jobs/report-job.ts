import { app } from 'electron'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import { type ExampleFiles, openExample } from '../example-project'
import { writeReport } from '../export/write-report'
import type { ReportPages } from '../export/report-pages'
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
  const circumstances = {
    now: options.clock(),
    by: options.by(),
    programVersion: app.getVersion(),
    groups: null,
  }
  const report = await writeReport(opened.value, { path: task.out, format }, pages, circumstances)
  await opened.value.close()
  if (!report.ok) return report
  return ok({ lines: [...report.value.summary, `Written to ${task.out}`], isWhole: true })
}
