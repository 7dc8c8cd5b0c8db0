import { escapeHtml } from './escape-html'

/**
 * Words of a text as plain HTML for other programs: paragraphs, line breaks, and rows whose cells stand apart by tabs as a table.
 * Nothing but the words is in it.
 */
export function wordsAsHtml(words: string): string {
  return words
    .split(/\n{2,}/u)
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const lines = block.split('\n').filter((line) => line !== '')
      return lines.every((line) => line.includes('\t')) ? table(lines) : paragraph(lines)
    })
    .join('\n')
}

// Each block by its own first letter: an English quotation in an Arabic letter stays one.
const paragraph = (lines: readonly string[]): string =>
  `<p dir="auto">${lines.map(lineAsHtml).join('<br>')}</p>`

function table(lines: readonly string[]): string {
  const rows = lines.map(
    (line) =>
      `<tr>${line
        .split('\t')
        .map((cell) => `<td>${lineAsHtml(cell)}</td>`)
        .join('')}</tr>`,
  )
  return `<table dir="auto">${rows.join('')}</table>`
}

/** Words of one line as HTML has to write them, those spaces kept that it would take for one. */
export function lineAsHtml(line: string): string {
  return escapeHtml(line)
    .replace(/ {2,}/gu, (spaces) => ' '.padStart(spaces.length, '\u00A0'))
    .replaceAll('\t', '&emsp;')
}
