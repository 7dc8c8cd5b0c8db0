import type { LeftOut as Kind } from '../../../../shared/schema/import-step'
import { escapeHtml } from '../../../../shared/domain/text/escape-html'
import { MOST_COLUMNS } from '../../../../shared/schema/structure'
import { LONGEST_TEXT } from '../formats/formats'
import { oneLine } from '../html/one-line'
import type { Rise } from '../marks/raised'
import { createSights } from '../marks/sight'
import { createRemarks, newRemarked } from './remarks'
import type { Remark, Remarked } from './remarks'
import type { Paint } from '../marks/sight'

/** The effect of formatting on the meaning of words. */
export type Look = {
  readonly struck?: boolean
  readonly raised?: Rise | null | undefined
} & Paint

/** What a document shows and its text does not hold, by its kind. */
export type LeftOut = Extract<Kind, 'comments' | 'pictures' | 'hidden' | 'covered' | 'deleted' | 'parts'>

/** A document as it is read, piece by piece: paragraphs, tables, lists, notes. It becomes HTML, which is read as all HTML is. */
export type RichText = ReturnType<typeof createRichText>

/** One stream of paragraphs: the body, a note, a box. */
type Flow = {
  readonly blocks: string[]
  inline: string
  /** What stands before the first words: the mark of a note. */
  lead: string
  /** What the note is called by the link on its mark; empty outside of notes. */
  readonly name: string
  tag: string
  /** Whole blocks to write behind the open paragraph: the boxes anchored in it. */
  readonly behind: string[]
  /** How many tables are open around here; only the outermost is a table of the text. */
  tables: number
  /** The first block of the open row. */
  row: number
  /** Whether the row that is open heads the columns. */
  isHeadRow: boolean
  /** The text of the open cell. Null outside of cells. */
  cell: string | null
  /** How many columns and rows it reaches over. */
  span: { readonly columns: number; readonly rows: number }
  /** How many empty cells stand before the next one of the row. */
  empty: number
  /** The comments that are open here, and those that wait for their word. */
  readonly remarked: Remarked
}

const ONE_PLACE = { columns: 1, rows: 1 } as const

const newFlow = (name = ''): Flow => ({
  blocks: [],
  inline: '',
  lead: '',
  name,
  tag: 'p',
  behind: [],
  tables: 0,
  row: 0,
  isHeadRow: false,
  cell: null,
  span: ONE_PLACE,
  empty: 0,
  remarked: newRemarked(),
})

const MOST_REPEATED = 1000
/** Empty rows are repeated so often: no cell reaches over more. */
const MOST_EMPTY = 1000
/** A row has no more places. */
const LONGEST_ROW = 16_384

