import { arrangeRows } from './arrange-rows'
import { toLetters } from './letter-forms'
import type { PdfLine } from './pdf-line'

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

/**
 * Puts the runs of a page together to lines, in the order in which the page has them; those that stand side by side, in columns or
 * tables, in the order in which they are read. On a page that is read from right to left, left and right are exchanged (measured
 * from the right edge, as negative lengths), so that a line begins at its `left` in every script.
 */
export function toLines(items: readonly PdfItem[]): readonly PdfLine[] {
  const rows: Run[][] = [[]]
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , left = 0, baseline = 0] = item.transform
    const run = { text: toLetters(item.str), left, right: left + item.width, baseline, size: item.height }
    const before = rows.at(-1)?.at(-1)
    if (before && run.size > 0 && Math.abs(before.baseline - baseline) > Math.max(before.size, run.size) / 2)
      rows.push([])
    if (item.str !== '') rows.at(-1)?.push(run)
    if (item.hasEOL) rows.push([])
  }
  const isRightToLeft = runsRightToLeft(rows.flat())
  return arrangeRows(
    rows.map((runs) => {
      const inOrder = runsRightToLeft(runs) ? fromTheRight(runs) : runs
      const lines = splitAtGaps(inOrder).flatMap(joinRuns)
      return (isRightToLeft ? lines.map(mirror) : lines).toSorted((a, b) => a.left - b.left)
    }),
  )
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu
const LETTERS = /\p{L}/gu

function runsRightToLeft(runs: readonly Run[]): boolean {
  let balance = 0
  for (const { text } of runs)
    balance += 2 * (text.match(RIGHT_TO_LEFT)?.length ?? 0) - (text.match(LETTERS)?.length ?? 0)
  return balance > 0
}

/** Words and figures that are read from left to right wherever they stand. */
const isLeftToRight = ({ text }: Run): boolean => /[\p{L}\p{N}]/u.test(text) && text.search(RIGHT_TO_LEFT) < 0

/** The runs of a line that is read from right to left: from the rightmost on, but figures and foreign words the other way. */
function fromTheRight(runs: readonly Run[]): readonly Run[] {
  const sorted = runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.right - a.right)
  const ordered: Run[] = []
  for (let at = 0; at < sorted.length;) {
    let end = at
    while (end < sorted.length && sorted.slice(end, end + 1).some(isLeftToRight)) end += 1
    if (end === at) end += 1
    ordered.push(...sorted.slice(at, end).toReversed())
    at = end
  }
  return withSpaces(ordered)
}

/** A gap of this much of the size of the letters parts two words. */
const WORD_GAP = 0.15

/** Runs with a space between two that stand apart: in lines that are read from right to left PDF.js gives none. */
function withSpaces(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, at) => {
    const before = runs[at - 1]
    if (!before || /^\s|^$/u.test(run.text) || /\s$/u.test(before.text)) return run
    const gap = Math.max(run.left - before.right, before.left - run.right)
    return gap > WORD_GAP * run.size ? { ...run, text: ` ${run.text}` } : run
  })
}

/** A gap of this many times the size of the letters parts two columns, or two cells of a table. */
const COLUMN_GAP = 1.4

/** The runs of a row, parted where the next one stands far off. */
function splitAtGaps(runs: readonly Run[]): readonly (readonly Run[])[] {
  const parts: Run[][] = []
  let last: Run | undefined
  for (const run of runs) {
    if (run.text.trim() === '') {
      parts.at(-1)?.push(run)
      continue
    }
    const gap = last ? Math.max(run.left - last.right, last.left - run.right) : 0
    if (last && gap <= COLUMN_GAP * Math.max(run.size, last.size)) parts.at(-1)?.push(run)
    else parts.push([run])
    last = run
  }
  return parts
}

function joinRuns(runs: readonly Run[]): readonly PdfLine[] {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
    // Within a line a soft hyphen divides nothing.
    .replace(/\u00AD(?!$)/gu, '')
  const shown = runs.filter((run) => run.text.trim() !== '')
  const [first] = shown
  if (!first || text === '') return []
  return [
    {
      text,
      left: Math.min(...shown.map((run) => run.left)),
      right: Math.max(...shown.map((run) => run.right)),
      baseline: first.baseline,
      size: Math.max(...shown.map((run) => run.size)),
    },
  ]
}

const mirror = (line: PdfLine): PdfLine => ({ ...line, left: -line.right, right: -line.left })
