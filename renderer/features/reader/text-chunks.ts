import { lastIndexBefore } from '../../../shared/domain/last-before'
import type { Span } from '../../../shared/domain/span'
import type { Block } from '../../../shared/domain/text/block-text'

/** Neighbouring blocks of a text, that are drawn, measured and left out together. */
export type Chunk = Span & {
  readonly blocks: readonly Block[]
  /** True where the next chunk goes on with the same paragraph. */
  readonly isContinued: boolean
}

/** A chunk has at most so many characters, and so many blocks: about two screens of a text. */
const CHARACTERS = 4000
const BLOCKS = 40

/** All blocks of a text in chunks; a block is never parted. */
export function chunkBlocks(blocks: readonly Block[]): readonly Chunk[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    const start = group?.[0]?.start ?? 0
    if (group && group.length < BLOCKS && block.end - start <= CHARACTERS) group.push(block)
    else groups.push([block])
  }
  return groups.map((group, at) => ({
    start: group[0]?.start ?? 0,
    end: group.at(-1)?.end ?? 0,
    blocks: group,
    isContinued: groups[at + 1]?.[0]?.continues ?? false,
  }))
}

/** The index of the chunk that an offset lies in, or that ends before it; the first for what comes before all of them. */
export function chunkAt(chunks: readonly Chunk[], offset: number): number {
  return Math.max(
    0,
    lastIndexBefore(chunks, offset, ({ start }) => start),
  )
}
