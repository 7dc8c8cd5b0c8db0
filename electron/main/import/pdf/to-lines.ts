import { writeRaised } from '../marks/raised'
import type { Rise } from '../marks/raised'
import { arrangeRows } from './arrange-rows'
import { toLetters } from './letter-forms'
import type { PdfLine } from './pdf-line'
import type { Role } from './page-tags'

/** A run of letters as PDF.js gives it (`TextItem`), or a mark without letters. */
export type PdfItem =
  | {
      readonly str: string
      readonly transform: readonly number[]
      readonly width: number
      readonly height: number
      readonly hasEOL: boolean
      /** The role that the page's tags give it. */
      readonly role?: Role | undefined
    }
  | { readonly type: string }

/** The words of a filled field, or of a note that is printed on the page, with the corners of its place. */
export type PdfNote = { readonly text: string; readonly rect: readonly number[] }

type Run = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly role?: Role | undefined
}

/**
 * Puts the runs of a page together to lines, in the order in which the page has them; those that stand side by side, in columns or
 * tables, in the order in which they are read. On a page that is read from right to left, left and right are exchanged (measured
 * from the right edge, as negative lengths), so that a line begins at its `left` in every script.
 */
export function toLines(items: readonly PdfItem[], notes: readonly PdfNote[] = []): readonly PdfLine[] {
  const [first = [], ...others] = byDirection(items)
  return [...toLevelLines(first, notes), ...others.flatMap((turned) => toLevelLines(turned, []))]
}

/** How runs are turned, in degrees against the clock. */
const turnOf = ([a = 1, b = 0]: readonly number[]): number => Math.round((Math.atan2(b, a) * 180) / Math.PI)

/** The runs of a page by how they are turned, as if each were level: those of which there are most letters come first. */
function byDirection(items: readonly PdfItem[]): readonly (readonly PdfItem[])[] {
  const groups = new Map<number, { readonly items: PdfItem[]; letters: number }>()
  for (const item of items) {
    if (!('str' in item)) continue
    const turn = item.str.trim() === '' ? ([...groups.keys()].at(-1) ?? 0) : turnOf(item.transform)
    const group = groups.get(turn) ?? { items: [], letters: 0 }
    groups.set(turn, group)
    group.items.push(turn === 0 ? item : { ...item, transform: levelled(item.transform, turn) })
    group.letters += item.str.trim().length
  }
  return [...groups.values()].toSorted((a, b) => b.letters - a.letters).map((group) => group.items)
}

/** Where a run stands when the page is turned so that it is level. */
function levelled([a = 1, b = 0, , , x = 0, y = 0]: readonly number[], turn: number): readonly number[] {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const size = Math.hypot(a, b)
  return [size, 0, 0, size, x * cos + y * sin, y * cos - x * sin]
}

