import { noStructure } from '../../../../shared/domain/structure/map-structure'
import { joinPassages, placeParts, shiftStructure } from '../../../../shared/domain/structure/passage'
import type { Passage } from '../../../../shared/domain/structure/passage'
import { onOneLine } from '../sheets/write-rows'
import type { Block, Merge } from './block'

/** A table row that is still being read: its pieces between tabs, and which pieces are cells. */
export type OpenRow = {
  readonly words: string[]
  readonly cells: {
    readonly passage: Passage
    readonly column: number
    readonly columns: number
    readonly merge: Merge
  }[]
  isHead: boolean
  /** Deleted, or not shown. */
  isGone: boolean
}

export const newRow = (): OpenRow => ({ words: [], cells: [], isHead: false, isGone: false })

/** A row as a block of the text: its cells with tabs between them; null for one without words. */
export function rowOfCells({ words, cells, isHead }: OpenRow, table: number): Block | null {
  const text = words.join('\t')
  if (text.trim() === '') return null
  const starts = placeParts(words, (word) => word, '\t').map(({ start }) => start)
  const placed = cells.map(({ passage, column, columns, merge }) => {
    const start = starts[column] ?? 0
    return { start, end: start + passage.text.length, column, columns, merge }
  })
  const links = cells.flatMap(
    ({ passage, column }) => shiftStructure(passage.structure, starts[column] ?? 0).links,
  )
  return {
    kind: 'row',
    passage: { text, structure: { ...noStructure, links } },
    table,
    isHead,
    cells: placed,
  }
}

/** What a cell holds, on one line: of what it is made of, links and marks stay. */
export function cellOf(blocks: readonly Block[]): Passage {
  const { text, structure } = joinPassages(
    blocks.map(({ passage }) => passage),
    '\n',
  )
  const words = onOneLine(text)
  if (words === text || structure.links.length === 0)
    return { text: words, structure: { ...noStructure, links: structure.links } }
  const places = placesOf(text, words)
  const links = structure.links.flatMap((link) => {
    const [start, last] = [places[link.start], places[link.end - 1]]
    return start !== undefined && last !== undefined && start <= last
      ? [{ ...link, start, end: last + 1 }]
      : []
  })
  return { text: words, structure: { ...noStructure, links } }
}

/** Where each character of some words stands, once they are on one line: white space may have gone, a stroke may have come. */
function placesOf(text: string, words: string): readonly number[] {
  let at = 0
  return Array.from({ length: text.length }, (_, index) => {
    const sign = text.charAt(index)
    if (/[\s\u0085]/u.test(sign)) return at
    while (at < words.length && words.charAt(at) !== sign) at += 1
    at += 1
    return at - 1
  })
}
