import { words } from '../../../../shared/words/words'
import { html } from '../../../../shared/domain/report/html/html'
import type { Html } from '../../../../shared/domain/report/html/html'
import { readCells } from '../sheets/read-cells'
import { timecode } from '../subtitles/join-cues'
import { readCues } from '../subtitles/read-cues'
import { shell } from './shell'

/** So many letters of a text are drawn, and so many cells of a table: more would hold the frame for long, and a copy can be saved. */
const MOST_LETTERS = 3_000_000
const MOST_CELLS = 200_000

const said = words.originals.page

/** A text, line by line, each in its own direction. */
export function pageOfText(text: string): string {
  return shell(linesOf(text))
}

/** The lines of a text as HTML, with a word on what is left out. */
export function linesOf(text: string): Html {
  const plain = text.replace(/^\uFEFF/u, '')
  const lines = plain.slice(0, MOST_LETTERS).split(/\r\n?|\n/u)
  const left = plain.length - MOST_LETTERS
  return html`${lines.map((line) => html`<p dir="auto">${line}</p>`)}${left > 0 ? noteOf(said.lettersLeft(left)) : null}`
}

const noteOf = (text: string): Html => html`<p class="note">${text}</p>`

/** A drawing as a picture, in which nothing runs and which loads nothing. */
export function pageOfDrawing(bytes: Uint8Array): string {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')
  return shell(html`<img alt="" src="data:image/svg+xml;base64,${base64}" />`, 'drawing')
}

/** What is said in a recording, each line behind its time (SubRip and WebVTT). */
export function pageOfTranscript(text: string): string {
  const rows = readCues(text).map(({ from, lines }) => {
    // No hours where there are none.
    const time = html`<td class="time">${timecode(from).replace(/^00:/u, '')}</td>`
    return html`<tr>
      ${time}
      <td><p dir="auto">${lines.join('\n')}</p></td>
    </tr>`
  })
  return shell(
    rows.length === 0
      ? linesOf(text)
      : html`<table>
          ${rows}
        </table>`,
  )
}

/** A table as a grid: its first row as its heads, whatever parts its cells (RFC 4180, and its cousins). */
export function pageOfTable(text: string): string {
  const { rows } = readCells(text.replace(/^\uFEFF/u, ''))
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const shown = Math.max(1, Math.floor(MOST_CELLS / width))
  const [head = [], ...body] = rows
  const row = (cells: readonly string[], number: number): Html => {
    const isHead = number === 1
    const drawn = Array.from({ length: width }, (_, at) =>
      isHead ? html`<th dir="auto">${cells[at] ?? ''}</th>` : html`<td dir="auto">${cells[at] ?? ''}</td>`,
    )
    return html`<tr>
      <th>${number}</th>
      ${drawn}
    </tr>`
  }
  const drawn = [row(head, 1), ...body.slice(0, shown).map((cells, at) => row(cells, at + 2))]
  const left = body.length - shown
  const grid = html`<table class="grid">
    ${drawn}
  </table>`
  return shell(html`${grid}${left > 0 ? noteOf(said.rowsLeft(left)) : null}`)
}
