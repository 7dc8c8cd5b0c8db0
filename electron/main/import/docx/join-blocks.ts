import { joinPassages, placeParts } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import type { Span } from '../../../../shared/domain/span'
import { MOST_COLUMNS } from '../../../../shared/schema/structure'
import type { Cell, List, Table } from '../../../../shared/schema/structure'
import type { Block } from './block'

type Kind<K extends Block['kind']> = Extract<Block, { readonly kind: K }>
type Placed<B extends Block = Block> = Span & { readonly part: B }

/** Blocks one after the other, with the same between any two: items in a row are a list, rows of one table a table. */
export function joinBlocks(blocks: readonly Block[], between: string): Passage {
  const { text, structure } = joinPassages(
    blocks.map(({ passage }) => passage),
    between,
  )
  const captions = structure.captions ?? []
  const placed = placeParts(blocks, ({ passage }) => passage.text, between)
  return {
    text,
    structure: {
      ...structure,
      lists: inOrder([...structure.lists, ...listsOf(placed)]),
      tables: inOrder([...structure.tables, ...tablesOf(placed)]),
      ...withCaptions(captions, placed),
      quotations: inOrder([...structure.quotations, ...quotationsOf(placed)]),
    },
  }
}

const inOrder = <T extends Span>(ranges: readonly T[]): T[] =>
  ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)

/** Word has nine levels; what says to be deeper is as deep as these. */
const DEEPEST = 8

/** A list goes on until something else stands between; one of a deeper level is within the item before it. */
function listsOf(placed: readonly Placed[]): readonly List[] {
  const lists: List[] = []
  let open: { readonly id: string; readonly level: number; readonly list: List }[] = []
  for (const { start, end, part: block } of placed) {
    if (block.kind !== 'item') {
      open = []
      continue
    }
    const level = block.level >= 0 && block.level <= DEEPEST ? block.level : DEEPEST
    open = open.filter((each) => each.level < level || (each.level === level && each.id === block.list))
    let last = open.at(-1)
    if (last?.level !== level) {
      last = { id: block.list, level, list: { start, end, items: [] } }
      open.push(last)
      lists.push(last.list)
    }
    const marker = block.marker > 0 ? { start, end: start + block.marker } : null
    last.list.items.push({ start, end, marker })
    for (const { list } of open) {
      list.end = end
      const item = list.items.at(-1)
      if (item) item.end = end
    }
  }
  return lists
}

function withCaptions(captions: readonly Span[], placed: readonly Placed[]): Partial<Passage['structure']> {
  const own = placed.flatMap(({ start, end, part }) => (part.kind === 'caption' ? [{ start, end }] : []))
  return captions.length + own.length > 0 ? { captions: inOrder([...captions, ...own]) } : {}
}

function quotationsOf(placed: readonly Placed[]): readonly Span[] {
  const quotations: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const { start, end, part: block } of placed) {
    if (block.kind !== 'quotation') open = null
    else if (open) open.end = end
    else {
      open = { start, end }
      quotations.push(open)
    }
  }
  return quotations
}

function tablesOf(placed: readonly Placed[]): readonly Table[] {
  const tables: Placed<Kind<'row'>>[][] = []
  let before: number | null = null
  for (const { part, ...range } of placed) {
    if (part.kind === 'row') {
      if (before !== part.table) tables.push([])
      tables.at(-1)?.push({ ...range, part })
    }
    before = part.kind === 'row' ? part.table : null
  }
  return tables.flatMap((rows) => tableOf(rows) ?? [])
}

/** The rows of a table; null for one of a single column, which only frames what is in it, and for one that is too wide. */
function tableOf(rows: readonly Placed<Kind<'row'>>[]): Table | null {
  const all = rows.flatMap(({ part }) => part.cells)
  if (all.every(({ column }) => column === 0)) return null
  if (all.some(({ column, columns }) => column + columns > MOST_COLUMNS)) return null
  /** By their columns, the cells that those of the next row may go on with. */
  const above = new Map<number, Cell>()
  let areHeads = true
  const read = rows.map(({ start, end, part }) => {
    areHeads &&= part.isHead
    const cells = part.cells.flatMap((cell) => {
      const over = above.get(cell.column)
      if (cell.merge === 'goes-on' && over && cell.start === cell.end) {
        over.rows = (over.rows ?? 1) + 1
        return []
      }
      const own: Cell = {
        start: start + cell.start,
        end: start + cell.end,
        column: cell.column,
        ...(cell.columns > 1 && { columns: cell.columns }),
        ...(areHeads && { head: 'column' as const }),
      }
      if (cell.merge === 'begins') above.set(cell.column, own)
      else above.delete(cell.column)
      return [own]
    })
    return { start, end, cells }
  })
  const [first, last] = [read[0], read.at(-1)]
  return first && last ? { start: first.start, end: last.end, caption: null, rows: read } : null
}