function toLevelLines(items: readonly PdfItem[], notes: readonly PdfNote[]): readonly PdfLine[] {
  const rows: Run[][] = [[]]
  const printed: Run[] = []
  for (const item of items) {
    if (!('str' in item)) continue
    const [, , , , left = 0, baseline = 0] = item.transform
    const run = {
      text: toLetters(item.str),
      left,
      right: left + item.width,
      baseline,
      size: item.height,
      role: item.role,
    }
    // PDF.js gives spaces no size.
    const before = rows.at(-1)?.findLast(({ size }) => size > 0)
    const isAgain = isPrintedAgain(run, printed)
    if (before && run.size > 0 && Math.abs(before.baseline - baseline) > Math.max(before.size, run.size) / 2)
      rows.push([])
    if (item.str !== '' && !isAgain) {
      rows.at(-1)?.push(run)
      if (run.text.trim() !== '') printed.push(run)
    }
    if (item.hasEOL) rows.push([])
  }
  for (const note of notes) placeNote(note, rows)
  const isRightToLeft = runsRightToLeft(rows.flat())
  return arrangeRows(
    rows
      .map(readOverprint)
      .map(closeSpaced)
      .map((runs) => {
        const inOrder = runsRightToLeft(runs) ? fromTheRight(runs) : withSpaces(runs)
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

/** A word that is written so far into another, as beside a cell that is too narrow for it, is one of its own. */
const WORD_OVERLAP = 0.2

/** Runs with a space between two that stand apart: PDF.js gives none in lines from right to left, and where it is led back. */
function withSpaces(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, at) => {
    const before = runs[at - 1]
    if (!before || /^\s|^$/u.test(run.text) || /\s$/u.test(before.text)) return run
    const gap = Math.max(run.left - before.right, before.left - run.right)
    const isOver = -gap > WORD_OVERLAP * run.size && isWord(run) && isWord(before) && run.left > before.left
    return gap > WORD_GAP * run.size || isOver ? { ...run, text: ` ${run.text}` } : run
  })
}

const isWord = ({ text }: Run): boolean => /[\p{L}\p{N}]{2}/u.test(text)

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
  const text = wordsOf(runs)
    .replace(/\s+/gu, ' ')
    .trim()
    // Within a word a soft hyphen divides nothing; beside a digit it is painted as a hyphen.
    .replace(/(?<=\p{L})\u00AD(?=\p{L})/gu, '')
    .replace(/\u00AD(?!$)|(?<=\p{N})\u00AD$/gu, '-')
  const shown = runs.filter((run) => run.text.trim() !== '')
  const [first] = shown
  if (!first || text === '') return []
  const level = levelOf(shown)
  return [
    {
      text,
      left: Math.min(...shown.map((run) => run.left)),
      right: Math.max(...shown.map((run) => run.right)),
      baseline: first.baseline,
      size: Math.max(...shown.map((run) => run.size)),
      ...(level === null ? {} : { level }),
      ...(shown.every(({ role }) => role?.kind === 'caption') && { isCaption: true }),
    },
  ]
}

/** The heading level that all these runs have in common; null where they have none. */
function levelOf(runs: readonly Run[]): number | null {
  const levels = new Set(runs.map(({ role }) => (role?.kind === 'heading' ? role.level : null)))
  const [level = null] = levels
  return levels.size === 1 ? level : null
}

/** What is raised or lowered by this much of the size of the letters around it is above or below the line. */
const RAISED = 0.15
const RAISED_ALONE = 0.25
const LOWERED = 0.08
/** Letters above or below the line are so much smaller. */
const SMALL = 0.85

/** The words of runs, with what stands above and below the line apart from them. */
function wordsOf(runs: readonly Run[]): string {
  const main = mainRun(runs)
  if (!main) return ''
  let text = ''
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at]
    if (!run) continue
    const kind = placeOf(run, main)
    if (kind === null) {
      text += run.text
      continue
    }
    let raised = run.text
    while (runs[at + 1] && placeOf(runs[at + 1] ?? main, main) === kind) {
      at += 1
      raised += runs[at]?.text ?? ''
    }
    const after = runs
      .slice(at + 1, at + 4)
      .map((next) => next.text)
      .join('')
    const written = writeRaised({ kind, words: raised, before: text.slice(-24), after })
    // White space behind what is raised parts it from the next word, but not a fraction.
    const isParted = text.trim() === '' || (/\s$/u.test(raised) && !/^\s*[/⁄]/u.test(after))
    text += isParted ? `${written} ` : written
  }
  return text
}

/** The run that stands for the line: one of the size that most of its letters have. */
function mainRun(runs: readonly Run[]): Run | undefined {
  const counts = new Map<string, { readonly run: Run; count: number }>()
  for (const run of runs) {
    const letters = run.text.trim().length
    if (letters === 0 || run.size === 0) continue
    const key = `${Math.round(run.size * 2)} ${Math.round(run.baseline)}`
    const known = counts.get(key) ?? { run, count: 0 }
    known.count += letters
    counts.set(key, known)
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || b.run.size - a.run.size)[0]?.run
}

function placeOf(run: Run, main: Run): Rise | null {
  if (run.size === 0 || run.text.trim() === '') return null
  const rise = (run.baseline - main.baseline) / main.size
  const isSmall = run.size <= main.size * SMALL
  if (rise >= (isSmall ? RAISED : RAISED_ALONE)) return 'sup'
  return -rise >= (isSmall ? LOWERED : RAISED_ALONE) ? 'sub' : null
}

/** Runs printed again so near by are the same letters, made bold or given a shadow. */
const AGAIN = 0.25
/** So many of the last runs are looked at: what is printed again follows soon. */
const LOOKED_BACK = 200

function isPrintedAgain(run: Run, printed: readonly Run[]): boolean {
  if (run.text.trim() === '') return false
  const near = Math.max(0.5, run.size * AGAIN)
  return printed
    .slice(-LOOKED_BACK)
    .some(
      (other) =>
        other.text === run.text &&
        Math.abs(other.left - run.left) <= near &&
        Math.abs(other.baseline - run.baseline) <= near,
    )
}

