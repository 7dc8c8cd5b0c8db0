import type { Result } from '../../../shared/result'
import type { Keys } from '../disk/encryption/unlock-volume'
import type { Job } from '../work/messages'
import type { PaperSize } from '../../../shared/schema/report-choices'
import type { ReportPage } from './report-pages'
import type { ReportCircumstances } from './make-report'

/**
 * The report of a project as a page for the screen or for paper, and its summary in lines. `notices`: what was found in its folder when it was
 * opened for this.
 */
export type MadeReport = ReportPage & {
  readonly paper: PrintedReport
  readonly summary: readonly string[]
  readonly notices: readonly string[]
}

/** What a printed report says of itself beside its pages, on every page and in its facts. */
export type PrintedReport = {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly size: PaperSize
  /** What stands at the foot of each page before its number. */
  readonly foot: string
}

export type Medium = 'screen' | 'paper'

/** The jobs of the report thread. It reads the project folder itself. */
export type ReportJobs = {
  readonly report: Job<
    {
      readonly folder: string
      readonly keys: Keys
      readonly medium: Medium
      readonly circumstances: ReportCircumstances
    },
    Result<MadeReport>
  >
}
