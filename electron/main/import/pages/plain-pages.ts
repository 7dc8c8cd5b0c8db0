import { words } from '../../../../shared/words/words'
import { html } from '../../../../shared/domain/report/html/html'
import type { Html } from '../../../../shared/domain/report/html/html'
import { timecode } from '../subtitles/join-cues'
import { readCues } from '../subtitles/read-cues'
import { shell } from './shell'

/** So many letters of a text are drawn: more would hold the frame for long, and a copy can be saved. */
const MOST_LETTERS = 3_000_000

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
