import { type Html, html, type Slot } from './html/html'
import { withoutLinks } from './html/links'
import { renderClaim } from './html/render-claim'
import { renderConflict } from './html/render-conflict'
import { renderEvent, renderQuestions } from './html/render-event'
import { renderArticle, renderSource, renderUnused } from './html/render-materials'
import { type ReportFonts, renderMissingLetters } from './html/render-missing-letters'
import { renderCorrections, renderHistory, renderMethod } from './html/render-method'
import { renderFindings, renderHeader } from './html/render-findings'
import { reportStyle, reportStyleHash } from './html/report-style'
import type { Report } from './report'
import { ofPage, words } from '../../words/words'

const said = words.report

/** Up to so many claims and sources, the links of a printed report cost less than a second or two. */
const MOST_LINKED_ON_PAPER = 300

/** All that a reader reads of a report. */
export function renderReportBody(report: Report): Html {
  return html`${renderHeader(report)}${renderFindings(report)}${renderRest(report)}`
}

/**
 * The report as one HTML page that needs nothing else: no script and no request, and a policy that lets nothing but its own style and
 * the fonts in it take effect. Set for paper and for reading on a screen.
 * For paper, a long report goes without links within it: Chromium's printer takes time for each pair of a page and a link target,
 * minutes for thousands (measured: 2,400 claims 113 s with links, 30 s without).
 */
export function renderReportHtml(
  report: Report,
  medium: 'screen' | 'paper' = 'screen',
  fonts: ReportFonts | null = null,
  body: Html = renderReportBody(report),
): string {
  const { title, madeBy, programVersion } = report
  const fontHash = fonts === null ? null : html` 'sha256-${fonts.hash}'`
  const page = html`<!doctype html>
    <html lang="${ofPage.lang}" dir="${ofPage.dir}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${reportStyleHash}'${fontHash}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Plumbline ${programVersion}" />
        <meta name="author" content="${madeBy}" />
        <title>${said.pageTitle(title)}</title>
        ${fonts === null ? null : { markup: `<style>${fonts.css}</style>` }}${reportStyle}
      </head>
      <body class="${medium}">
        <main>${body}${renderMissingLetters(fonts)}</main>
      </body>
    </html> `
  const long = report.claims.length + report.sources.length > MOST_LINKED_ON_PAPER
  return medium === 'paper' && long ? withoutLinks(page.markup) : page.markup
}

/** All that comes after the findings, as far as the length that was chosen has it. */
function renderRest(report: Report): Slot {
  const { length } = report.choices
  if (length === 'page') return null
  return [
    renderPart('claims', report.claims.map(renderClaim)),
    renderPart('conflicts', report.conflicts.map(renderConflict)),
    renderPart('events', report.events.map(renderEvent)),
    renderQuestions(report),
    renderCorrections(report),
    renderPart('articles', [...report.articles.map(renderArticle), renderUnused(report.unusedArticles)]),
    renderPart('sources', report.sources.map(renderSource)),
    renderMethod(report),
    length === 'full'
      ? renderHistory(report)
      : html`<p class="aside">${words.reporting.history.notTold}</p> `,
  ]
}

function renderPart(id: keyof typeof said.parts, entries: readonly Slot[]): Html | null {
  if (entries.every((entry) => entry === null)) return null
  return html`<section id="${id}">
    <h2>${said.parts[id]}</h2>
    ${entries}
  </section> `
}
