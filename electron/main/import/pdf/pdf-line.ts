/** A line of a page as it was printed. Lengths are points from the lower left corner of the page. */
export type PdfLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand. */
  readonly baseline: number
  /** Height of the letters. */
  readonly size: number
}

/** A run of letters as PDF.js gives it (`TextItem`), or a mark without letters. */
export type PdfItem =
  | {
      readonly str: string
      readonly transform: readonly number[]
      readonly width: number
      readonly height: number
      readonly hasEOL: boolean
    }
  | { readonly type: string }

type Run = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** Puts the runs of a page together to lines, in the order in which the page has them. */
export function toLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: Run[][] = [[]]
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , left = 0, baseline = 0] = item.transform
    const run = { text: item.str, left, right: left + item.width, baseline, size: item.height }
    const before = lines.at(-1)?.at(-1)
    if (before && run.size > 0 && Math.abs(before.baseline - baseline) > Math.max(before.size, run.size) / 2)
      lines.push([])
    if (item.str !== '') lines.at(-1)?.push(run)
    if (item.hasEOL) lines.push([])
  }
  return lines.flatMap(joinRuns)
}

function joinRuns(runs: readonly Run[]): readonly PdfLine[] {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
  const [first] = runs
  if (!first || text === '') return []
  return [
    {
      text,
      left: Math.min(...runs.map((run) => run.left)),
      right: Math.max(...runs.map((run) => run.right)),
      baseline: first.baseline,
      size: Math.max(...runs.map((run) => run.size)),
    },
  ]
}
