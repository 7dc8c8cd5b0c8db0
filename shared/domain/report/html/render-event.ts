import type { Report } from '../report'
import type { ReportDecision, ReportEvent, ReportLedgerRow, ReportMeasure } from '../events/report-event'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderLineSvg } from './render-line-svg'
import { renderParagraphs } from './render-paragraphs'
import { renderTable } from './render-table'
import { words } from '../../../words/words'

const said = words.report
const of = words.reporting.events
const { ledger } = words

/** A measure of so many rows is kept on one page with what was decided of it; a longer one breaks between its rows. */
const MOST_ON_A_PAGE = 4

/** One event: its facts, each of its measures with figures and decision, and its time line. */
export function renderEvent(event: ReportEvent): Html {
  const { number, title, kind, when, where, articles, sources, measures, once } = event
  const id = `event-${number}`
  return html`<article class="entry event" id="${id}">
    <div class="titled">
      <p class="kicker">${said.part.event[0]} ${number}${kind === null ? null : ` · ${kind}`}</p>
      <h3 dir="auto">${title}</h3>
      ${renderFacts([
        [of.when, when || said.notStated],
        [of.where, where || said.notStated],
        [
          of.tellings,
          articles.length === 0 ? null : html`${links('article', articles)}${of.toldBy(sources)}`,
        ],
      ])}
    </div>
    ${measures.length === 0 ? html`<p class="absent">${of.noFigures}</p> ` : null}${measures.map(
      (measure, at) => renderMeasure(measure, `${id}-measure-${at + 1}`),
    )}${
      once.length === 0
        ? null
        : html`<section>
            <h4>${ledger.once.heading}</h4>
            ${renderList(once)}
          </section> `
    }${renderMoments(event, `${id}-days`)}
  </article> `
}

function renderMeasure(measure: ReportMeasure, id: string): Html {
  const { question, sources, rows, numberLine, comparison, sums, apart, decision } = measure
  return html`<section class="measure${rows.length > MOST_ON_A_PAGE ? '' : ' whole'}">
    <h4 dir="auto">${question}</h4>
    ${sources === 0 ? null : html`<p class="aside">${ledger.sources(sources)}${comparison === null ? '' : ` · ${words.comparison.kinds[comparison.kind]}`}</p> `}${
      numberLine === null ? null : renderLineSvg(numberLine, id)
    }${rows.length === 0 ? null : renderTable(of.columns, rows.map(renderRow))}${
      comparison === null ? null : html`<p>${comparison.explanation}</p> `
    }${renderList(sums)}${
      apart.length === 0
        ? null
        : html`<p class="aside">${of.apartHeading}</p>
            ${renderList(apart)}`
    }${renderDecision(decision)}
  </section> `
}

function renderRow({
  letter,
  source,
  article,
  known,
  figure,
  asOf,
  sentence,
  language,
  claim,
}: ReportLedgerRow): readonly Slot[] {
  return [
    html`${letter === '' ? null : html`<span class="letter">${letter}</span> `}<span dir="auto"
        >${source}</span
      >${known === '' ? null : html`<br /><small dir="auto">${known}</small>`}`,
    html`<strong>${figure}</strong
      >${claim === null ? null : html`<br /><small>${link('claim', claim)}</small>`}`,
    asOf || said.notStated,
    renderSentence(sentence, language, article),
  ]
}

function renderSentence(sentence: string, language: string | null, article: number): Slot {
  const lang = language === null ? null : html`lang="${language}"`
  return html`<q dir="auto" ${lang}>${sentence}</q>${
      article === 0 ? null : html` <small>${link('article', article)}</small>`
    }`
}

function renderList(lines: readonly string[]): Slot {
  if (lines.length === 0) return null
  return html`<ul class="lines">
    ${lines.map((line) => html`<li dir="auto">${line}</li> `)}
  </ul> `
}

function renderDecision(decision: ReportDecision | null): Html {
  if (decision === null) return html`<p class="absent">${of.undecided}</p> `
  const { method, meaning, best, low, high, reason, clarity, since, by, at } = decision
  const { decided } = ledger
  return html`<div class="resolution">
    <h5>${said.conflict.resolvedAs(method)}</h5>
    <p class="definition">${meaning}</p>
    ${renderFacts([
      [decided.best, best],
      [decided.low, low],
      [decided.high, high],
      [decided.clarity, clarity],
      [said.conflict.decidedBy, words.reporting.signature(by || said.conflict.somebody, at)],
    ])}
    <h5>${said.conflict.reason}</h5>
    ${renderParagraphs(reason)}${since === '' ? null : html`<p class="warning">${since}</p> `}
  </div> `
}

function renderMoments({ moments, momentsLeftOut, timeLine }: ReportEvent, id: string): Slot {
  if (moments.length === 0) return null
  return html`<section class="moments">
    <h4>${ledger.timeLine.heading}</h4>
    ${timeLine === null ? null : renderLineSvg(timeLine, id)}${renderTable(
      of.moments,
      moments.map(({ label, when, isPlanned, sentence, language, article, sources }) => [
        html`<span class="letter">${label}</span>
          ${when}${isPlanned ? html`<br /><small>${ledger.timeLine.planned}</small>` : null}`,
        renderSentence(sentence, language, article),
        sources,
      ]),
    )}${momentsLeftOut === 0 ? null : html`<p class="aside">${of.momentsLeftOut(momentsLeftOut)}</p> `}
  </section> `
}

/** The questions and comments of the report, with their answers. */
export function renderQuestions({ questions }: Report): Slot {
  if (questions.length === 0) return null
  const texts = words.reporting.questions
  return html`<section id="questions">
    <h2>${texts.title}</h2>
    ${renderTable(
      texts.columns,
      questions.map(({ kind, about, words: asked, to, due, askedBy, asked: on, answer }) => [
        html`<span dir="auto">${about}</span>`,
        html`<span dir="auto">${kind === 'comment' ? texts.comment(asked) : asked}</span><br />
          <small>${texts.asked(askedBy, on, to, due)}</small>`,
        answer === null ? texts.noAnswer : texts.answered(answer.words, answer.by, answer.on),
      ]),
    )}
  </section> `
}
