import type { Cell, Structure, Table } from '../../../schema/structure'
import { overlap } from '../../overlap'
import type { Span } from '../../span'
import { headFinder } from '../../structure/place-in-structure'
import { languageTable } from '../../tables/language-tables'
import type { LanguageTable } from '../../tables/language-table'
import { splitWords } from '../../tokens/split-words'
import { findDates } from '../find-dates'
import { quantityIn, type QuantityContext } from '../found-quantity'
import type { AttributedQuantity } from '../read-quantity-at'
import type { CellHeads } from './heads-of-cell'
import { readCell } from './read-cell'
import { readHead } from './read-head'

/** A cell with the words that head it. */
export type CellInWords = { readonly cell: Cell; readonly isHead: boolean; readonly heads: CellHeads }

/** The quantity of the words selected in a cell, read with the cell's heads; null where they are in no cell, or no quantity results. */
export function quantityInCell(
  text: string,
  span: Span,
  context: QuantityContext,
  structure: Structure,
): AttributedQuantity | null {
  const holds = ({ start, end }: Span): boolean => start <= span.start && span.end <= end
  const table = structure.tables.find(holds)
  const row = table?.rows.findIndex(holds) ?? -1
  if (!table || row < 0) return null
  const found = cellsOfTable(text, table, structure, context)(row).find(({ cell }) => holds(cell))
  const read = found && readCell(text, found.cell, found.heads, context)
  const quantities = read?.sentence.quantities ?? []
  const hit =
    quantities.find(({ numberStart, numberEnd }) => overlap({ start: numberStart, end: numberEnd }, span)) ??
    quantities.find((each) => overlap(each, span))
  return hit === undefined ? null : { ...quantityIn(hit), attribution: hit.attribution }
}

/** Tells the cells of a row of a table, each with its heads. A place or a date in a column of its own heads its row too. */
export function cellsOfTable(
  text: string,
  table: Table,
  structure: Structure,
  { language = 'en', articleDate = '' }: QuantityContext,
): (row: number) => readonly CellInWords[] {
  const words = languageTable(language)
  const headsOf = headFinder(table, text)
  const wordsAt = ({ start, end }: Span): string => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim()
  const caption = captionOf(text, table, structure)
  const isOfPlaces = new Map<string, boolean>()
  const headsPlaces = (head: string): boolean => {
    const known = isOfPlaces.get(head) ?? readHead(head, words, articleDate).isOfPlaces
    isOfPlaces.set(head, known)
    return known
  }
  return (row) => {
    const cells = (table.rows[row]?.cells ?? []).map((cell) => {
      const { row: beside, column, isHead } = headsOf(row, cell)
      return { cell, isHead, beside, column: column.map(wordsAt) }
    })
    const heads = new Set(cells.flatMap(({ beside }) => beside.map(({ start }) => start)))
    const further = cells.filter(({ cell, column }) => {
      if (heads.has(cell.start) || column.length === 0 || wordsAt(cell) === '') return false
      const isPlace = column.some(headsPlaces) && !/\p{N}/u.test(wordsAt(cell))
      return isPlace || isDate(wordsAt(cell), words, articleDate)
    })
    return cells.map(({ cell, isHead, beside, column }) => ({
      cell,
      isHead,
      heads: {
        row: [...beside, ...further.flatMap((each) => (each.cell === cell ? [] : each.cell))].map(wordsAt),
        column,
        caption,
      },
    }))
  }
}

/** The caption of a table: its own, or the heading, the caption or the words with a colon that stand right above it; '' where there is none. */
function captionOf(text: string, { start, caption }: Table, { headings, captions = [] }: Structure): string {
  if (caption !== null) return text.slice(caption.start, caption.end).replaceAll(/\s+/gu, ' ').trim()
  const above = text.slice(0, start).trimEnd()
  const from = above.lastIndexOf('\n') + 1
  const line = above.slice(from).trim()
  const isHeading = [...headings, ...captions].some((each) => each.start >= from && each.end <= above.length)
  return line.length <= LONGEST_CAPTION && (isHeading || /[:：]$/u.test(line))
    ? line.replace(/[:：]$/u, '')
    : ''
}

const LONGEST_CAPTION = 200

/** Whether words are a day, month or year and nothing else. */
function isDate(words: string, table: LanguageTable, articleDate: string): boolean {
  const found = splitWords(words, { start: 0, end: words.length })
  const dates = findDates(found, table, articleDate).filter(({ kind }) => kind === 'date')
  return (
    dates.length > 0 &&
    found.every(({ kind }, at) => kind === 'mark' || dates.some(({ from, to }) => from <= at && at < to))
  )
}
