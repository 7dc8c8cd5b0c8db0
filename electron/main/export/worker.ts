import { renderReportHtml } from '../../../shared/domain/report/render-report-html'
import { renderReportSummary } from '../../../shared/domain/report/render-report-summary'
import type { Report } from '../../../shared/domain/report/report'
import { words } from '../../../shared/words/words'
import { ok } from '../../../shared/result'
import { openProject } from '../disk/project/open-project'
import { serveWork } from '../work/serve-work'
import { threadPort } from '../work/thread-port'
import { makeReport } from './make-report'
import { fontsFor } from './report-fonts'
import type { PrintedReport, ReportJobs } from './report-jobs'

serveWork<ReportJobs>(threadPort, {
  report: async ({ folder, keys, medium, circumstances }) => {
    const { now, by } = circumstances
    // What is acknowledged stands in the history, so that the folder says all that the program knows.
    const opened = await openProject(folder, { ...keys, readOnly: true, clock: () => now, by: () => by })
    if (!opened.ok) return opened
    const report = await makeReport(opened.value, circumstances)
    await opened.value.close()
    if (!report.ok) return report
    const fonts = fontsFor(JSON.stringify(report.value))
    const html = Buffer.from(renderReportHtml(report.value, medium, fonts))
    return ok({
      html,
      fontHash: fonts.hash,
      paper: printed(report.value),
      summary: renderReportSummary(report.value),
      notices: opened.value.notices,
    })
  },
})

/** What stands on each page of the report on paper, and in its facts. */
function printed({ title, madeBy, choices, signing }: Report): PrintedReport {
  const said = words.reporting.printed
  const signers = signing.signatures.map(({ name }) => name)
  return {
    title: words.report.pageTitle(title),
    author: signers.length > 0 ? [...new Set(signers)].join(', ') : madeBy,
    subject: said.subject,
    size: choices.paper,
    foot: signing.version === null ? title : said.foot(title, signing.version.seq, signing.version.hash),
  }
}
