import { app } from 'electron'
import type { FieldsOf } from '../../../shared/domain/operations/with-fields'
import type { ReportChoices, ReportFormat } from '../../../shared/schema/report-choices'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import type { OpenOptions } from '../disk/project/open-project'
import { type Example, openExample } from '../example/example-project'
import { reportOfFolder } from '../export/report-off-thread'
import { describeWritten, writeReport } from '../export/write-report'
import type { ReportPages } from '../export/report-pages'
import type { JobOutcome } from './job-outcome'
import { saidOf, withMendedTexts } from './with-mended-texts'

/** Writes the report of a project (the example's, where none is named) and answers with a short summary. */
export async function reportJob(
  task: {
    readonly out: string
    readonly format: ReportFormat
    readonly project: string | null
    readonly choices: FieldsOf<ReportChoices>
  },
  example: Example,
  options: OpenOptions,
  pages: ReportPages,
): Promise<Result<JobOutcome>> {
  const folder = await folderOf(task.project, example, options)
  if (!folder.ok) return folder
  const { passphrase } = options
  const keys = passphrase === undefined ? {} : { passphrase }
  const circumstances = {
    now: options.clock(),
    by: options.by(),
    programVersion: app.getVersion(),
    groups: null,
    choices: task.choices,
  }
  const report = await withMendedTexts(folder.value, options, () =>
    writeReport(
      (format) => reportOfFolder({ folder: folder.value, keys, format, circumstances }),
      { path: task.out, format: task.format },
      pages,
    ),
  )
  if (!report.ok) return report
  const { done, notices } = report.value
  const found = saidOf([...notices, ...done.notices])
  return ok({
    lines: [...found, ...done.summary, ...describeWritten(done), words.commandLine.writtenTo(task.out)],
    isWhole: true,
  })
}

/** Where the project is that was named; else the example, made where it is not there. */
export async function folderOf(
  project: string | null,
  example: Example,
  options: OpenOptions,
): Promise<Result<string>> {
  if (project !== null) return ok(project)
  const opened = await openExample(example, options)
  if (!opened.ok) return opened
  await opened.value.close()
  return ok(opened.value.folder)
}
