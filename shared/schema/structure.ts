import { z } from 'zod'
import { Box } from './box'

const offset = z.int().nonnegative()
/** A stretch of the text in UTF-16 units, `end` excluded; an empty cell is one without length. */
const range = { start: offset, end: offset }
const Range = z.strictObject(range)

/** The most cells that the tables of one text may have: more are no table that anybody reads. */
export const MOST_CELLS = 200_000
/** The most columns that a table may have. */
export const MOST_COLUMNS = 200

const Cell = z.strictObject({
  ...range,
  /** Counted from 0; cells that others span are not there. */
  column: z.int().nonnegative().max(MOST_COLUMNS),
  /** How many columns and rows it spans, where that is more than one. */
  columns: z.int().min(2).max(MOST_COLUMNS).optional(),
  rows: z.int().min(2).max(MOST_CELLS).optional(),
  /** Set where the document says that it heads a column, or a row. */
  head: z.enum(['column', 'row']).optional(),
})
/** A cell of a table. */
export type Cell = z.infer<typeof Cell>

const Table = z.strictObject({
  ...range,
  caption: Range.nullable(),
  /** Each on a line of its own, from its first cell to its last. */
  rows: z.array(z.strictObject({ ...range, cells: z.array(Cell) })),
})
/** A table: its rows are lines of the text, with a tab between two columns. */
export type Table = z.infer<typeof Table>

const List = z.strictObject({
  ...range,
  /** `marker` is its number as it stands in the text; a bullet is not in the text. */
  items: z.array(z.strictObject({ ...range, marker: Range.nullable() })),
})
/** A list; one within an item of another is a list of its own. */
export type List = z.infer<typeof List>

const PrintedWord = z.strictObject({
  ...range,
  /** Counted from 1; null in a picture. */
  page: z.int().positive().nullable(),
  box: Box,
})
/** A word that a machine read, and where it is printed. */
export type PrintedWord = z.infer<typeof PrintedWord>

/**
 * What a text is made of, as ranges beside it: headings, lists, tables and the rest that carry meaning. Ranges lie in the text, in
 * its order, and nest properly; only pages cut through others.
 */
export const Structure = z.strictObject({
  /** `label` is the page's own number. */
  pages: z.array(z.strictObject({ ...range, label: z.string() })),
  headings: z.array(z.strictObject({ ...range, level: z.int().min(1).max(6) })),
  lists: z.array(List),
  tables: z.array(Table).refine((tables) => countCells(tables) <= MOST_CELLS),
  /** `address` as the document states it, whole where it can be known whole. */
  links: z.array(z.strictObject({ ...range, address: z.string().min(1) })),
  /** The marks that a note hangs under, and its words. */
  notes: z.array(z.strictObject({ marks: z.array(Range).min(1), body: Range })),
  quotations: z.array(Range),
  /** The words that a document sets under a picture, a chart or a table, in lines of their own; absent where there are none. */
  captions: z.array(Range).optional(),
  /** What was remarked on words and is not in the text, by whom and when as the document says it; absent where nothing was. */
  comments: z
    .array(z.strictObject({ ...range, author: z.string(), date: z.string(), words: z.string().min(1) }))
    .optional(),
  /** Where the words are printed that a machine read in a picture or on a scanned page; absent where it read none. */
  printed: z.array(PrintedWord).optional(),
})
export type Structure = z.infer<typeof Structure>

/** How many cells tables have together. */
export function countCells(tables: readonly Table[]): number {
  return tables.reduce(
    (sum, { rows }) => sum + rows.reduce((ofTable, { cells }) => ofTable + cells.length, 0),
    0,
  )
}
