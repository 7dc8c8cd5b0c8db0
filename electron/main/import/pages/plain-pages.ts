import { words } from '../../../../shared/words/words'
import { html } from '../../../../shared/domain/report/html/html'
import type { Html } from '../../../../shared/domain/report/html/html'
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

type Cue = { readonly from: string; readonly words: string }

/** What is said in a recording, each line behind its time (SubRip and WebVTT). */
export function pageOfTranscript(text: string): string {
  const rows = readCues(text).map(({ from, words: heard }) => {
    const time = html`<td class="time">${from}</td>`
    return html`<tr>
      ${time}
      <td><p dir="auto">${heard}</p></td>
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

const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{2})[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/u

function readCues(text: string): readonly Cue[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))+/u)
    .flatMap((block) => {
      const lines = block.split(/\r\n?|\n/u)
      const at = lines.findIndex((line) => TIMING.test(line))
      if (at < 0) return []
      const from = TIMING.exec(lines[at] ?? '')?.[1] ?? ''
      // Tags say how it looks, and in WebVTT who speaks: `<v Name>`.
      const heard = lines.slice(at + 1).join('\n')
      const plain = heard.replace(/<v(?:\.[^\s>]*)?\s+([^>]*)>/gu, '$1: ').replace(/<\/?[a-z\d][^>]*>/giu, '')
      return [{ from: from.replace(/^0+:(?=\d+:)/u, ''), words: plain.trim() }]
    })
}

/** A table as a grid: its first row as its heads, whatever parts its cells (RFC 4180, and its cousins). */
export function pageOfTable(text: string): string {
  const plain = text.replace(/^\uFEFF/u, '')
  const rows = readRows(plain, separatorOf(plain))
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

/** What parts the cells of the first line most often. */
function separatorOf(text: string): string {
  const line = /^[^\r\n]*/u.exec(text)?.[0] ?? ''
  const counts = [',', ';', '\t', '|'].map((each) => [line.split(each).length, each] as const)
  return counts.reduce((best, each) => (each[0] > best[0] ? each : best))[1]
}

function readRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell = ''
    if (text[at] === '"') {
      for (at += 1; at < text.length; at += 1) {
        if (text[at] === '"') {
          if (text[at + 1] !== '"') break
          at += 1
        }
        cell += text[at]
      }
      at += 1
    }
    const begin = at
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1
    row.push(cell + text.slice(begin, at))
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1
    at += 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}
