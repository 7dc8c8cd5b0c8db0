import type { Result } from '../../../shared/result'
import { writeFileAtomic } from '../disk/files/write-file'
import type { ProjectStore } from '../disk/project/project-store'
import type { ReportCircumstances } from './make-report'
import { printPdf } from './print-pdf'
import type { MadeReport } from './report-jobs'
import { reportOffThread } from './report-off-thread'
import type { ReportPages } from './report-pages'

export type ReportFormat = 'html' | 'pdf'

/** Writes the report of a project to a file, whole or not at all. */
export async function writeReport(
  store: ProjectStore,
  { path, format }: { readonly path: string; readonly format: ReportFormat },
  pages: ReportPages,
  circumstances: ReportCircumstances,
): Promise<Result<MadeReport>> {
  const made = await reportOffThread(store, format === 'pdf' ? 'paper' : 'screen', circumstances)
  if (!made.ok) return made
  const content = format === 'pdf' ? await printPdf(pages, made.value.html) : made.value.html
  const written = await writeFileAtomic(path, content)
  return written.ok ? made : written
}
