import type { LineEnd } from '../../charts/line-end'
import type { NumberLine } from '../../charts/number-line'
import type { TimeLine } from '../../charts/time-line'
import { formatFigure } from '../../describe/format-figure'
import type { ReportConflict, ReportConflictState, ReportMember } from '../report'
import { type Html, html, type Slot } from './html'
import { link, links } from './links'
import { renderFacts } from './render-facts'
import { renderParagraphs } from './render-paragraphs'
import { renderQuote } from './render-quote'
import { renderLineSvg } from './render-line-svg'
import { renderTable } from './render-table'
import { renderVerdict } from './render-verdict'

/** One conflict: its claims in their sentences side by side, on the lines, compared, and what was decided. */
export function renderConflict(conflict: ReportConflict): Html {
  const { number, members, numberLines, timeLine, comparison, state } = conflict
  const id = `conflict-${number}`
  return html`<article class="entry conflict" id="${id}">
    <header>
      <p class="kicker">Conflict ${number}${conflict.example ? ' · worked example' : null}</p>
      ${renderState(state)}
    </header>
    <h3 dir="auto">${conflict.title === '' ? nameAfter(members) : conflict.title}</h3>
    <p class="aside">${conflict.origin}.</p>
    <div class="sides">${members.map(renderMember)}</div>
    ${numberLines.map((line, at) => renderNumberLine(line, members, `${id}-numbers-${at + 1}`))}${
      timeLine === null ? null : renderTimeLine(timeLine, members, `${id}-dates`)
    }${
      comparison === null
        ? null
        : html`<section>
            <h4>Compared by the program: ${comparison.words}</h4>
            <p dir="auto">${comparison.explanation}</p>
          </section> `
    }${renderResolution(state)}
  </article> `
}

function nameAfter(members: readonly ReportMember[]): Slot {
  const numbers = members.map(({ claim }) => claim).toSorted((a, b) => a - b)
  return links('claim', numbers)
}

function renderState({ kind }: ReportConflictState): Html {
  const symbol = kind === 'open' ? '⇄' : kind === 'resolved' ? '✓' : '–'
  return html`<span class="verdict ${kind === 'open' ? 'contested' : 'none'}"
    ><span aria-hidden="true">${symbol}</span> ${kind.charAt(0).toUpperCase() + kind.slice(1)}</span
  >`
}

function renderMember({ letter, claim, wording, verdict, quote, quantity }: ReportMember): Html {
  return html` <section class="side">
    <h4><span class="letter">${letter}</span> ${link('claim', claim)} ${renderVerdict(verdict)}</h4>
    ${
      quote === null ? html`<p dir="auto">${wording}</p> ` : renderQuote(quote)
    }${renderFacts([['Read as', quantity ?? 'no quantity stated']])}
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
    <h4>The figures on one line${line.unit === '' ? null : `, in ${line.unit}`}</h4>
    ${renderLineSvg(line, id)}
    <p class="legend">
      Solid mark: the figure itself is included. Hollow mark: it is not. Arrow: no limit is stated on that
      side.
    </p>
    ${renderTable(['Claim', 'Figure', 'From', 'To'], rows)}
  </section> `
}

function describeEnd({ value, mark }: LineEnd): string {
  if (value === null) return 'no limit stated'
  return mark === 'excluded' ? `${formatFigure(value)}, not included` : formatFigure(value)
}

function renderTimeLine(line: TimeLine, members: readonly ReportMember[], id: string): Html {
  const rows = members.map(({ letter, date }) => [nameSide(letter, members), date || 'not stated'])
  return html`<section class="chart">
    <h4>The dates that they speak of</h4>
    ${line.bars.length === 0 ? null : renderLineSvg(line, id)}${renderTable(['Claim', 'Date'], rows)}
  </section> `
}

function nameSide(letter: string, members: readonly ReportMember[]): Slot {
  const member = members.find((candidate) => candidate.letter === letter)
  return html`<span class="letter">${letter}</span>
    ${member === undefined ? null : link('claim', member.claim)}`
}

function renderResolution(state: ReportConflictState): Slot {
  if (state.kind === 'open') {
    return html`<section>
      <h4>Resolution</h4>
      <p class="absent">Open: nothing has been decided yet.</p>
    </section> `
  }
  const who = [state.by === '' ? 'Somebody who gave no name' : state.by, state.at].join(', ')
  if (state.kind === 'dismissed') {
    return html`<section>
      <h4>Dismissed: ${state.reason}</h4>
      ${renderParagraphs(state.note)}
      <p class="aside" dir="auto">${who}</p>
    </section> `
  }
  return html`<section class="resolution">
    <h4>Resolution: ${state.method}</h4>
    <p class="definition">${state.meaning}</p>
    ${renderFacts([
      ['To be published', state.value],
      ['Range', state.range],
      ['Decided by', who],
      ['The program said then', state.comparisonThen],
    ])}
    <h5>Reason</h5>
    ${renderParagraphs(state.reason)}
  </section> `
}
