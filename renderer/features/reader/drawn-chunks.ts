import type { ChunkRange } from './chunk-heights'

/** What stands in the place of a text: chunks that are drawn, and gaps as high as the chunks that are not. */
export type Part =
  | { readonly kind: 'chunk'; readonly index: number }
  | { readonly kind: 'gap'; readonly before: number; readonly height: number }

/**
 * The parts of a text of which only some chunks are drawn, in order; `tops` says where each chunk begins, and where the last one ends.
 * The first and the last are always drawn: there the caret goes that is sent to the start or to the end, and between them lies all of
 * the text when all is selected.
 */
export function partsOf(drawn: readonly ChunkRange[], tops: readonly number[]): readonly Part[] {
  const count = tops.length - 1
  const parts: Part[] = []
  let next = 0
  for (const index of indicesOf([{ from: 0, to: 0 }, ...drawn, { from: count - 1, to: count - 1 }], count)) {
    const height = (tops[index] ?? 0) - (tops[next] ?? 0)
    if (index > next) parts.push({ kind: 'gap', before: index, height })
    parts.push({ kind: 'chunk', index })
    next = index + 1
  }
  return parts
}

function indicesOf(ranges: readonly ChunkRange[], count: number): readonly number[] {
  const indices = new Set<number>()
  for (const { from, to } of ranges)
    for (let index = Math.max(0, from); index <= Math.min(to, count - 1); index += 1) indices.add(index)
  return [...indices].toSorted((a, b) => a - b)
}
