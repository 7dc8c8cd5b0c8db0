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

/** Line width and letter size, in pixels, from which the height of a text is estimated. */
export type Type = { readonly width: number; readonly fontSize: number; readonly lineHeight: number }

/** An average letter of running text is so wide, as a share of its size. */
const LETTER = 0.45

/** How high a chunk of a text will be, in pixels, from how much is written in it. */
export function guessHeight({ blocks, isContinued }: Chunk, { width, fontSize, lineHeight }: Type): number {
  const perLine = Math.max(1, width / (fontSize * LETTER))
  const lines = blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / perLine), 0)
  // Every paragraph that ends here is followed by a space as high as its letters.
  const begun = blocks.filter(({ continues }) => !continues).length + (blocks[0]?.continues ? 1 : 0)
  return lines * lineHeight + (isContinued ? begun - 1 : begun) * fontSize
}
