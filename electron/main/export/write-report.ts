import type { Result } from '../../../shared/result'
import { writeFileAtomic } from '../disk/folder/write-file'
import { printPdf } from './print-pdf'
import type { MadeReport, Medium } from './report-jobs'
import type { ReportPages } from './report-pages'

export type ReportFormat = 'html' | 'pdf'

/** Has a report made, and writes it to a file, whole or not at all. */
export async function writeReport(
  make: (medium: Medium) => Promise<Result<MadeReport>>,
  { path, format }: { readonly path: string; readonly format: ReportFormat },
  pages: ReportPages,
): Promise<Result<MadeReport>> {
  const made = await make(format === 'pdf' ? 'paper' : 'screen')
  if (!made.ok) return made
  const content = format === 'pdf' ? await printPdf(pages, made.value) : made.value.html
  const written = await writeFileAtomic(path, content)
  return written.ok ? made : written
}
