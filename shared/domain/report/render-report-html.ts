import { type Html, html } from './html/html'
import { withoutLinks } from './html/links'
import { renderClaim } from './html/render-claim'
import { renderConflict } from './html/render-conflict'
import { renderArticle, renderSource } from './html/render-materials'
import { renderHistory, renderMethod } from './html/render-method'
import { renderHeader, renderSummary } from './html/render-summary'
import { reportStyle, reportStyleHash } from './html/report-style'
import type { Report } from './report'
import { words } from '../../words/words'

const said = words.report

/** Up to so many claims and sources, the links of a printed report cost less than a second or two. */
const MOST_LINKED_ON_PAPER = 300

/**
 * The report as one HTML page that needs nothing else: no script, no font, no image, and a policy that lets nothing
 * but its own style take effect. Set for paper (A4) and for reading on a screen.
 * For paper, a long report goes without links: Chromium's printer takes time for each pair of a page and a link target,
 * minutes for thousands (measured: 2,400 claims 113 s with links, 30 s without).
 */
export function renderReportHtml(report: Report, medium: 'screen' | 'paper' = 'screen'): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${reportStyleHash}'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="generator" content="Plumbline ${report.programVersion}" />
        <title>${said.pageTitle(report.title)}</title>
        ${reportStyle}
      </head>
      <body>
        <main>
          ${renderHeader(report)}${renderSummary(report)}${renderPart('claims', report.claims.map(renderClaim))}${renderPart(
            'conflicts',
            report.conflicts.map(renderConflict),
          )}${renderPart('articles', report.articles.map(renderArticle))}${renderPart(
            'sources',
            report.sources.map(renderSource),
          )}${renderMethod(report)}${renderHistory(report)}
        </main>
      </body>
    </html> `
  const long = report.claims.length + report.sources.length > MOST_LINKED_ON_PAPER
  return medium === 'paper' && long ? withoutLinks(page.markup) : page.markup
}

function renderPart(id: keyof typeof said.parts, entries: readonly Html[]): Html | null {
  if (entries.length === 0) return null
  return html`<section id="${id}">
    <h2>${said.parts[id]}</h2>
    ${entries}
  </section> `
}
