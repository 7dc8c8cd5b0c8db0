import { withWords } from '../../../../shared/domain/structure/carry-structure'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { MOST_COLUMNS } from '../../../../shared/schema/structure'
import { onOneLine } from '../sheets/write-rows'
import { oneLine } from './one-line'
import type { DomNode } from './dom-node'

/** A cell at its place. */
export type PlacedCell = {
  readonly passage: Passage
  readonly columns: number
  readonly rows: number
  readonly head?: 'column' | 'row' | undefined
}

/** The cells of a table by row and column. A spanning cell stands in its first place; the others are null. */
export type TableGrid = {
  readonly caption: string
  readonly rows: readonly (readonly (PlacedCell | null)[])[]
}

/** The most columns that a cell may reach over (HTML Living Standard, 4.9.11). */
const WIDEST_SPAN = 1000
/** So many places beyond the columns of a table that is kept are given to what cells reach over; their words come in all the same. */
const MOST_FAR_PLACES = 1_000_000

/** A cell with more words than these holds a part of a page. */
const LONGEST_CELL = 1000

/**
 * The grid of a table; null for one that only arranges a page: it says so, holds other tables or long passages, or has a single
 * column. `read` reads a cell.
 */
export function gridOf(table: DomNode, read: (node: DomNode) => Passage): TableGrid | null {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return null
  const rows: { readonly cells: DomNode[]; readonly isHead: boolean }[] = []
  const captions: DomNode[] = []
  let isLayout = false
  const visit = (node: DomNode, isHead: boolean): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase()
      if (name === 'CAPTION') captions.push(child)
      else if (name === 'TR') rows.push({ cells: cellsOf(child), isHead })
      else if (name === 'THEAD' || name === 'TBODY' || name === 'TFOOT') visit(child, name === 'THEAD')
      else if (name !== 'COLGROUP' && name !== 'COL' && (child.textContent ?? '').trim() !== '')
        isLayout = true
    }
  }
  visit(table, false)
  if (isLayout || rows.length === 0) return null
  const placed: (PlacedCell & { readonly across: number })[][] = []
  for (const { cells, isHead } of rows) {
    const row: (PlacedCell & { readonly across: number })[] = []
    const areHeads = isHead || cells.every(isHeadCell)
    for (const cell of cells) {
      // Looked at before it is read: else each table would be read twice for each one around it.
      if (!isCell(cell) || holdsTable(cell)) return null
      const passage = read(cell)
      if (passage.text.length > LONGEST_CELL) return null
      row.push({
        passage: withWords(passage, oneLine(onOneLine(passage.text))),
        columns: Math.min(span(cell, 'colspan'), MOST_COLUMNS),
        across: span(cell, 'colspan'),
        rows: Math.min(span(cell, 'rowspan'), MOST_COLUMNS),
        head: headOf(cell, areHeads),
      })
    }
    placed.push(row)
  }
  const grid = placeCells(placed)
  if (!grid.some((row) => row.length > 1)) return null
  const caption = captions.at(-1)
  return { caption: caption ? oneLine(read(caption).text) : '', rows: grid }
}

/** The cells at their places: what spans further rows and columns leaves them empty (HTML Living Standard, 4.9.12.1). */
function placeCells(
  rows: readonly (readonly (PlacedCell & { readonly across: number })[])[],
): TableGrid['rows'] {
  /** By column, for how many further rows a cell of a row before reaches into it. */
  const taken: number[] = []
  let room = MOST_FAR_PLACES
  /** Whether another place is given to nothing but what a cell reaches over. */
  const hasRoom = (column: number): boolean => column < MOST_COLUMNS || (room -= 1) > 0
  return rows.map((row) => {
    const placed: (PlacedCell | null)[] = []
    let column = 0
    const passTaken = (): void => {
      while ((taken[column] ?? 0) > 0 && hasRoom(column)) {
        placed[column] = null
        taken[column] = (taken[column] ?? 0) - 1
        column += 1
      }
    }
    for (const cell of row) {
      const { across, rows: down } = cell
      passTaken()
      for (let at = 0; at < across && (at === 0 || hasRoom(column)); at += 1) {
        placed[column] = at === 0 ? cell : null
        taken[column] = down - 1
        column += 1
      }
    }
    passTaken()
    for (let at = column; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
    return Array.from(placed, (cell) => cell ?? null)
  })
}

function cellsOf(row: DomNode): DomNode[] {
  return [...row.childNodes].filter(
    ({ nodeType, textContent }) => nodeType === 1 || (textContent ?? '').trim() !== '',
  )
}

/** What a cell heads, as the page says (HTML Living Standard, 4.9.10): of a row of heads each its column, else the row. */
function headOf(cell: DomNode, areHeads: boolean): PlacedCell['head'] {
  const scope = attribute(cell, 'scope') ?? ''
  if (/^row/iu.test(scope)) return 'row'
  if (/^col/iu.test(scope) || areHeads) return 'column'
  return isHeadCell(cell) ? 'row' : undefined
}

const isHeadCell = ({ nodeName }: DomNode): boolean => /^th$/iu.test(nodeName)

const isCell = ({ nodeName }: DomNode): boolean => /^t[dh]$/iu.test(nodeName)

function holdsTable(node: DomNode): boolean {
  return [...node.childNodes].some((child) => child.nodeName.toUpperCase() === 'TABLE' || holdsTable(child))
}

function span(cell: DomNode, name: string): number {
  const value = Number(attribute(cell, name) ?? '1')
  return Number.isInteger(value) && value > 0 ? Math.min(value, WIDEST_SPAN) : 1
}

const attribute = (node: DomNode, name: string): string | null => node.getAttribute?.(name) ?? null
