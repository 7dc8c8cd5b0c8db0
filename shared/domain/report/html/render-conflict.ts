import type { LineEnd } from '../../charts/line-end'
import type { NumberLine } from '../../charts/number-line'
import type { TimeLine } from '../../charts/time-line'
import { formatFigure } from '../../describe/format-figure'
import type { ReportConflict, ReportConflictState, ReportMember } from '../report'
import { directionOf, type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderParagraphs } from './render-paragraphs'
import { renderQuote } from './render-quote'
import { renderLineSvg } from './render-line-svg'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'
import { words } from '../../../words/words'

const said = words.report
const of = said.conflict
const { columns } = of

/** One conflict: its claims in their sentences side by side, on the lines, compared, and what was decided. */
export function renderConflict(conflict: ReportConflict): Html {
  const { number, members, numberLines, timeLine, comparison, state } = conflict
  const id = `conflict-${number}`
  return html`<article class="entry conflict" id="${id}">
    <header>
      <p class="kicker">${said.part.conflict[0]} ${number}${conflict.example ? said.workedExample : null}</p>
      ${renderState(state)}
    </header>
    <h3 dir="auto">${conflict.title === '' ? nameAfter(members) : conflict.title}</h3>
    <p class="aside">${conflict.origin}.</p>
    <div class="sides">${members.map(renderMember)}</div>
    <div class="decided">
      ${numberLines.map((line, at) => renderNumberLine(line, members, `${id}-numbers-${at + 1}`))}${
        timeLine === null ? null : renderTimeLine(timeLine, members, `${id}-dates`)
      }${
        comparison === null
          ? null
          : html`<section class="compared">
              <h4>${of.compared(comparison.words)}</h4>
              <p>${comparison.explanation}</p>
            </section> `
      }${renderResolution(state)}
    </div>
  </article> `
}

function nameAfter(members: readonly ReportMember[]): Slot {
  const numbers = members.flatMap(({ claim }) => claim || []).toSorted((a, b) => a - b)
  return links('claim', numbers)
}

function renderState({ kind }: ReportConflictState): Html {
  const symbol = kind === 'open' ? '⇄' : kind === 'resolved' ? '✓' : '–'
  return html`<span class="verdict ${kind === 'open' ? 'contested' : 'none'}"
    ><span aria-hidden="true">${symbol}</span> ${of.states[kind]}</span
  >`
}

function renderMember({ letter, claim, wording, verdict, quote, quantity }: ReportMember): Html {
  return html` <section class="side">
    <h4>
      <span class="letter">${letter}</span>
      ${claim === 0 ? words.reporting.claim.outside : link('claim', claim)} ${renderVerdict(verdict)}
    </h4>
    ${
      quote === null ? html`<p dir="auto">${wording}</p> ` : renderQuote(quote)
    }${renderFacts([[of.readAs, quantity ?? of.noQuantity]])}
  </section>`
}

function renderNumberLine(line: NumberLine, members: readonly ReportMember[], id: string): Html {
  const rows = line.bars.map((bar) => [
    nameSide(bar.label, members),
    bar.words,
    describeEnd(bar.from),
    describeEnd(bar.to),
  ])
  return html`<section class="chart">
    <h4>${of.figures(line.unit)}</h4>
    <div class="twins">
      <div>
        ${renderLineSvg(line, id)}
        <p class="legend">${of.legend}</p>
      </div>
      ${renderTable([columns.claim, columns.figure, columns.from, columns.to], rows)}
    </div>
  </section> `
}

function describeEnd({ value, mark }: LineEnd): string {
  if (value === null) return of.noLimit
  return mark === 'excluded' ? of.excluded(formatFigure(value)) : formatFigure(value)
}

function renderTimeLine(line: TimeLine, members: readonly ReportMember[], id: string): Html {
  const rows = members.map(({ letter, date }) => [nameSide(letter, members), date || said.notStated])
  return html`<section class="chart">
    <h4>${of.dates}</h4>
    <div class="twins">
      ${line.bars.length === 0 ? null : html`<div>${renderLineSvg(line, id)}</div> `}${renderTable([columns.claim, columns.date], rows)}
    </div>
  </section> `
}

function nameSide(letter: string, members: readonly ReportMember[]): Slot {
  const member = members.find((candidate) => candidate.letter === letter)
  return html`<span class="letter">${letter}</span>
    ${member === undefined || member.claim === 0 ? null : link('claim', member.claim)}`
}

function renderResolution(state: ReportConflictState): Slot {
  if (state.kind === 'open') {
    return html`<section>
      <h4>${of.resolution}</h4>
      <p class="absent">${of.undecided}</p>
    </section> `
  }
  const who = words.reporting.signature(state.by || of.somebody, state.at)
  if (state.kind === 'dismissed') {
    return html`<section>
      <h4>${of.dismissedAs(state.reason)}</h4>
      ${renderParagraphs(state.note)}
      <p class="aside" ${directionOf(who)}>${who}</p>
    </section> `
  }
  return html`<section class="resolution">
    <h4>${of.resolvedAs(state.method)}</h4>
    <p class="definition">${state.meaning}</p>
    ${renderFacts([
      [of.toBePublished, state.value],
      [of.range, state.range],
      [of.decidedBy, who],
      [of.programSaid, state.comparisonThen],
    ])}
    <h5>${of.reason}</h5>
    ${renderParagraphs(state.reason)}
  </section> `
}
