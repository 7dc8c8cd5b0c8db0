/** A text that is put together from words and breaks. */
export type Layout = ReturnType<typeof createLayout>

/** So much of the line before is remembered. */
const TAIL = 24

/** Puts a text together: what parts two words is settled when the second of them comes. */
export function createLayout() {
  const parts: string[] = []
  /** Line ends that are due before the next words. */
  let due = 0
  let spaceDue = false
  let tabDue = false
  let isRowStart = true
  let item = ''
  let line = ''

  const put = (words: string): void => {
    if (parts.length > 0) {
      const between = due > 0 ? '\n'.repeat(Math.min(due, 2)) : tabDue ? '\t' : spaceDue ? ' ' : ''
      parts.push(between)
      line = due > 0 ? '' : line + between
    }
    if (item !== '') parts.push(`${item} `)
    line = (line + words).slice(-TAIL)
    due = 0
    item = ''
    spaceDue = false
    tabDue = false
    isRowStart = false
    parts.push(words)
  }
  return {
    /** Words in which any run of white space is one space. */
    add(text: string): void {
      // The no-break space is a character of the text, not white space of the source.
      const words = text.split(/[ \t\n\f\r]+/u)
      for (const [at, word] of words.entries()) {
        if (at > 0) spaceDue = true
        if (word !== '') put(word)
      }
    },
    addVerbatim(text: string): void {
      if (text !== '') put(text)
    },
    /** Cells with a tab between them, whatever is in them; a row without words is none. */
    addRow(cells: readonly string[]): void {
      if (cells.some((cell) => cell !== '')) put(cells.join('\t'))
    },
    /** Every forced break ends a line; two of them make a paragraph. */
    forceBreak(): void {
      due += 1
      isRowStart = true
    },
    /** A block asks for at least so many line ends. */
    breakLine(lines: number): void {
      if (lines === 0) return
      due = Math.max(due, lines)
      isRowStart = true
      tabDue = false
    },
    startCell(): void {
      tabDue = !isRowStart
    },
    /** The next words begin with a number of their own. */
    startItem(number: string): void {
      item = number
    },
    endItem(): void {
      item = ''
    },
    /** The end of the line as it stands, with the space that is due. */
    tail: (): string => (due > 0 || tabDue ? '' : spaceDue ? `${line} ` : line),
    finish: (): string => trimLines(parts.join('')),
  }
}

/** Without white space at both ends, but with the tabs that stand for empty cells there. */
function trimLines(text: string): string {
  const shown = text.trim()
  let start = text.length - text.trimStart().length
  let end = start + shown.length
  while (text[start - 1] === '\t') start -= 1
  while (text[end] === '\t') end += 1
  return shown === '' ? '' : text.slice(start, end)
}
