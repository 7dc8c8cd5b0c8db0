/** The cells of a table of text, and what had to be assumed. */
export type Cells = {
  readonly rows: readonly (readonly string[])[]
  readonly separator: Separator
  /** True where a quotation mark opens a cell and none ends it: it is a letter then. */
  readonly hasOpenQuote: boolean
}

const separators = ['\t', ';', ',', '|'] as const
export type Separator = (typeof separators)[number]

/** Where a cell without quotation marks ends. */
const endsOfPlain: Readonly<Record<Separator, RegExp>> = {
  '\t': /[\t\r\n]/gu,
  ';': /[;\r\n]/gu,
  ',': /[,\r\n]/gu,
  '|': /[|\r\n]/gu,
}

/** So much of a table tells what parts its cells. */
const SAMPLE = 65_536

/**
 * The cells of a table of text (RFC 4180): `separator` parts them, or what divides its rows most evenly where none is given. Within
 * quotation marks a cell may hold separators and line ends; two of them stand for one. Nothing of a cell is taken for a number or a
 * date.
 */
export function readCells(text: string, separator?: Separator): Cells {
  // Excel writes the separator on the first line: `sep=;`.
  const named = /^sep=([\t;,|])\r?\n/u.exec(text)
  const told = separators.find((each) => each === named?.[1])
  const body = told === undefined ? text : text.slice(named?.[0].length)
  const parted = told ?? separator ?? tellSeparator(body)
  return { ...splitCells(body, parted), separator: parted }
}

/** What gives the most rows the same number of cells, and more than one. */
function tellSeparator(text: string): Separator {
  const sample = text.slice(0, SAMPLE)
  const whole = sample.length < text.length ? sample.slice(0, sample.lastIndexOf('\n') + 1) || sample : sample
  let best: { readonly separator: Separator; readonly share: number } = { separator: ',', share: 0 }
  for (const separator of separators) {
    const { rows } = splitCells(whole, separator)
    const filled = rows.filter((row) => row.some((cell) => cell !== ''))
    const counts = new Map<number, number>()
    for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    const share = Math.max(0, ...counts.values()) / Math.max(1, filled.length)
    if (share > best.share) best = { separator, share }
  }
  return best.separator
}

function splitCells(text: string, separator: Separator): Omit<Cells, 'separator'> {
  const rows: string[][] = []
  let row: string[] = []
  let hasOpenQuote = false
  let at = 0
  const endOfPlain = endsOfPlain[separator]
  while (at < text.length) {
    // Some programs write spaces around the marks.
    const mark = afterSpaces(text, at)
    const end = text[mark] === '"' && !hasOpenQuote ? endOfQuoted(text, mark, separator) : null
    if (end === -1 && mark === at) hasOpenQuote = true
    if (end !== null && end !== -1) {
      row.push(text.slice(mark + 1, end - 1).replaceAll('""', '"'))
      at = afterSpaces(text, end)
    } else {
      endOfPlain.lastIndex = at
      const next = endOfPlain.exec(text)?.index ?? text.length
      row.push(text.slice(at, next))
      at = next
    }
    if (text[at] === separator) {
      at += 1
      // What ends with a separator ends with an empty cell.
      if (at === text.length || text[at] === '\n' || text[at] === '\r') row.push('')
      else continue
    }
    rows.push(row)
    row = []
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
  }
  if (row.length > 0) rows.push(row)
  return { rows, hasOpenQuote }
}

/** The place behind the spaces at a place: few, or they are part of what is written. */
function afterSpaces(text: string, start: number): number {
  let at = start
  while (text[at] === ' ' && at < start + MOST_SPACES) at += 1
  return at
}

const MOST_SPACES = 20

/** Where a quoted cell ends: behind the mark that a separator, a line end or the end follows; -1 where none does. */
function endOfQuoted(text: string, start: number, separator: Separator): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    const next = text[afterSpaces(text, at + 1)]
    if (text[at + 1] === '"') at += 1
    else if (next === undefined || next === separator || next === '\n' || next === '\r') return at + 1
  }
  return -1
}