/** Letters that overlap so much more than the place that they take are printed several times. */
const OVERLAP = 1.4

/** A row in which each letter was printed several times before the next one, read once. */
function readOverprint(runs: readonly Run[]): readonly Run[] {
  const shown = runs.filter(({ text }) => text.trim() !== '')
  const [first] = shown
  if (!first || shown.length < 2) return runs
  const [left, right] = [
    Math.min(...shown.map((run) => run.left)),
    Math.max(...shown.map((run) => run.right)),
  ]
  const width = shown.reduce((sum, run) => sum + run.right - run.left, 0)
  if (width < OVERLAP * (right - left)) return runs
  const text = runs.map((run) => run.text).join('')
  const once = [2, 3, 4].map((times) => everyOther(text, times)).find((each) => each !== null)
  return once === undefined ? withoutCovered(runs) : [{ ...first, text: once ?? text, left, right }]
}

/** Runs without the letters that were printed before in the same place, where these are many. */
function withoutCovered(runs: readonly Run[]): readonly Run[] {
  const printed: { readonly letter: string; readonly left: number; readonly baseline: number }[] = []
  const kept: Run[] = []
  for (const run of runs) {
    const near = Math.max(0.5, run.size * AGAIN)
    let goesOn = false
    const letters = Array.from(run.text)
    const width = (run.right - run.left) / Math.max(1, letters.length)
    for (const [at, letter] of letters.entries()) {
      const left = run.left + at * width
      const isCovered = printed
        .slice(-LOOKED_BACK)
        .some(
          (other) =>
            other.letter === letter &&
            Math.abs(other.left - left) <= near &&
            Math.abs(other.baseline - run.baseline) <= near,
        )
      if (!isCovered) {
        printed.push({ letter, left, baseline: run.baseline })
        const last = goesOn ? kept.pop() : undefined
        kept.push(
          last
            ? { ...last, text: last.text + letter, right: left + width }
            : { ...run, text: letter, left, right: left + width },
        )
      }
      goesOn = !isCovered
    }
  }
  const before = runs.reduce((sum, { text }) => sum + text.length, 0)
  return printed.length * 3 <= before * 2 ? kept : runs
}

/** Letters that are set apart one by one, in several words: each is written as one. */
function closeSpaced(runs: readonly Run[]): readonly Run[] {
  const shown = runs.filter(({ text }) => text.trim() !== '')
  const isSpaced = ({ text }: Run): boolean => /^\S(?: \S)+$/u.test(text)
  const spaced = shown.filter(isSpaced)
  const isWhole = shown.every((run) => isSpaced(run) || Array.from(run.text.trim()).length === 1)
  return isWhole && spaced.length >= 2 && spaced.some(({ text }) => /\p{L} \p{L}/u.test(text))
    ? runs.map((run) => (isSpaced(run) ? { ...run, text: run.text.replaceAll(' ', '') } : run))
    : runs
}

/** A text in which each letter stands so many times, with each of them once; null where one does not. */
function everyOther(text: string, times: number): string | null {
  let once = ''
  let count = 0
  let last = ''
  for (const letter of text) {
    if (/\s/u.test(letter)) {
      if (count === 0 && !once.endsWith(' ')) once += ' '
      continue
    }
    if (count > 0 && letter !== last) return null
    last = letter
    count += 1
    if (count === times) {
      once += letter
      count = 0
    }
  }
  return count === 0 ? once : null
}

/** Puts the words of a field or a note into the row at whose height they stand, or into one of their own. */
function placeNote({ text, rect }: PdfNote, rows: Run[][]): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect
  const row = rows.find((runs) => {
    const [first] = runs
    return first !== undefined && first.baseline >= bottom - 2 && first.baseline <= top
  })
  const size = row?.[0]?.size || Math.min(12, Math.max(4, top - bottom))
  const run = {
    text: toLetters(text),
    left,
    right,
    baseline: row?.[0]?.baseline ?? bottom + (top - bottom) / 4,
    size,
  }
  if (row) row.push(run)
  else {
    const below = rows.findIndex(([first]) => first !== undefined && first.baseline < bottom)
    rows.splice(below < 0 ? rows.length : below, 0, [run])
  }
}

const mirror = (line: PdfLine): PdfLine => ({ ...line, left: -line.right, right: -line.left })
