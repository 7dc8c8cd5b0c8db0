import type { Structure, Table } from '../../schema/structure'
import type { Span } from '../span'

/** A structure to be filled. */
export const emptyStructure = (): Structure => ({
  pages: [],
  headings: [],
  lists: [],
  tables: [],
  links: [],
  notes: [],
  quotations: [],
})

/** The structure of a text that has none; nothing is added to it. */
export const noStructure: Structure = emptyStructure()

/** Whether a structure says anything. */
export function isPlain(structure: Structure): boolean {
  return Object.values(structure).every((ranges = []) => ranges.length === 0)
}

/** How many headings, tables and the rest a text has. */
export type PartCounts = Readonly<Record<Exclude<keyof Structure, 'printed' | 'comments'>, number>>

export function countParts(structure: Structure): PartCounts {
  return {
    pages: structure.pages.length,
    headings: structure.headings.length,
    lists: structure.lists.length,
    tables: structure.tables.length,
    links: structure.links.length,
    notes: structure.notes.length,
    quotations: structure.quotations.length,
    captions: structure.captions?.length ?? 0,
  }
}

/** A structure with each of its ranges elsewhere; one that goes (null, or emptied) takes along what makes no sense without it. */
export function mapStructure(structure: Structure, move: (range: Span) => Span | null): Structure {
  const one = (range: Span | null): Span | null => {
    const next = range && move(range)
    return next && next.start < next.end ? next : null
  }
  const moved = <T extends Span>(ranges: readonly T[]): T[] =>
    ranges.flatMap((range) => {
      const next = one(range)
      return next ? [{ ...range, start: next.start, end: next.end }] : []
    })
  return {
    pages: moved(structure.pages),
    headings: moved(structure.headings),
    lists: moved(structure.lists).flatMap((list) => {
      const items = moved(list.items).map((item) => ({ ...item, marker: one(item.marker) }))
      return items.length > 0 ? [{ ...list, items }] : []
    }),
    tables: moved(structure.tables).flatMap((table) => {
      const rows = rowsOf(table, move)
      return rows.length > 0 ? [{ ...table, caption: one(table.caption), rows }] : []
    }),
    links: moved(structure.links),
    notes: structure.notes.flatMap(({ marks, body }) => {
      const [there, here] = [one(body), moved(marks)]
      return there && here.length > 0 ? [{ marks: here, body: there }] : []
    }),
    quotations: moved(structure.quotations),
    ...(structure.captions && { captions: moved(structure.captions) }),
    ...(structure.comments && { comments: moved(structure.comments) }),
    ...(structure.printed && { printed: moved(structure.printed) }),
  }
}

/** The rows of a table that stay. A cell that goes takes its row along: the others would stand in wrong columns. */
function rowsOf(table: Table, move: (range: Span) => Span | null): Table['rows'] {
  return table.rows.flatMap((row) => {
    const next = move(row)
    const cells = row.cells.flatMap((cell) => {
      const at = move(cell)
      return at ? [{ ...cell, start: at.start, end: at.end }] : []
    })
    return next && cells.length === row.cells.length ? [{ start: next.start, end: next.end, cells }] : []
  })
}
