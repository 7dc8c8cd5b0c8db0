import type { Stroke } from './drawn-strokes'
import type { PdfItem } from './to-lines'

type TextItem = Extract<PdfItem, { readonly str: string }>

/** Where a line through words lies, as a share of the size of their letters above the line on which they stand. */
const LOWEST = 0.14
const HIGHEST = 0.55
/** It begins and ends with the words, or nearly so: a line of a chart or a table goes on. */
const BEYOND = 0.7
/** So much of a word is crossed out. */
const MOST_OF_WORD = 0.65

/** The runs of a page without the words that a line is drawn through, and these. */
export function takeOutStruck(
  items: readonly PdfItem[],
  strokes: readonly Stroke[],
): { readonly items: readonly PdfItem[]; readonly struck: readonly string[] } {
  if (strokes.length === 0) return { items, struck: [] }
  const wordsOn = createWordsOn(items)
  const struck: string[] = []
  const left: PdfItem[] = []
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') {
      left.push(item)
      continue
    }
    const through = strokes.filter(
      (stroke) => isThrough(stroke, item) && endsWithWords(stroke, item, wordsOn),
    )
    if (through.length === 0) left.push(item)
    else left.push(...withoutStruck(item, through, struck))
  }
  return { items: left, struck: struck.map((words) => words.trim()).filter((words) => words !== '') }
}

const placeOf = ({
  transform,
}: TextItem): { readonly x: number; readonly y: number; readonly isLevel: boolean } => {
  const [, turned = 0, , , x = 0, y = 0] = transform
  return { x, y, isLevel: Math.abs(turned) < 0.01 }
}

function isThrough({ left, right, height }: Stroke, item: TextItem): boolean {
  const { x, y, isLevel } = placeOf(item)
  const rise = (height - y) / item.height
  return isLevel && rise >= LOWEST && rise <= HIGHEST && left < x + item.width && right > x
}

/** The extent of the words under a line. */
type WordsOn = (stroke: Stroke) => Pick<Stroke, 'left' | 'right'>

/** Finds the words on a line, once for each line. */
function createWordsOn(items: readonly PdfItem[]): WordsOn {
  const known = new Map<Stroke, Pick<Stroke, 'left' | 'right'>>()
  return (stroke) => {
    let found = known.get(stroke)
    if (!found) {
      let [left, right] = [Infinity, -Infinity]
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '' || !isThrough(stroke, item)) continue
        const { x } = placeOf(item)
        left = Math.min(left, x)
        right = Math.max(right, x + item.width)
      }
      found = { left, right }
      known.set(stroke, found)
    }
    return found
  }
}

/** Whether a line ends where words do that stand on its line. */
function endsWithWords(stroke: Stroke, { height }: TextItem, wordsOn: WordsOn): boolean {
  const { left, right } = wordsOn(stroke)
  return stroke.left >= left - BEYOND * height && stroke.right <= right + BEYOND * height
}

/** The parts of a run that are not struck, each at its place. */
function withoutStruck(item: TextItem, strokes: readonly Stroke[], struck: string[]): readonly PdfItem[] {
  const kept: { str: string; from: number; to: number }[] = []
  let isAfterStruck = false
  for (const { word, from: at, width } of wordsIn(item)) {
    const covered = strokes.reduce(
      (most, { left, right }) => Math.max(most, Math.min(right, at + width) - Math.max(left, at)),
      0,
    )
    const isWord = word.trim() !== ''
    if (isWord ? covered >= MOST_OF_WORD * width : isAfterStruck && covered >= MOST_OF_WORD * width) {
      struck.push((isAfterStruck ? (struck.pop() ?? '') : '') + word)
      isAfterStruck = true
    } else {
      const last = kept.at(-1)
      if (last && !isAfterStruck) {
        last.str += word
        last.to = at + width
      } else kept.push({ str: word, from: at, to: at + width })
      isAfterStruck = false
    }
  }
  return kept.map(({ str, from, to }, index) => ({
    ...item,
    str,
    width: to - from,
    transform: [...item.transform.slice(0, 4), from, item.transform[5] ?? 0],
    hasEOL: item.hasEOL && index === kept.length - 1,
  }))
}

/** The words of a run and the spaces between them, from about where and how wide. */
export function wordsIn(
  item: TextItem,
): readonly { readonly word: string; readonly from: number; readonly width: number }[] {
  const widths = Array.from(item.str, widthOf)
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const scale = whole === 0 ? 0 : item.width / whole
  let from = placeOf(item).x
  return Array.from(item.str.matchAll(/\s+|\S+/gu), ([word]) => {
    const width = Array.from(word, widthOf).reduce((sum, each) => sum + each, 0) * scale
    from += width
    return { word, from: from - width, width }
  })
}

/** About how wide a letter is, beside others. */
function widthOf(letter: string): number {
  if (/[ijltfrI.,;:'’|!()[\]\s-]/u.test(letter)) return 0.5
  return /[mwMW—]/u.test(letter) ? 1.5 : /\p{Lu}/u.test(letter) ? 1.2 : 1
}
