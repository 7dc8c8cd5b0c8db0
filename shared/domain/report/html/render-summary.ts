import type { Report, ReportSummary } from '../report'
import { type Html, html, type Slot } from './html'
import { links } from './links'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'

/** The head of the report: what it is of, when and by whom it was made. */
export function renderHeader(report: Report): Html {
  const { title, madeAt, madeBy, programVersion, workedBy } = report
  return html`<header class="head">
    <p class="kicker">Verification report</p>
    <h1 dir="auto">${title}</h1>
    <p>
      Made ${madeAt}${madeBy === '' ? null : html` by <span dir="auto">${madeBy}</span>`}, with Plumbline
      ${programVersion}.${
        workedBy.every((name) => name === madeBy)
          ? null
          : html` Work by <span dir="auto">${workedBy.join(', ')}</span>.`
      }
    </p>
    <nav class="contents" aria-label="Contents">
      ${contentsOf(report).map((part) => html`<a href="#${part.toLowerCase()}">${part}</a> `)}
    </nav>
  </header> `
}

function contentsOf({ claims, conflicts, articles, sources }: Report): readonly string[] {
  const parts = [
    ['Claims', claims],
    ['Conflicts', conflicts],
    ['Articles', articles],
    ['Sources', sources],
  ] as const
  const filled = parts.filter(([, entries]) => entries.length > 0).map(([title]) => title)
  return ['Summary', ...filled, 'Method', 'History']
}

/** What an editor wants to know first: the numbers, the verdicts, and what still wants work. */
export function renderSummary({ summary }: Report): Html {
  return html`<section id="summary">
    <h2>Summary</h2>
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
        ? html`<p class="absent">There are no claims yet.</p> `
        : renderTable(
            ['Verdict', 'Claims', 'It means'],
            summary.verdicts.map(({ verdict, count }) => [renderVerdict(verdict), count, verdict.definition]),
          )
    }
    <h3>What still wants work</h3>
    ${renderOpenWork(summary)}
  </section> `
}

function countable(summary: ReportSummary): readonly (readonly [string, number])[] {
  return [
    ['Articles', summary.articles],
    ['Claims', summary.claims],
    ['Sources', summary.sources],
    ['Conflicts open', summary.conflictsOpen.length],
    ['Conflicts resolved', summary.conflictsResolved.length],
  ]
}

function renderOpenWork(summary: ReportSummary): Slot {
  const work = [
    ['Open conflicts', links('conflict', summary.conflictsOpen)],
    ['Without evidence for or against', links('claim', summary.withoutEvidence)],
    ['Supported by one independent source only', links('claim', summary.onOneSource)],
    [
      'Supported only by the article that makes the claim, or a copy of it',
      links('claim', summary.withoutIndependentSupport),
    ],
    ['Text changed after the verdict', links('claim', summary.needsReview)],
  ] as const
  const open = work.filter(([, numbers]) => numbers !== null)
  if (open.length === 0)
    return html`<p>
      Nothing: every claim has evidence from at least two independent sources or against it, and no conflict
      is open.
    </p> `
  return html`<ul class="work">
    ${open.map(([what, numbers]) => html` <li>${what}: ${numbers}</li>`)}
  </ul> `
}