/** An empty document to be filled. */
export function createRichText() {
  const flows: Flow[] = [newFlow()]
  const notes: string[] = []
  const edges: string[] = []
  const left = new Map<LeftOut, number>()
  const remarks = createRemarks()
  const sights = createSights()
  let named = 0
  const flow = (): Flow => flows.at(-1) ?? newFlow()
  let repeatedLength = 0
  /** What stands once for several is written as often. */
  const repeat = (times: number, what: string, write: () => void): void => {
    const most = isWithoutWords(what) ? Math.min(times, MOST_EMPTY) : times
    repeatedLength += (most - 1) * (withoutTags(what).length + 1)
    // Nothing of it is written where the text is longer than any may be.
    if (repeatedLength > LONGEST_TEXT) return
    for (let count = 1; count < most; count += 1) write()
  }

  const endParagraph = (): void => {
    const open = flow()
    const { inline, tag: name, behind } = open
    open.inline = ''
    open.tag = 'p'
    open.remarked.waiting.length = 0
    if (open.cell !== null) open.cell = [inline, ...behind].reduce(joinInCell, open.cell)
    else {
      if (inline.trim() !== '') {
        open.blocks.push(`<${name}>${open.lead}${inline}</${name}>`)
        open.lead = ''
      }
      open.blocks.push(...behind)
    }
    behind.length = 0
  }
  const writeCell = (open: Flow, cell: string, columns = 1, rows = 1): void => {
    const name = open.isHeadRow ? 'th' : 'td'
    open.blocks.push(tag(name, { colspan: String(columns), rowspan: String(rows) }), cell, `</${name}>`)
  }
  /** What stands behind empty cells stays in its column, however many they are. */
  const writeEmpty = (open: Flow): void => {
    for (let rest = Math.min(open.empty, LONGEST_ROW); rest > 0;) {
      const columns = rest > MOST_COLUMNS ? Math.min(rest, MOST_REPEATED) : 1
      writeCell(open, '', columns)
      rest -= columns
    }
    open.empty = 0
  }
  const block = (html: string): void => {
    endParagraph()
    if (flow().cell === null) flow().blocks.push(html)
  }
  /** Ends what the innermost flow holds, and gives it. */
  const endFlow = (): string => {
    endParagraph()
    return flows.length > 1 ? (flows.pop()?.blocks.join('') ?? '') : ''
  }

  return {
    /** Words as they stand, white space as HTML has it. */
    add(this: void, words: string, { struck, raised, ...paint }: Look = {}): void {
      const written = (part: string): string => {
        const escaped = escapeHtml(part)
        const inner = raised ? `<${raised}>${escaped}</${raised}>` : escaped
        return struck ? `<del>${inner}</del>` : inner
      }
      flow().inline += remarks.write(flow().remarked, sights.show(words, paint), written)
    },
    /** A tab or several spaces, which separate their neighbours. */
    space(this: void, white: string): void {
      flow().inline += `${tag('span', { style: 'white-space:pre' })}${white.slice(0, MOST_REPEATED)}</span>`
    },
    lineBreak: (): void => void (flow().inline += flow().cell === null ? '<br>' : ' '),
    startLink: (href: string): void => void (flow().inline += tag('a', { href })),
    endLink: (): void => void (flow().inline += '</a>'),
    /** Begins a paragraph: `p`, or a heading of a rank. */
    startParagraph(this: void, name = 'p'): void {
      endParagraph()
      flow().tag = name
    },
    /** The paragraph that is open, or the next one, is of this kind. */
    nameParagraph: (name: string): void => void (flow().tag = name),
    endParagraph,
    startList: (): void => block('<ul>'),
    endList: (): void => block('</ul>'),
    /** Begins an item; `label` is its number as it is shown, null for a bullet. */
    startItem: (label: string | null): void =>
      block(label === null ? '<li>' : tag('li', { 'data-number': label })),
    endItem: (): void => block('</li>'),
    startTable(this: void): void {
      if (flow().tables === 0) block('<table>')
      flow().tables += 1
    },
    endTable(this: void): void {
      const open = flow()
      open.tables = Math.max(0, open.tables - 1)
      if (open.tables === 0) block('</table>')
    },
    /** Begins a row. `isHead` if the document marks it as the head of the columns. */
    startRow(this: void, isHead = false): void {
      if (flow().tables !== 1) return
      endParagraph()
      flow().isHeadRow = isHead
      flow().row = flow().blocks.length
      block('<tr>')
    },
    /** Ends a row, which stands so often. */
    endRow(this: void, times = 1): void {
      const open = flow()
      if (open.tables !== 1) return
      endParagraph()
      // Behind the last words of a sheet its empty columns go on to the end of the paper.
      if (open.empty <= MOST_COLUMNS) writeEmpty(open)
      open.empty = 0
      block('</tr>')
      const row = open.blocks.slice(open.row).join('')
      repeat(times, row, () => open.blocks.push(row))
    },
    startCell(this: void, columns = 1, rows = 1): void {
      endParagraph()
      const open = flow()
      if (open.tables !== 1) return
      open.span = { columns, rows }
      open.cell = ''
    },
    /** Ends a cell, which stands so often in its row. */
    endCell(this: void, times = 1): void {
      endParagraph()
      const open = flow()
      if (open.tables !== 1) return
      const { cell, span } = open
      open.cell = null
      if (isWithoutWords(cell ?? '') && span.columns === 1 && span.rows === 1) {
        open.empty += times
        return
      }
      writeEmpty(open)
      writeCell(open, cell ?? '', span.columns, span.rows)
      repeat(times, cell ?? '', () => writeCell(open, cell ?? ''))
    },
    /** Begins a note that hangs here under a mark; its words come at the end of the text. */
    startNote(this: void, mark: string): void {
      named += 1
      const name = `note-${named}`
      flow().inline += `<sup>${tag('a', { href: `#${name}` })}${escapeHtml(mark)}</a></sup>`
      flows.push(newFlow(name))
      flow().lead = `[${escapeHtml(mark)}] `
    },
    endNote(this: void): void {
      const { name } = flow()
      notes.push(`${tag('div', { id: name })}${endFlow()}</div>`)
    },
    /** Begins a box that hangs on this paragraph: its words come behind it. */
    startBox: (): void => void flows.push(newFlow()),
    endBox(this: void): void {
      const html = endFlow()
      flow().behind.push(html)
      // Outside of a paragraph there is nothing to wait for.
      if (flow().inline === '') endParagraph()
    },
    /** Begins what stands at the edge of the pages: its words come at the end of the text, once. */
    startEdge: (): void => void flows.push(newFlow()),
    endEdge(this: void): void {
      const html = endFlow()
      if (!edges.includes(html)) edges.push(html)
    },
    /** The words from here on are commented on, up to the end of the comment of that name. */
    startComment: (name: string): void => remarks.start(flow().remarked, name),
    endComment: (name: string): void => remarks.end(flows, name),
    /** A comment, kept as a fact, by its name if it has words of its own; else it hangs on the word before this place, or on the first behind it. */
    comment(this: void, name: string | null, made: Remark): void {
      if (oneLine(made.words) !== '') flow().inline = remarks.add(name, made, flow())
    },
    /** How many UTF-16 units of the text stand once in the file for several. Beyond `LONGEST_TEXT` they are not written. */
    repeated: (): number => repeatedLength,
    leaveOut: (what: LeftOut, count = 1): void => void left.set(what, (left.get(what) ?? 0) + count),
    finish(): {
      readonly html: string
      readonly left: ReadonlyMap<LeftOut, number>
      readonly remarks: ReturnType<typeof createRemarks>
    } {
      while (flows.length > 1) notes.push(endFlow())
      endParagraph()
      for (const what of ['hidden', 'covered'] as const) {
        const count = (left.get(what) ?? 0) + sights.counts[what]
        if (count > 0) left.set(what, count)
      }
      return { html: [...flow().blocks, ...notes, ...edges].join('\n'), left, remarks }
    },
  }
}

const withoutTags = (html: string): string => html.replace(/<[^>]*>/gu, '')

const isWithoutWords = (html: string): boolean => withoutTags(html).trim() === ''

/** The paragraphs of a cell stand on one line. Two figures that meet there would become one. */
function joinInCell(cell: string, inline: string): string {
  if (inline.trim() === '') return cell
  if (cell === '') return inline
  return /\p{N}(?:<[^>]*>|\s)*$/u.test(cell) && /^(?:<[^>]*>|\s)*\p{N}/u.test(inline)
    ? `${cell} / ${inline}`
    : `${cell} ${inline}`
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  return `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
    .join('')}>`
}
