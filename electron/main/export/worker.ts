import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import { ok } from '../../../shared/result'
import { openProject } from '../disk/project/open-project'
import { serveWork } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import { makeReport } from './make-report'
import type { ReportJobs } from './report-jobs'

serveWork<ReportJobs>(threadPort, {
  report: async ({ folder, keys, medium, circumstances }) => {
    const { now, by } = circumstances
    // What is acknowledged stands in the history, so that the folder says all that the program knows.
    const opened = await openProject(folder, { ...keys, readOnly: true, clock: () => now, by: () => by })
    if (!opened.ok) return opened
    const report = await makeReport(opened.value, circumstances)
    await opened.value.close()
    if (!report.ok) return report
    const html = Buffer.from(renderReportHtml(report.value, medium))
    return ok({ html, summary: renderReportSummary(report.value), notices: opened.value.notices })
  },
})
