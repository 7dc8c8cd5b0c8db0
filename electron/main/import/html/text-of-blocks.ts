/** As much of the DOM as reading needs; any implementation has it. */
export type DomNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
)
const TEXT = 3
const ELEMENT = 1

/**
 * The words of an element as they are laid out: an empty line between blocks, one line each for a list's items, a table's rows
 * and a forced break, a tab between cells. White space is as HTML has it: any run is one space, but not in `<pre>`.
 */
export function textOfBlocks(root: DomNode): string {
  const text = createLayout()
  const walk = (node: DomNode, isVerbatim: boolean): void => {
    if (node.nodeType === TEXT) text.add(node.textContent ?? '', isVerbatim)
    if (node.nodeType !== ELEMENT) return
    const name = node.nodeName.toUpperCase()
    if (name === 'BR') text.forceBreak()
    if (name === 'TD' || name === 'TH') text.startCell()
    const lines = name === 'LI' || name === 'TR' || name === 'DD' ? 1 : BLOCKS.has(name) ? 2 : 0
    text.breakLine(lines)
    for (const child of node.childNodes) walk(child, isVerbatim || name === 'PRE')
    text.breakLine(lines)
  }
  walk(root, false)
  return text.finish()
}

function createLayout() {
  const parts: string[] = []
  /** Line ends that are due before the next words. */
  let due = 0
  let spaceDue = false
  let tabDue = false
  let isRowStart = true

  const put = (words: string): void => {
    if (parts.length > 0) {
      if (due > 0) parts.push('\n'.repeat(Math.min(due, 2)))
      else if (tabDue) parts.push('\t')
      else if (spaceDue) parts.push(' ')
    }
    due = 0
    spaceDue = false
    tabDue = false
    isRowStart = false
    parts.push(words)
  }
  return {
    add(text: string, isVerbatim: boolean): void {
      if (isVerbatim) {
        if (text !== '') put(text)
        return
      }
      // The no-break space is a character of the text, not white space of the source.
      const words = text.split(/[ \t\n\f\r]+/u)
      for (const [at, word] of words.entries()) {
        if (at > 0) spaceDue = true
        if (word !== '') put(word)
      }
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
    finish: (): string => parts.join('').trim(),
  }
}
