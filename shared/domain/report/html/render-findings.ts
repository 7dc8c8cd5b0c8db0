import type { Report, ReportFinding, ReportSummary } from '../report'
import { directionOf, type Html, html, type Slot } from './html'
import { bareLink, links } from './links'
import { renderFacts } from './render-facts'
import { renderVerdict } from './render-verdict'
import { words } from '../../../words/words'

const said = words.reporting.findings
const head = words.reporting.head
const of = words.report.summary

/** The head of the report: its subject, the sign-offs on its version, and the report that it replaces. */
export function renderHeader(report: Report): Html {
  const { title, madeAt, madeBy, programVersion, workedBy, choices, signing, summary } = report
  const { version, signatures, replaces, since } = signing
  const imprint = choices.imprint.trim()
  const { report: texts } = words
  return html`<header class="head">
    <p class="kicker">${texts.title}</p>
    ${imprint === '' ? null : html`<p class="imprint">${imprint}</p> `}
    <h1 dir="auto">${title}</h1>
    <p class="signed">
      ${(['checker', 'editor'] as const).map((role) => {
        const signed = signatures.filter((each) => each.role === role)
        return signed.length === 0
          ? html`<span>${head.notSigned(role)}</span> `
          : signed.map(
              (each) =>
                html`<span
                  >${head.signed(role, each.name, each.signedAt)}${since.length === 0 ? null : head.ofVersion(each.seq)}</span
                > `,
            )
      })}
    </p>
    <p>
      ${version === null ? null : html`${head.version(version.seq)}${replaces === null ? '.' : `. ${head.replaces(replaces.seq, replaces.at)}`} `}${head.articles(
        summary.articles,
        summary.sources,
      )}
      ${texts.made(madeAt)}${madeBy === '' ? null : html`${texts.by}<span dir="auto">${madeBy}</span>`}${texts.withProgram(programVersion)}${
        workedBy.every((name) => name === madeBy)
          ? null
          : html`${texts.workBy}<span dir="auto">${words.formats.inRow(workedBy)}</span>.`
      }
    </p>
    ${version === null ? null : html`<p class="aside">${head.hash} <code>${version.hash}</code></p> `}${
      since.length === 0
        ? null
        : html`<div class="warning">
            <p><strong>${head.outdated(since.length)}</strong></p>
            <ul>
              ${since.map(
                ({ at, operation, changes }) =>
                  html`<li dir="auto">
                    ${words.formats.inRow([at, operation, ...changes.map(({ object }) => object)])}
                  </li> `,
              )}
            </ul>
          </div> `
    }
  </header> `
}

/** The first page: each claim in a few lines with its verdict and its figure, and below what is not shown. */
export function renderFindings({ findings, leftOut, summary, choices, questions }: Report): Html {
  return html`<section id="findings">
    <h2>${said.title}</h2>
    ${
      findings.length === 0
        ? html`<p class="absent">${of.noClaims}</p> `
        : html`<ol class="findings">
            ${findings.map((finding) => renderFinding(finding, choices.length !== 'page'))}
          </ol> `
    }${leftOut === 0 ? null : html`<p class="aside">${said.notShown}${said.leftOut(leftOut)}.</p> `}${renderOpenWork(summary, questions, choices.length !== 'page')}
  </section> `
}

function renderFinding(finding: ReportFinding, isLinked: boolean): Html {
  const { claim, name, claimant, date, place, verdict, why, figure } = finding
  const parts = said.parts([claimant, date || said.undated, place || said.unplaced])
  return html`<li>
    <span class="number">${isLinked ? bareLink('claim', claim) : claim}</span>
    <div>
      <h3 dir="auto">${name}</h3>
      <p class="said" ${directionOf(parts)}>${parts}</p>
      <p class="why" dir="auto">${why}</p>
    </div>
    <p class="at-side">
      ${renderVerdict(verdict)}${figure === '' ? null : html`<br /><span class="figure" dir="auto">${figure}</span>`}
    </p>
  </li> `
}

/** What still wants work, in as few lines as there are kinds of it. */
function renderOpenWork(summary: ReportSummary, questions: Report['questions'], isLinked: boolean): Slot {
  const numbers = (part: 'claim' | 'conflict', all: readonly number[]): Slot =>
    isLinked || all.length === 0 ? links(part, all) : words.formats.inRow(all.map(String))
  const work = [
    [of.openConflicts, numbers('conflict', summary.conflictsOpen)],
    [of.withoutEvidence, numbers('claim', summary.withoutEvidence)],
    [of.onOneSource, numbers('claim', summary.onOneSource)],
    [of.onItself, numbers('claim', summary.withoutIndependentSupport)],
    [of.needsReview, numbers('claim', summary.needsReview)],
    [words.reporting.questions.open, linkOpen(questions, isLinked)],
  ] as const
  return html`<div class="open">${renderFacts(work)}</div> `
}

/** What is still asked, in its words; on paper of one page as well. */
function linkOpen(questions: Report['questions'], isLinked: boolean): Slot {
  const open = questions.filter(({ kind, answer }) => kind === 'question' && answer === null)
  const asked = open.map(({ about, words: text, to }) =>
    words.reporting.questions.stillAsked(about, text, to),
  )
  if (asked.length === 0) return null
  return isLinked ? html`<a href="#questions">${asked.join(' ')}</a>` : asked.join(' ')
}
