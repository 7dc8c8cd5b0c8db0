import type { Tone } from '../../schema/project'
import { toneSymbols } from '../verdicts/tone-symbols'
import { html } from '../report/html/html'
import type { MatrixCell } from './matrix'
import { line, type Picture } from './picture'

/** The matrix as it is drawn and written: rows are claims, columns sources, both under the names that may go out. */
export type MatrixInWords = {
  readonly title: string
  readonly heads: { readonly claim: string; readonly verdict: string }
  readonly sources: readonly string[]
  readonly rows: readonly {
    readonly name: string
    readonly verdict: string
    readonly tone: Tone
    /** One for each source, in their order. */
    readonly cells: readonly MatrixCell[]
  }[]
  /** What the signs mean, in a line. */
  readonly legend: string
}

const ROW = 24
const COLUMN = 40
const NAMES = 320
const HEADS = 170
const TOP = 40
const EDGE = 16

/** Draws the matrix: the names of the sources stand on end above their columns. */
export function drawMatrix({ title, sources, rows, legend }: MatrixInWords): Picture {
  const left = EDGE + NAMES
  const top = TOP + HEADS
  const width = Math.max(left + sources.length * COLUMN + EDGE, 640)
  const end = left + sources.length * COLUMN
  const bottom = top + rows.length * ROW
  return {
    title,
    width,
    height: bottom + 40,
    content: html`${line(title, { x: EDGE, y: 26, width: width - 2 * EDGE, look: 'title' })}
      ${sources.map((name, at) => {
        const x = left + at * COLUMN + COLUMN / 2 + 4
        return html`<g transform="translate(${x} ${top - 8}) rotate(-90)"
          >${line(name, { x: 0, y: 0, width: HEADS - 8, look: 'head' })}</g
        >`
      })}
      ${rows.map(({ name, tone, cells }, row) => {
        const y = top + row * ROW
        return html`<path
            class="hair"
            d="M${EDGE} ${y}H${end}"
          />${line(`${toneSymbols[tone]}  ${name}`, { x: EDGE, y: y + 16, width: NAMES - 12 })}${cells.map(
            (cell, at) =>
              cell.sign === ''
                ? null
                : html`<text
                    class="sign ${cell.stances[0] ?? ''}"
                    x="${left + at * COLUMN + COLUMN / 2}"
                    y="${y + 16}"
                    ><title>${cell.words}</title>${cell.sign}</text
                  >`,
          )}`
      })} <path class="strong" d="M${left} ${top}V${bottom}" /><path
        class="hair"
        d="M${EDGE} ${bottom}H${end}"
      />
      ${line(legend, { x: EDGE, y: bottom + 24, width: width - 2 * EDGE, look: 'soft' })}`,
  }
}

/** The matrix as a table: a row a claim, a column a source. */
export function tableOfMatrix({ heads, sources, rows }: MatrixInWords): {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
} {
  return {
    columns: [heads.claim, heads.verdict, ...sources],
    rows: rows.map(({ name, verdict, cells }) => [name, verdict, ...cells.map((cell) => cell.words)]),
  }
}
