import type { Structure, Table } from '../../schema/structure'
import { ofPage, words } from '../../words/words'
import { type Highlight, segmentHighlights } from '../anchors/segment-highlights'
import type { Span } from '../span'
import { splitParagraphs } from '../text/split-paragraphs'
import { html, type Html, type Slot } from './html/html'
import { renderFacts } from './html/render-facts'
import { type ReportFonts, renderMissingLetters } from './html/render-missing-letters'
import { renderVerdict } from './html/render-verdict'
import { reportStyle, reportStyleHash } from './html/report-style'
import type { ReportVerdict } from './report'

/** A claim as it is printed under the text that it is marked in. */
export type PrintedClaim = {
  readonly id: string
  readonly name: string
  readonly verdict: ReportVerdict
  readonly reasoning: string
  /** The suggested correction; '' where there is none. */
  readonly correction: string
}

/** An article as it goes to paper. */
export type PrintedArticle = {
  readonly title: string
  /** What is stated about it; an empty value is left out. */
  readonly facts: readonly (readonly [term: string, value: string])[]
  readonly text: string
  readonly structure: Structure
  /** In the order in which they are numbered; a mark has the id of its claim. */
  readonly claims: readonly PrintedClaim[]
  readonly marks: readonly Highlight[]
  /** What says at the end which text this is. */
  readonly colophon: string
}

const said = words.printing

/** An article with its marks, numbered, and under it the claims that they stand for, as one HTML page for paper. */
export function renderArticleHtml(article: PrintedArticle, fonts: ReportFonts): string {
  const { title, facts, claims, colophon } = article
  return html`<!doctype html>
    <html lang="${ofPage.lang}" dir="${ofPage.dir}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${reportStyleHash}' 'sha256-${fonts.hash}'; font-src data:; base-uri 'none'; form-action 'none'"
        />
        <title>${title}</title>
        ${{ markup: `<style>${fonts.css}</style>` }}${reportStyle}
      </head>
      <body class="paper">
        <main>
          <h1 dir="auto">${title}</h1>
          ${renderFacts(facts)}${renderText(article)}
          ${
            claims.length === 0
              ? null
              : html`<h2>${said.claims}</h2>
                  ${claims.map(renderClaim)}`
          }
          <p class="aside">${colophon}</p>
          ${renderMissingLetters(fonts)}
        </main>
      </body>
    </html> `.markup
}

function renderClaim({ name, verdict, reasoning, correction }: PrintedClaim, at: number): Html {
  return html`<p dir="auto">
    ${at + 1}. <strong>${name}</strong> ${renderVerdict(verdict)}${
      correction === '' && reasoning === ''
        ? null
        : html`<br /><span class="correction">${correction || reasoning}</span>`
    }
  </p>`
}

function renderText(article: PrintedArticle): Slot {
  const { text, structure } = article
  const done = new Set<Table>()
  return splitParagraphs(text).map((line): Slot => {
    const isIn = ({ start, end }: Span): boolean => start <= line.start && line.start < end
    const table = structure.tables.find((each) => each.rows.some(isIn))
    if (table) {
      if (done.has(table)) return null
      done.add(table)
      return renderRows(table, article)
    }
    const shown = marked(line, article)
    if (structure.headings.some(isIn)) return html`<h3 dir="auto">${shown}</h3>`
    return structure.captions?.some(isIn)
      ? html`<p class="aside" dir="auto">${shown}</p>`
      : html`<p dir="auto">${shown}</p>`
  })
}

function renderRows({ rows }: Table, article: PrintedArticle): Html {
  return html`<table dir="auto">
    ${rows.map(
      ({ cells }) =>
        html`<tr>
          ${cells.map((cell) => {
            const { columns = 1, rows: down = 1 } = cell
            const shown = marked(cell, article)
            return cell.head === undefined
              ? html`<td colspan="${columns}" rowspan="${down}">${shown}</td>`
              : html`<th colspan="${columns}" rowspan="${down}">${shown}</th>`
          })}
        </tr>`,
    )}
  </table>`
}

/** The words of a stretch with what is marked in them; where a mark ends stands the number of its claim. */
function marked(span: Span, { text, marks, claims }: PrintedArticle): Slot {
  return segmentHighlights(span, marks).map(({ start, end, ids, endsHere }): Slot => {
    const piece = text.slice(start, end)
    const numbers = endsHere.map((id) => claims.findIndex((claim) => claim.id === id) + 1)
    return [
      ids.length === 0 ? piece : html`<mark>${piece}</mark>`,
      numbers.length === 0 ? null : html`<sup>${words.formats.inRow(numbers.map(String))}</sup>`,
    ]
  })
}
