import type { Report, ReportSummary } from '../report'
import { type Html, html, type Slot } from './html'
import { links } from './links'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'
import { words } from '../../../words/words'

const said = words.report
const of = said.summary

type Part = keyof typeof said.parts

/** The head of the report: what it is of, when and by whom it was made. */
export function renderHeader(report: Report): Html {
  const { title, madeAt, madeBy, programVersion, workedBy } = report
  return html`<header class="head">
    <p class="kicker">${said.title}</p>
    <h1 dir="auto">${title}</h1>
    <p>
      ${said.made(madeAt)}${madeBy === '' ? null : html`${said.by}<span dir="auto">${madeBy}</span>`}${said.withProgram(programVersion)}${
        workedBy.every((name) => name === madeBy)
          ? null
          : html`${said.workBy}<span dir="auto">${workedBy.join(', ')}</span>.`
      }
    </p>
    <nav class="contents" aria-label="${said.contents}">
      ${contentsOf(report).map((part) => html`<a href="#${part}">${said.parts[part]}</a> `)}
    </nav>
  </header> `
}

function contentsOf({ claims, conflicts, articles, sources }: Report): readonly Part[] {
  const parts = [
    ['claims', claims],
    ['conflicts', conflicts],
    ['articles', articles],
    ['sources', sources],
  ] as const
  const filled = parts.filter(([, entries]) => entries.length > 0).map(([part]) => part)
  return ['summary', ...filled, 'method', 'history']
}

/** What an editor wants to know first: the numbers, the verdicts, and what still wants work. */
export function renderSummary({ summary }: Report): Html {
  return html`<section id="summary">
    <h2>${said.parts.summary}</h2>
    <dl class="figures">
      ${countable(summary).map(
        ([name, count]) =>
          html` <div>
            <dt>${name}</dt>
            <dd>${count}</dd>
          </div>`,
      )}
    </dl>
    ${
      summary.verdicts.length === 0
        ? html`<p class="absent">${of.noClaims}</p> `
        : renderTable(
            [of.verdict, said.parts.claims, of.means],
            summary.verdicts.map(({ verdict, count }) => [renderVerdict(verdict), count, verdict.definition]),
          )
    }
    <h3>${of.stillOpen}</h3>
    ${renderOpenWork(summary)}
  </section> `
}

function countable(summary: ReportSummary): readonly (readonly [string, number])[] {
  return [
    [said.parts.articles, summary.articles],
    [said.parts.claims, summary.claims],
    [said.parts.sources, summary.sources],
    [of.conflictsOpen, summary.conflictsOpen.length],
    [of.conflictsResolved, summary.conflictsResolved.length],
  ]
}

function renderOpenWork(summary: ReportSummary): Slot {
  const work = [
    [of.openConflicts, links('conflict', summary.conflictsOpen)],
    [of.withoutEvidence, links('claim', summary.withoutEvidence)],
    [of.onOneSource, links('claim', summary.onOneSource)],
    [of.onItself, links('claim', summary.withoutIndependentSupport)],
    [of.needsReview, links('claim', summary.needsReview)],
  ] as const
  const open = work.filter(([, numbers]) => numbers !== null)
  if (open.length === 0) return html`<p>${of.nothingOpen}</p> `
  return html`<ul class="work">
    ${open.map(([what, numbers]) => html` <li>${what}: ${numbers}</li>`)}
  </ul> `
}
