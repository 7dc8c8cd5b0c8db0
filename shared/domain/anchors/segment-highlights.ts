import type { Span } from '../span'

/** A highlighted span, under the id of its claim. */
export type Highlight = Span & { readonly id: string }

/**
 * A stretch that the same highlights cover from end to end; none where `ids` is empty.
 * `startsHere` and `endsHere` name the highlights whose own first or last character this stretch holds.
 */
export type Segment = Span & {
  readonly ids: readonly string[]
  readonly startsHere: readonly string[]
  readonly endsHere: readonly string[]
}

/**
 * Cuts a block at each end of a highlight, so that overlapping and nested highlights can be drawn side by side.
 * The segments fill the block in order without gaps; `ids` go from the outermost highlight to the innermost.
 */
export function segmentHighlights(block: Span, highlights: readonly Highlight[]): readonly Segment[] {
  const inBlock = highlights
    .filter(({ start, end }) => start < end && start < block.end && end > block.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([block.start, block.end])
  for (const { start, end } of inBlock) {
    if (start > block.start) cuts.add(start)
    if (end < block.end) cuts.add(end)
  }
  const borders = [...cuts].toSorted((a, b) => a - b)
  const segments: Segment[] = []
  let open: readonly Highlight[] = []
  let next = 0
  for (let i = 0; i + 1 < borders.length; i += 1) {
    const start = borders[i] ?? block.start
    const end = borders[i + 1] ?? block.end
    const opening: Highlight[] = []
    for (let one = inBlock[next]; one && one.start <= start; one = inBlock[next]) {
      opening.push(one)
      next += 1
    }
    open = [...open.filter((one) => one.end > start), ...opening]
    segments.push({
      start,
      end,
      ids: open.map(({ id }) => id),
      startsHere: open.filter((one) => one.start === start).map(({ id }) => id),
      endsHere: open.filter((one) => one.end === end).map(({ id }) => id),
    })
  }
  return segments
}
