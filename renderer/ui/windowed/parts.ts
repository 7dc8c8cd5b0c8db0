import type { PieceRange } from './column-heights'

/** What stands in a column: pieces that are drawn, and gaps as high as the pieces that are not. */
export type Part =
  | { readonly kind: 'piece'; readonly index: number }
  | { readonly kind: 'gap'; readonly before: number; readonly height: number }

/** The parts of a column of which only some pieces are drawn, in order; `tops` says where each piece begins, and where the last one ends. */
export function partsOf(drawn: readonly PieceRange[], tops: readonly number[]): readonly Part[] {
  const count = tops.length - 1
  const parts: Part[] = []
  let next = 0
  const skipTo = (index: number): void => {
    const height = (tops[index] ?? 0) - (tops[next] ?? 0)
    if (index > next) parts.push({ kind: 'gap', before: index, height })
  }
  for (const index of indicesOf(drawn, count)) {
    skipTo(index)
    parts.push({ kind: 'piece', index })
    next = index + 1
  }
  skipTo(count)
  return parts
}

function indicesOf(ranges: readonly PieceRange[], count: number): readonly number[] {
  const indices = new Set<number>()
  for (const { from, to } of ranges)
    for (let index = Math.max(0, from); index <= Math.min(to, count - 1); index += 1) indices.add(index)
  return [...indices].toSorted((a, b) => a - b)
}
