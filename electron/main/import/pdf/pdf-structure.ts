import { emptyStructure } from '../../../../shared/domain/structure/map-structure'
import type { Structure, Table } from '../../../../shared/schema/structure'
import type { JoinedLines, PlacedLine } from './join-lines'
import type { LinkedWords } from './linked-words'
import type { PdfLine } from './pdf-line'

type Range = { readonly start: number; readonly end: number }

/** A page of a text: its lines, and the number that the document gives it. */
export type LabelledPage = { readonly lines: readonly PdfLine[]; readonly label: string }

/** What a text of printed lines is made of: its pages, and as far as they can be told its headings, tables and links. */
export function structureOfPages(
  { text, paragraphs }: JoinedLines,
  pages: readonly LabelledPage[],
  links: readonly LinkedWords[],
): Structure {
  const placed = new Map(paragraphs.flatMap((lines) => lines.map((each) => [each.line, each] as const)))
  const structure = emptyStructure()
  for (const { lines, label } of pages) {
    const [first, last] = [placed.get(lines[0] ?? none), placed.get(lines.at(-1) ?? none)]
    if (first && last) structure.pages.push({ start: first.start, end: last.end, label })
  }
  structure.headings.push(...headingsOf(paragraphs, text))
  const captions = paragraphs.filter((lines) => lines.every(({ line }) => line.isCaption)).map(rangeOf)
  if (captions.length > 0) structure.captions = captions
  structure.tables.push(...paragraphs.flatMap(tablesOf))
  structure.links.push(...linksOf(links, placed, text))
  return structure
}

/** Where each page begins in the text; null for one of which nothing is in it. */
export function startOfPages(
  { paragraphs }: JoinedLines,
  pages: readonly LabelledPage[],
): readonly (number | null)[] {
  const starts = new Map(
    paragraphs.flatMap((lines) => lines.map(({ line, start }) => [line, start] as const)),
  )
  return pages.map(({ lines }) => starts.get(lines[0] ?? none) ?? null)
}

/** The line of no page. */
const none: PdfLine = { text: '', left: 0, right: 0, baseline: 0, size: 0 }

/** Letters this much larger than those of most of a text make a heading, where nothing in the document says which are. */
const LARGER = 1.2
const LONGEST_HEADING = 150
const MOST_LINES = 3
/** The fewest paragraphs from which the usual letter size of a text is told. */
const FEWEST_PARAGRAPHS = 4

function headingsOf(paragraphs: readonly (readonly PlacedLine[])[], text: string): Structure['headings'] {
  const tagged = paragraphs.flatMap((lines) => {
    const levels = new Set(lines.map(({ line }) => line.level))
    const [level] = levels
    return levels.size === 1 && level !== undefined ? [{ ...rangeOf(lines), level }] : []
  })
  if (tagged.length > 0 || paragraphs.length < FEWEST_PARAGRAPHS) return tagged
  const most = usualSize(paragraphs)
  const large = paragraphs.filter((lines) => isHeading(lines, text, most))
  const sizes = [...new Set(large.map(sizeOf))].toSorted((a, b) => b - a)
  return large.map((lines) => ({
    ...rangeOf(lines),
    level: Math.min(6, sizes.indexOf(sizeOf(lines)) + 1),
  }))
}

function isHeading(lines: readonly PlacedLine[], text: string, usual: number): boolean {
  const { start, end } = rangeOf(lines)
  const words = text.slice(start, end)
  return (
    lines.length <= MOST_LINES &&
    words.length <= LONGEST_HEADING &&
    lines.every(({ line }) => !line.isRow && line.size >= usual * LARGER) &&
    /\p{L}{2}/u.test(words) &&
    !/[.,;]$/u.test(words)
  )
}

const sizeOf = (lines: readonly PlacedLine[]): number =>
  Math.round(Math.max(...lines.map(({ line }) => line.size)))

/** The size that most of the letters of a text have. */
function usualSize(paragraphs: readonly (readonly PlacedLine[])[]): number {
  const counts = new Map<number, number>()
  for (const { line } of paragraphs.flat()) {
    const size = Math.round(line.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + line.text.length)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const rangeOf = (lines: readonly PlacedLine[]): Range => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
})

/** The tables of a paragraph: rows one after the other that have as many columns, two or more of both. */
function tablesOf(lines: readonly PlacedLine[]): readonly Table[] {
  const groups: PlacedLine[][] = []
  let columns = 0
  for (const placed of lines) {
    const count = placed.line.cells?.length ?? 0
    if (count >= 2 && count === columns) groups.at(-1)?.push(placed)
    else if (count >= 2) groups.push([placed])
    columns = count
  }
  return groups
    .filter((rows) => rows.length >= 2)
    .map((rows) => ({ ...rangeOf(rows), caption: null, rows: rows.map((row, at) => rowOf(row, at === 0)) }))
}

/** A row in which nothing stands but heads heads the columns; one head alone, further down, heads its row. */
function rowOf({ line, start, end }: PlacedLine, isFirst: boolean): Table['rows'][number] {
  const cells = line.cells ?? []
  const shown = cells.filter(({ text }) => text !== '')
  const head = (isFirst || shown.length > 1) && shown.every(({ isHead }) => isHead) ? 'column' : 'row'
  let next = start
  return {
    start,
    end,
    cells: cells.map(({ text, isHead }, column) => {
      const at = next
      next += text.length + 1
      return { start: at, end: at + text.length, column, ...(isHead ? { head } : {}) }
    }),
  }
}

/** Links by where their words stand in the text; what goes on in the next line is one. */
function linksOf(
  links: readonly LinkedWords[],
  placed: ReadonlyMap<PdfLine, PlacedLine>,
  text: string,
): Structure['links'] {
  const found = links
    .flatMap(({ line, start, end, address }) => {
      const at = placed.get(line)
      return at ? [{ start: at.start + start, end: Math.min(at.end, at.start + end), address }] : []
    })
    .toSorted((a, b) => a.start - b.start)
  const joined: Structure['links'] = []
  for (const link of found) {
    const before = joined.at(-1)
    if (before && link.start < before.end) continue
    const goesOn = before?.address === link.address && /^ ?$/u.test(text.slice(before.end, link.start))
    if (before && goesOn) before.end = link.end
    else joined.push({ ...link })
  }
  return joined
}
