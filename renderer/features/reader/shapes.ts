import { touchesAny, touching } from '../../../shared/domain/touches-any'
import type { Highlight } from '../../../shared/domain/anchors/segment-highlights'
import type { Structure, Table } from '../../../shared/schema/structure'
import type { Span } from '../../../shared/domain/span'

/** A link as drawn: its span, its address, and its number among the links of the text, from 0. */
export type TextLink = Highlight & { readonly address: string; readonly at: number }

/** The mark of a note as it is drawn, and where the words of the note stand. */
type NoteMark = Highlight & { readonly body: Span }

/** A row of a table of the text. */
export type TableRow = { readonly table: Table; readonly row: Table['rows'][number] }

/** How the lines of a text are drawn, by the offsets at which they begin. */
export type Shapes = {
  readonly levelOf: (start: number) => number | null
  readonly rowAt: (start: number) => TableRow | null
  /** How deep in lists the line stands; whether a bullet belongs before it. */
  readonly itemAt: (start: number) => { readonly depth: number; readonly isBulleted: boolean } | null
  readonly isQuoted: (block: Span) => boolean
  readonly isCaption: (block: Span) => boolean
  readonly isNote: (block: Span) => boolean
  readonly linksIn: (block: Span) => readonly TextLink[]
  readonly marksIn: (block: Span) => readonly NoteMark[]
  /** Whether a line says again what stands above the text. */
  readonly isRepeated: (start: number, line: string) => boolean
}

/** Lines that begin before this offset may belong to the head of a text. */
const HEAD = 2000
/** The length of what may stand before a name in its line. */
const LONGEST_BEFORE = 6

/** How the lines of a text are drawn that is made so, below a head with these words; as paragraphs where nothing is known of it. */
export function shapesOf(structure: Structure | null, head: readonly string[] = []): Shapes {
  const levels = new Map(structure?.headings.map(({ start, level }) => [start, level]))
  const rows = new Map<number, TableRow>()
  for (const table of structure?.tables ?? [])
    for (const row of table.rows) rows.set(row.start, { table, row })
  const lists = structure?.lists ?? []
  const listsIn = touching(lists)
  const items = new Map<number, { depth: number; isBulleted: boolean }>()
  for (const { items: own } of lists)
    for (const { start, marker } of own)
      items.set(start, {
        depth: listsIn({ start, end: start + 1 }).length,
        isBulleted: marker === null,
      })
  const links = (structure?.links ?? []).map(({ start, end, address }, at) => ({
    start,
    end,
    address,
    at,
    id: `link ${at}`,
  }))
  const notes = structure?.notes ?? []
  const marks = notes.flatMap((note, at) =>
    note.marks.map(({ start, end }) => ({ start, end, id: `note ${at} at ${start}`, body: note.body })),
  )
  const captionsIn = touching([
    ...(structure?.captions ?? []),
    ...(structure?.tables ?? []).flatMap(({ caption }) => caption ?? []),
  ])
  return {
    levelOf: (start) => levels.get(start) ?? null,
    rowAt: (start) => rows.get(start) ?? null,
    itemAt: (start) => items.get(start) ?? null,
    isQuoted: touchesAny(structure?.quotations ?? []),
    isCaption: (block) =>
      captionsIn(block).some(({ start, end }) => start <= block.start && block.end <= end),
    isNote: touchesAny(notes.map(({ body }) => body)),
    linksIn: touching(links),
    marksIn: touching(marks),
    isRepeated: (start, line) => start < HEAD && head.some((words) => saysAgain(line.trim(), words)),
  }
}

/** Also with a word before it, as in “By Amira Haddad”. */
function saysAgain(line: string, words: string): boolean {
  return line.endsWith(words) && line.length - words.length <= LONGEST_BEFORE
}
