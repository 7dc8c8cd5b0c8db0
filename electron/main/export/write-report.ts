import type { Result } from '../../../shared/result'
import type { Report } from '../../../shared/domain/report/build-report'
import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import type { ProjectStore } from '../disk/project/project-store'
import { writeFileAtomic } from '../disk/files/write-file'
import { makeReport } from './make-report'
import { printPdf } from './print-pdf'
import type { ReportPages } from './report-pages'

export type ReportFormat = 'html' | 'pdf'

/** Writes the report of a project to a file, whole or not at all. */
export async function writeReport(
  store: ProjectStore,
  path: string,
  format: ReportFormat,
  pages: ReportPages,
  circumstances: { readonly now: string; readonly by: string },
  groups: ReadonlyMap<string, string> | null,
): Promise<Result<Report>> {
  const report = await makeReport(store, circumstances, groups)
  if (!report.ok) return report
  const content =
    format === 'pdf'
      ? await printPdf(pages, renderReportHtml(report.value, 'paper'))
      : renderReportHtml(report.value)
  const written = await writeFileAtomic(path, content)
  return written.ok ? report : written
}
