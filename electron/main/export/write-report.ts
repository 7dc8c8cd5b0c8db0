import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import type { Report } from '../../../shared/domain/report/build-report'
import type { ProjectStore } from '../disk/project-store'
import { writeFileAtomic } from '../disk/write-file'
import { makeReport } from './make-report'
import { printPdf } from './print-pdf'
import type { ReportPage } from './report-page'

/** Writes the report to a file, as PDF where its name ends so, else as HTML; whole or not at all. */
export async function writeReport(
  store: ProjectStore,
  path: string,
  page: ReportPage,
  circumstances: { readonly now: string; readonly by: string },
): Promise<Result<Report>> {
  const made = await makeReport(store, circumstances)
  if (!made.ok) return made
  const { report, html } = made.value
  const content = /\.pdf$/iu.test(path) ? await printPdf(page, html) : html
  const written = await writeFileAtomic(path, content)
  return written.ok ? ok(report) : written
}
