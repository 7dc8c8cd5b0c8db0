/** Rows in one drawing: about a third of a page. */
const MOST_ROWS = 12

/** The rows of a line in pieces that are about as high as one another, each counted from its own top, so that pages can break between them. */
export function piecesOfLine<Bar extends { readonly row: number }>(
  bars: readonly Bar[],
): readonly (readonly Bar[])[] {
  const count = Math.max(1, Math.ceil(bars.length / MOST_ROWS))
  const each = Math.ceil(bars.length / count)
  return Array.from({ length: count }, (_, at) =>
    bars.slice(at * each, (at + 1) * each).map((bar, row) => ({ ...bar, row })),
  )
}
