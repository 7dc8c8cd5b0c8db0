import { words } from '../../words/words'
import type { TimeLine } from '../charts/time-line'
import { html, type Slot } from '../report/html/html'
import { fitted, line, type Picture } from './picture'

/** Events in words, in order: those on the line, and those that nothing places on it. */
export type EventsInWords = {
  readonly title: string
  readonly line: TimeLine
  readonly rows: readonly {
    readonly id: string
    readonly when: string
    readonly what: string
    readonly where: string
    readonly measures: readonly string[]
    readonly isConfirmed: boolean
  }[]
  /** What stands above those without a place on the line. */
  readonly apart: string
}

/** How wide the line of a drawn time line is, in pixels. */
export const LINE = 380

const ROW = 40
const EDGE = 16
const WHEN = 190
const TOP = 76
const WORDS = 560

/** Draws events in time: the day in words, the line, then what happened, where, and what it comes to. */
export function drawEvents({ title, line: time, rows, apart }: EventsInWords): Picture {
  const bars = new Map(time.bars.map((bar) => [bar.id, bar]))
  const placed = rows.filter(({ id }) => bars.has(id))
  const others = rows.filter(({ id }) => !bars.has(id))
  const left = EDGE + WHEN
  const right = left + LINE + 24
  const bottom = TOP + placed.length * ROW
  const rowAt = (row: EventsInWords['rows'][number], y: number): Slot => [
    line(row.when, { x: EDGE, y: y + 17, width: WHEN - 8 }),
    line(row.what, { x: right, y: y + 17, width: WORDS, look: 'head' }),
    line([row.where, ...row.measures].filter(Boolean).join(' · '), {
      x: right,
      y: y + 33,
      width: WORDS,
      look: 'soft',
    }),
    html`<path class="hair" d="M${EDGE} ${y + ROW}H${right + WORDS}" />`,
  ]
  const below = bottom + (others.length > 0 ? 44 : 16)
  return {
    title,
    width: right + WORDS + EDGE,
    height: below + others.length * ROW + 16,
    content: html`${line(title, { x: EDGE, y: 26, width: 900, look: 'title' })}
    ${time.ticks.map(({ x, label }) => html`<path class="hair" d="M${left + x} ${TOP - 6}V${bottom}" /><text class="soft" text-anchor="middle" x="${left + x}" y="${TOP - 12}">${fitted(label, 120)}</text>`)}
    ${placed.map((row, at) => {
      const y = TOP + at * ROW
      const bar = bars.get(row.id)
      if (!bar) return null
      const [from, to] = [left + bar.from.x, left + bar.to.x]
      return html`${rowAt(row, y)}<path
          class="bar"
          d="M${from} ${y + 20}H${to}"
        />${bar.from.mark === 'open' ? html`<path class="dot" d="M${from} ${y + 20}l9 -5v10Z" />` : html`<circle class="${row.isConfirmed ? 'dot' : 'open'}" cx="${from}" cy="${y + 20}" r="4.5" />`}${bar.to.mark === 'open' ? html`<path class="dot" d="M${to} ${y + 20}l-9 -5v10Z" />` : bar.to.x === bar.from.x ? null : html`<circle class="${row.isConfirmed ? 'dot' : 'open'}" cx="${to}" cy="${y + 20}" r="4.5" />`}`
    })}
    ${others.length === 0 ? null : line(apart, { x: EDGE, y: below - 10, width: 900, look: 'head' })}
    ${others.map((row, at) => rowAt(row, below + at * ROW))}`,
  }
}

/** The same as a table. */
export function tableOfEvents(
  { rows }: Pick<EventsInWords, 'rows'>,
  heads: Readonly<Record<'when' | 'what' | 'where' | 'measures' | 'state', string>>,
  states: Readonly<Record<'confirmed' | 'proposed', string>>,
): { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    columns: [heads.when, heads.what, heads.where, heads.measures, heads.state],
    rows: rows.map(({ when, what, where, measures, isConfirmed }) => [
      when,
      what,
      where,
      words.formats.inTurn(measures),
      isConfirmed ? states.confirmed : states.proposed,
    ]),
  }
}
