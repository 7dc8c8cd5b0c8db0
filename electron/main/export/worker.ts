import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import { err, ok } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { openProject } from '../disk/project/open-project'
import { serveWork } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import { makeReport } from './make-report'
import { contentOf } from './report-content'
import type { ReportJobs } from './report-jobs'

serveWork<ReportJobs>(threadPort, {
  report: async ({ folder, keys, format, circumstances }) => {
    const { now, by } = circumstances
    // What is acknowledged stands in the history, so that the folder says all that the program knows.
    const opened = await openProject(folder, { ...keys, readOnly: true, clock: () => now, by: () => by })
    if (!opened.ok) return opened
    const made = await makeReport(opened.value, circumstances)
    await opened.value.close()
    if (!made.ok) return made
    const { report } = made.value
    const unjudged =
      format === 'jsonld' ? report.claims.filter(({ verdict }) => verdict.tone === 'none').length : 0
    if (unjudged > 0 && unjudged === report.claims.length)
      return err('not-allowed', words.reporting.nothingJudged)
    const notices = [...opened.value.notices, ...(unjudged > 0 ? [words.reporting.unjudged(unjudged)] : [])]
    return ok({ ...contentOf(made.value, format), summary: renderReportSummary(report), notices })
  },
})
