import { onOneLine } from '../sheets/write-rows'
import { oneLine } from './clean-page'
import type { DomNode } from './dom-node'

/** The cells of a table by row and column, empty ones too; a cell that spans several stands in the first of them. */
export type TableGrid = { readonly caption: string; readonly rows: readonly (readonly string[])[] }

/** A cell with more words than these holds a part of a page. */
const LONGEST_CELL = 1000
/** No table has more columns; what says so is made to be slow. */
const MOST_COLUMNS = 200

type Cell = { readonly text: string; readonly columns: number; readonly rows: number }

/**
 * The grid of a table; null for one that only arranges a page: it says so, holds other tables or long passages, or has a single
 * column. `textOf` reads a cell.
 */
export function gridOf(table: DomNode, textOf: (node: DomNode) => string): TableGrid | null {
  const role = attribute(table, 'role')
  if (role === 'presentation' || role === 'none') return null
  const rows: DomNode[][] = []
  let caption = ''
  let isLayout = false
  const visit = (node: DomNode): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase()
      if (name === 'CAPTION') caption = oneLine(textOf(child))
      else if (name === 'TR') rows.push(cellsOf(child))
      else if (name === 'THEAD' || name === 'TBODY' || name === 'TFOOT') visit(child)
      else if (name !== 'COLGROUP' && name !== 'COL' && (child.textContent ?? '').trim() !== '')
        isLayout = true
    }
  }
  visit(table)
  if (isLayout || rows.length === 0) return null
  const cells: Cell[][] = []
  for (const row of rows) {
    const read: Cell[] = []
    for (const cell of row) {
      if (!isCell(cell)) return null
      const text = textOf(cell)
      if (text.length > LONGEST_CELL || holdsTable(cell)) return null
      read.push({
        text: oneLine(onOneLine(text)),
        columns: span(cell, 'colspan'),
        rows: span(cell, 'rowspan'),
      })
    }
    cells.push(read)
  }
  const grid = placeCells(cells)
  return Math.max(...grid.map((row) => row.length)) > 1 ? { caption, rows: grid } : null
}

/** The cells at their places: what spans further rows and columns leaves them empty (HTML Living Standard, 4.9.12.1). */
function placeCells(rows: readonly (readonly Cell[])[]): readonly (readonly string[])[] {
  /** By column, for how many further rows a cell of a row before reaches into it. */
  const taken: number[] = []
  return rows.map((row) => {
    const placed: string[] = []
    let column = 0
    const passTaken = (): void => {
      while ((taken[column] ?? 0) > 0 && column < MOST_COLUMNS) {
        placed[column] = ''
        taken[column] = (taken[column] ?? 0) - 1
        column += 1
      }
    }
    for (const { text, columns, rows: down } of row) {
      passTaken()
      for (let at = 0; at < columns && column < MOST_COLUMNS; at += 1) {
        placed[column] = at === 0 ? text : ''
        taken[column] = down - 1
        column += 1
      }
    }
    passTaken()
    for (let at = column; at < taken.length; at += 1) taken[at] = Math.max(0, (taken[at] ?? 0) - 1)
    return Array.from(placed, (text) => text ?? '')
  })
}

function cellsOf(row: DomNode): DomNode[] {
  return [...row.childNodes].filter(
    ({ nodeType, textContent }) => nodeType === 1 || (textContent ?? '').trim() !== '',
  )
}

const isCell = ({ nodeName }: DomNode): boolean => /^t[dh]$/iu.test(nodeName)

function holdsTable(node: DomNode): boolean {
  return [...node.childNodes].some((child) => child.nodeName.toUpperCase() === 'TABLE' || holdsTable(child))
}

function span(cell: DomNode, name: string): number {
  const value = Number(attribute(cell, name) ?? '1')
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_COLUMNS) : 1
}

const attribute = (node: DomNode, name: string): string | null => node.getAttribute?.(name) ?? null
