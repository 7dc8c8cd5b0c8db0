import { projectFileSchema } from '../../../shared/schema/document'
import type { ReportFormat } from '../../../shared/schema/report-choices'
import { eventColumns, rowsOfEvent } from '../../../shared/domain/ledger/event-rows'
import { writeCsv } from '../../../shared/domain/ledger/write-csv'
import { claimReviewsOf } from '../../../shared/domain/report/formats/claim-review'
import { withinPage } from '../../../shared/domain/report/html/within-page'
import { docxPartsOf } from '../../../shared/domain/report/formats/docx-parts'
import { MEDIA, type Parts } from '../../../shared/domain/report/formats/xml'
import { renderReportMarkdown } from '../../../shared/domain/report/formats/render-markdown'
import { projectJsonOf } from '../../../shared/domain/report/formats/project-json'
import { type ReportTable, tablesOf } from '../../../shared/domain/report/formats/tables'
import { xlsxPartsOf } from '../../../shared/domain/report/formats/xlsx-parts'
import { renderReportBody, renderReportHtml } from '../../../shared/domain/report/render-report-html'
import type { Report } from '../../../shared/domain/report/report'
import { ofPage, words } from '../../../shared/words/words'
import type { Reported } from './make-report'
import type { PrintedReport, WrittenReport } from './report-jobs'
import { fontsFor } from './report-fonts'
import { zip } from './zip'

/** A report in a format, ready to be written; the pages of a PDF are still to be printed. */
export function contentOf(reported: Reported, format: ReportFormat): WrittenReport {
  const { report, input } = reported
  const paper = printedOf(report)
  const bytes = (content: string | Uint8Array): WrittenReport => ({
    html: Buffer.from(content),
    fontHash: '',
    missingLetters: [],
    beside: [],
    checkable: null,
    paper,
  })
  const facts = { ...paper, at: `${input.at.slice(0, 19)}Z` }
  switch (format) {
    case 'html':
    case 'checkable':
    case 'pdf': {
      const body = renderReportBody(report)
      // On paper the title stands at the head of every page.
      const fonts = fontsFor(paper.title + body.markup)
      const html = renderReportHtml(report, format === 'pdf' ? 'paper' : 'screen', fonts, body)
      return { ...bytes(html), fontHash: fonts.hash, missingLetters: fonts.missing }
    }
    case 'docx':
      return bytes(zip(filesOf(docxPartsOf(report, facts))))
    case 'xlsx':
      return bytes(zip(xlsxPartsOf(tablesIn(reported), facts)))
    case 'csv': {
      const [first, ...further] = tablesIn(reported)
      const beside = further.map((table) => ({
        ending: `.${table.name}.csv`,
        content: Buffer.from(csvOf(table)),
      }))
      return { ...bytes(first === undefined ? '' : csvOf(first)), beside }
    }
    case 'md':
      return bytes(renderReportMarkdown(report))
    case 'jsonld':
      return bytes(withinPage(jsonOf(claimReviewsOf(report))))
    case 'json':
      return {
        ...bytes(jsonOf(projectJsonOf(input))),
        beside: [{ ending: '.schema.json', content: Buffer.from(jsonOf(projectFileSchema())) }],
      }
  }
}

/** The parts of an Office document as files. */
function filesOf(parts: Parts): Readonly<Record<string, string | Uint8Array>> {
  const files = Object.entries(parts).map(([path, content]) => [
    path,
    path.startsWith(MEDIA) ? Buffer.from(content, 'base64') : content,
  ])
  return Object.fromEntries(files)
}

function tablesIn({ report, events, ledgers, say }: Reported): readonly ReportTable[] {
  const rows = events.flatMap((event) => {
    const ledger = ledgers.get(event.id)
    return ledger === undefined ? [] : rowsOfEvent(event, ledger)
  })
  const saidRows = rows.map((row) =>
    eventColumns.map((column) => {
      const value = row[column]
      return typeof value === 'string' ? say(value) : value
    }),
  )
  return tablesOf(report, { columns: eventColumns, rows: saidRows })
}

function csvOf({ columns, rows }: ReportTable): string {
  return writeCsv(
    columns,
    rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']))),
  )
}

const jsonOf = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** What stands on each page of the report on paper, and in its facts. */
function printedOf({ title, madeBy, choices, signing }: Report): PrintedReport {
  const said = words.reporting.printed
  const signers = signing.signatures.map(({ name }) => name)
  return {
    title: words.report.pageTitle(title),
    author: signers.length > 0 ? [...new Set(signers)].join(', ') : madeBy,
    subject: said.subject,
    size: choices.paper,
    foot: signing.version === null ? '' : said.foot(signing.version.seq, signing.version.hash),
    of: said.of,
    dir: ofPage.dir,
    linked: {
      ...Object.fromEntries(Object.entries(words.report.part).map(([part, [one]]) => [part, one])),
      questions: words.reporting.questions.title,
    },
  }
}
