import { SIDE, type LineEnd } from '../../charts/line-end'
import type { NumberLine } from '../../charts/number-line'
import { piecesOfLine } from '../../charts/pieces-of-line'
import type { TimeLine } from '../../charts/time-line'
import { type Html, html, type Slot } from './html'
import { ofPage, words as wordsOfReport } from '../../../words/words'

const said = wordsOfReport.report.conflict

const TOP = 6
const ROW = 38
const LABEL = 13
const MARK = 26
const AXIS = 24
const LETTER_WIDTH = 7

/** Which end of a label is at its place: the line runs from left to right, whatever way its words do. */
const [LEFT, RIGHT] = ofPage.dir === 'rtl' ? ['end', 'start'] : ['start', 'end']

type Bars = readonly (NumberLine | TimeLine)['bars'][number][]

/**
 * Draws a line as SVG for the report, one with many rows in several that have the same axis; `id` (unique in the document) ties a
 * drawing to its title and description.
 */
export function renderLineSvg(line: NumberLine | TimeLine, id: string): Slot {
  return piecesOfLine<Bars[number]>(line.bars).map((bars, at) =>
    renderPiece(line, bars, at === 0 ? id : `${id}-${at + 1}`),
  )
}

function renderPiece(line: NumberLine | TimeLine, bars: Bars, id: string): Html {
  const bottom = TOP + bars.length * ROW
  const title = line.kind === 'time-line' ? said.timeLine : said.numberLine(line.unit)
  const description = wordsOfReport.formats.inTurn(
    bars.map((bar) => wordsOfReport.reader.fact(bar.label, bar.words)),
  )
  return html`<svg
    class="line"
    viewBox="0 0 ${line.width} ${bottom + AXIS}"
    role="img"
    aria-labelledby="${id}-title ${id}-words"
  >
    <title id="${id}-title">${title}</title>
    <desc id="${id}-words">${description}</desc>
    <path class="axis" d="M0 ${bottom}H${line.width}" />
    ${line.ticks.map(
      (tick) =>
        html`<path class="tick" d="M${tick.x} ${TOP}V${bottom + 4}" />
          <text
            class="tick-label"
            x="${keepInside(tick.x, tick.label, line.width)}"
            y="${bottom + 17}"
            text-anchor="middle"
            >${tick.label}</text
          > `,
    )}${bars.map((bar) => renderBar(bar, line.width))}
  </svg>`
}

function renderBar(bar: Bars[number], width: number): Html {
  const y = TOP + bar.row * ROW + MARK
  const words = `${bar.label}  ${bar.words}`
  const start = bar.from.mark === 'open' ? SIDE / 2 : bar.from.x
  const fits = start + words.length * LETTER_WIDTH <= width
  return html`<text
      class="bar-label"
      x="${fits ? Math.max(0, start - 5) : width}"
      y="${y - MARK + LABEL}"
      text-anchor="${fits ? LEFT : RIGHT}"
      ><tspan class="letter">${bar.label}</tspan> ${bar.words}</text
    >
    <path class="bar" d="M${bar.from.x} ${y}H${bar.to.x}" />
    ${renderEnd(bar.from, y, -1)}${bar.from.x === bar.to.x ? null : renderEnd(bar.to, y, 1)}`
}

/** `direction` is where an open end points: -1 to the left, 1 to the right. */
function renderEnd({ x, mark }: LineEnd, y: number, direction: -1 | 1): Html {
  if (mark === 'open') {
    const back = x - direction * 9
    return html`<path class="end" d="M${x} ${y}L${back} ${y - 5}V${y + 5}Z" /> `
  }
  return html`<circle class="end ${mark}" cx="${x}" cy="${y}" r="5" /> `
}

/** Where to centre a tick's label so that it is not cut off. */
function keepInside(x: number, label: string, width: number): number {
  const half = (label.length * LETTER_WIDTH) / 2
  return Math.max(half, Math.min(width - half, x))
}
