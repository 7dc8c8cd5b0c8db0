import type { Span } from '../../../shared/domain/span'

/**
 * The highlights that touch each block, in order of their start. Blocks are in the order of the text; each highlight
 * looks only at the blocks that it reaches, so that thousands of highlights in a long text cost little.
 */
export function highlightsByBlock<T extends Span>(
  blocks: readonly Span[],
  highlights: readonly T[],
): readonly (readonly T[])[] {
  const byBlock = blocks.map((): T[] => [])
  for (const highlight of highlights.toSorted((a, b) => a.start - b.start)) {
    for (let at = firstEndingAfter(blocks, highlight.start); at < blocks.length; at++) {
      const block = blocks[at]
      if (!block || block.start >= highlight.end) break
      byBlock[at]?.push(highlight)
    }
  }
  return byBlock
}

/** The index of the first block that ends behind an offset, by halving. */
function firstEndingAfter(blocks: readonly Span[], offset: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
