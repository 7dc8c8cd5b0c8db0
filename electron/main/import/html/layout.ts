import type { Structure } from '../../../../shared/schema/structure'
import { emptyStructure, mapStructure, noStructure } from '../../../../shared/domain/structure/map-structure'
import { shiftStructure } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Span } from '../../../../shared/domain/span'
import type { PlacedCell } from './table-grid'

/** A text that is put together from words and breaks. */
export type Layout = ReturnType<typeof createLayout>

/** A range that begins with the next words; `start` is -1 until they come. */
export type OpenRange = { start: number; readonly isItem?: true; marker?: Span }

/** So much of the line before is remembered. */
const TAIL = 24

/** Puts a text together, and its structure with it: what parts two words is settled when the second of them comes. */
export function createLayout() {
  const parts: string[] = []
  let length = 0
  /** Line ends that are due before the next words. */
  let due = 0
  let spaceDue = false
  let tabDue = false
  let isRowStart = true
  let item = ''
  let line = ''
  /** Ranges whose first words are still to come, the outermost first. */
  let waiting: OpenRange[] = []
  const found = emptyStructure()

  const push = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  /** The number of an item stands before its words: what opened with the item, or around it, begins there. */
  const begin = (): void => {
    const last = waiting.findLastIndex(({ isItem }) => isItem)
    const marker = { start: length, end: length + item.length }
    if (item !== '') push(`${item} `)
    for (const [at, range] of waiting.entries()) {
      range.start = at <= last ? marker.start : length
      if (at === last && item !== '') range.marker = marker
    }
    waiting = []
  }
  const put = (words: string): void => {
    if (parts.length > 0) {
      const between = due > 0 ? '\n'.repeat(Math.min(due, 2)) : tabDue ? '\t' : spaceDue ? ' ' : ''
      push(between)
      line = due > 0 ? '' : line + between
    }
    begin()
    line = (line + words).slice(-TAIL)
    due = 0
    item = ''
    spaceDue = false
    tabDue = false
    isRowStart = false
    push(words)
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
    /** Rows on lines of their own, with a tab between cells, whatever is in them; a row without words is none. */
    addTable(rows: readonly (readonly (PlacedCell | null)[])[], caption: Span | null): void {
      const table = {
        start: caption?.start ?? -1,
        end: -1,
        caption,
        rows: [] as Structure['tables'][number]['rows'],
      }
      const isShown = rows.map((row) => row.some((cell) => cell && cell.passage.text !== ''))
      for (const [at, row] of rows.entries()) {
        if (!isShown[at]) continue
        due = Math.max(due, 1)
        tabDue = false
        put(row.map((cell) => cell?.passage.text ?? '').join('\t'))
        const words = row.reduce((sum, cell) => sum + (cell?.passage.text.length ?? 0), row.length - 1)
        let start = length - words
        const placed = row.flatMap((cell, column) => {
          const from = start
          start += (cell?.passage.text.length ?? 0) + 1
          if (!cell) return []
          const inside = shiftStructure(cell.passage.structure, from)
          found.links.push(...inside.links)
          found.notes.push(...inside.notes)
          const down = isShown.slice(at, at + cell.rows).filter(Boolean).length
          return [
            {
              start: from,
              end: start - 1,
              column,
              ...(cell.columns > 1 && { columns: cell.columns }),
              ...(down > 1 && { rows: down }),
              ...(cell.head && { head: cell.head }),
            },
          ]
        })
        table.rows.push({ start: length - words, end: length, cells: placed })
      }
      const [first, last] = [table.rows[0], table.rows.at(-1)]
      if (!first || !last) return
      found.tables.push({ ...table, start: caption?.start ?? first.start, end: last.end })
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
    /** Begins a range with the next words. */
    open(isItem = false): OpenRange {
      const range: OpenRange = isItem ? { start: -1, isItem } : { start: -1 }
      waiting.push(range)
      return range
    },
    /** Ends a range with the last words; null where none came. */
    close(range: OpenRange): Span | null {
      if (range.start < 0) {
        const at = waiting.lastIndexOf(range)
        if (at >= 0) waiting.splice(at, 1)
        return null
      }
      return range.start < length ? { start: range.start, end: length } : null
    },
    /** What was found so far; to be added to. */
    found,
    /** The end of the line as it stands, with the space that is due. */
    tail: (): string => (due > 0 || tabDue ? '' : spaceDue ? `${line} ` : line),
    finish: (): Passage => trimLines(parts.join(''), found),
  }
}

/** Without white space at both ends, but with the tabs that stand for empty cells there. */
function trimLines(text: string, found: Structure): Passage {
  const shown = text.trim()
  let start = text.length - text.trimStart().length
  let end = start + shown.length
  while (text[start - 1] === '\t') start -= 1
  while (text[end] === '\t') end += 1
  if (shown === '') return { text: '', structure: noStructure }
  const within = (offset: number): number => Math.min(Math.max(offset, start), end) - start
  const structure =
    start === 0 && end === text.length
      ? found
      : mapStructure(found, (range) => ({ start: within(range.start), end: within(range.end) }))
  return { text: text.slice(start, end), structure }
}
