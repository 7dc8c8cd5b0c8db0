import { graphemeStart } from '../text/grapheme-boundary'
import { type Html, html, type Slot } from '../report/html/html'

/** What a picture is made of, and how large it is, in pixels. */
export type Picture = {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly content: Slot
}

/** A font of the size of the pictures writes a letter about so wide, in pixels. */
const LETTER = 6.6

/** Words cut to what fits a width in pixels; all of them stand in the title of the text. */
export function fitted(words: string, width: number): string {
  const most = Math.max(1, Math.floor(width / LETTER))
  if (words.length <= most) return words
  return `${words.slice(0, graphemeStart(words, most - 1))}…`
}

/** A line of words in a picture; what does not fit is cut, and told when it is pointed at. */
export function line(
  words: string,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly look?: string },
): Html {
  const shown = fitted(words, at.width)
  return html`<text
    class="${at.look ?? 'words'}"
    x="${at.x}"
    y="${at.y}"
    direction="ltr"
    unicode-bidi="plaintext"
    >${shown === words ? null : html`<title>${words}</title>`}${shown}</text
  >`
}

/** How pictures look, wherever they are shown: on white. */
const style: Html = {
  markup: `
text { font: 12px Inter, system-ui, sans-serif; fill: #1e1d1a; }
.title { font: 600 18px Inter, system-ui, sans-serif; }
.head { font-weight: 600; }
.soft { fill: #57544c; }
.sign { text-anchor: middle; font-weight: 600; }
.supports { fill: #1f6b3a; }
.refutes { fill: #a3241d; }
.context { fill: #4d5a68; }
.hair { stroke: #dcd8cd; fill: none; }
.strong { stroke: #8a8578; fill: none; }
.bar { stroke: #2f4b8f; stroke-width: 3; fill: none; }
.dot { fill: #2f4b8f; }
.open { fill: #fff; stroke: #2f4b8f; stroke-width: 1.5; }
`,
}

/** A picture as a file of its own (SVG 1.1): it names no font that must be there, loads nothing, and stands on white. */
export function pictureFile({ title, width, height, content }: Picture): string {
  return html`<?xml version="1.0" encoding="UTF-8"?>
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width="${width}"
      height="${height}"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-labelledby="picture-title"
    >
      <title id="picture-title">${title}</title>
      <style>
        ${style}
      </style>
      <rect width="${width}" height="${height}" fill="#fff" />
      ${content}
    </svg> `.markup
}

const ROW = 24
const EDGE = 16
const TOP = 72

/** Draws a table: every column as wide as the widest of what stands in it, within limits. */
export function drawTable(
  title: string,
  { columns, rows }: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] },
): Picture {
  const widths = columns.map((column, at) => {
    const longest = Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0))
    return Math.min(WIDEST, Math.ceil(longest * LETTER) + 24)
  })
  const starts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width, EDGE))
  const width = Math.max(
    480,
    widths.reduce((sum, each) => sum + each, 2 * EDGE),
  )
  const rowAt = (cells: readonly string[], y: number, look: string): Slot =>
    cells.map((words, at) => line(words, { x: starts[at] ?? EDGE, y, width: (widths[at] ?? 0) - 12, look }))
  return {
    title,
    width,
    height: TOP + rows.length * ROW + EDGE,
    content: html`${line(title, { x: EDGE, y: 26, width, look: 'title' })}${rowAt(columns, TOP - 12, 'head')}<path
        class="strong"
        d="M${EDGE} ${TOP}H${width - EDGE}"
      />${rows.map((row, at) => rowAt(row, TOP + at * ROW + 17, 'words'))}`,
  }
}

/** No column is wider, in pixels. */
const WIDEST = 420
