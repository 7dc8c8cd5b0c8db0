import type { ReportFormat } from '../../../shared/schema/report-choices'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { writeFileAtomic } from '../disk/folder/write-file'
import { printPdf } from './pdf/print-pdf'
import type { CheckableFacts, MadeReport, WrittenReport } from './report-jobs'
import type { ReportPages } from './report-pages'

/** Has a report made, and writes it to a file, whole or not at all, with what stands beside it in files of its own. */
export async function writeReport(
  make: (format: ReportFormat) => Promise<Result<MadeReport>>,
  { path, format }: { readonly path: string; readonly format: ReportFormat },
  pages: ReportPages,
): Promise<Result<MadeReport>> {
  const made = await make(format)
  if (!made.ok) return made
  const content = format === 'pdf' ? await printPdf(pages, made.value) : made.value.html
  const written = await writeFileAtomic(path, content)
  if (!written.ok) return written
  for (const { ending, content: further } of made.value.beside) {
    const beside = await writeFileAtomic(
      path.replace(/\.[^.]*$/u, () => ending),
      further,
    )
    if (!beside.ok) return beside
  }
  return made
}

/** What there is to say of a report that was written, a line each. */
export function describeWritten({ checkable, missingLetters }: WrittenReport): readonly string[] {
  const missing = missingLetters.length === 0 ? [] : [words.report.letters.missing(missingLetters)]
  return [...missing, ...(checkable === null ? [] : describeCheckable(checkable))]
}

function describeCheckable({ size, originals, leftOut, sha256 }: CheckableFacts): readonly string[] {
  const said = words.checkable
  return [
    said.written(said.megabytes(size), originals),
    ...leftOut.map((line) => words.packages.checked.leftOut(line)),
    said.sha256(sha256),
  ]
}
