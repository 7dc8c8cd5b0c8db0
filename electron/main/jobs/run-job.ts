import type { Result } from '../../../shared/result'
import type { Job } from '../command-line'
import type { OpenOptions } from '../disk/project/open-options'
import type { Example } from '../example/example-project'
import type { ReportPages } from '../export/report-pages'
import type { ImportWork } from '../import/import-target'
import { analyseJob } from './analyse-job'
import { ledgersJob } from './ledgers-job'
import { importJob } from './import-job'
import type { JobOutcome } from './job-outcome'
import { reportJob } from './report-job'
import { verifyJob } from './verify-job'

/** Does what the command line asks for without a window. */
export function runJob(
  asked: Job,
  options: OpenOptions,
  example: Example,
  pages: ReportPages,
  importing: ImportWork,
): Promise<Result<JobOutcome>> {
  switch (asked.kind) {
    case 'verify':
      return verifyJob(asked, options)
    case 'report':
      return reportJob(asked, example, options, pages)
    case 'ledgers':
      return ledgersJob(asked, example, options)
    case 'analyse':
      return analyseJob(asked, options)
    case 'import':
      return importJob(asked, example, options, importing)
  }
}
