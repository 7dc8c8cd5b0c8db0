import type { PdfLine } from './pdf-line'

type Page = readonly PdfLine[]

/** What is usual on a page: how far its lines are apart, and where the lines that begin at one place end at most. */
type PageMeasures = { readonly pitch: number; readonly rightOf: (line: PdfLine) => number }

const SENTENCE_END = /[.!?…:؟。！？][”"’'»)\]]*$/u
/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Where a line stands in the joined text. */
export type PlacedLine = { readonly line: PdfLine; start: number; end: number }

/** A text of paragraphs, and the lines that each is made of. */
export type JoinedLines = { readonly text: string; readonly paragraphs: readonly (readonly PlacedLine[])[] }

/**
 * Joins printed lines to paragraphs, with an empty line between them. A paragraph ends where the next line stands further off than
 * usual, is indented after the end of a sentence, is set in another size, or begins with a word that would have fitted into the
 * line before. Words that were divided at the end of a line are put together again. Rows of a table stay lines of their own. None goes on
 * behind a page of `breaks`, by its place.
 */
export function joinLines(pages: readonly Page[], breaks: ReadonlySet<number> = new Set()): JoinedLines {
  const compounds = findCompounds(pages)
  const texts: string[] = []
  const paragraphs: PlacedLine[][] = []
  let last: { readonly line: PdfLine; readonly page: Page; readonly measures: PageMeasures } | null = null
  for (const [at, page] of pages.entries()) {
    const measures = measure(page)
    if (breaks.has(at)) last = null
    for (const line of page) {
      const words = texts.at(-1) ?? ''
      const own = paragraphs.at(-1) ?? []
      const isNext = !last || startsParagraph(last.line, line, last.measures, last.page === page)
      if (last?.line.isRow && line.isRow) addLine(texts, own, `${words}\n${line.text}`, line)
      else if (!isNext) addLine(texts, own, joinWords(words, line.text, compounds), line)
      else {
        texts.push(line.text)
        paragraphs.push([{ line, start: 0, end: line.text.length }])
      }
      last = { line, page, measures }
    }
    if (breaks.has(at)) last = null
  }
  let before = 0
  for (const [at, text] of texts.entries()) {
    for (const placed of paragraphs[at] ?? []) {
      placed.start += before
      placed.end += before
    }
    before += text.length + 2
  }
  return { text: texts.join('\n\n'), paragraphs }
}

/** Makes the last text a longer one that ends in a line; a hyphen that goes with that goes from the line before. */
function addLine(texts: string[], lines: PlacedLine[], text: string, line: PdfLine): void {
  texts[texts.length - 1] = text
  const start = text.length - line.text.length
  const before = lines.at(-1)
  if (before) before.end = Math.min(before.end, start)
  lines.push({ line, start, end: text.length })
}

function startsParagraph(
  line: PdfLine,
  next: PdfLine,
  { pitch, rightOf }: PageMeasures,
  isSamePage: boolean,
): boolean {
  if (line.isRow || next.isRow || line.level !== next.level || line.isCaption !== next.isCaption) return true
  const size = Math.max(line.size, next.size)
  if (Math.abs(line.size - next.size) > size * 0.15) return true
  const endsSentence = SENTENCE_END.test(line.text)
  const drop = line.baseline - next.baseline
  // The next page or the next column: only the words can tell.
  if (!isSamePage || drop < -size)
    return (
      endsSentence || (!isDivided(line.text) && /^[^\p{Ll}]/u.test(next.text) && hasRoom(line, next, rightOf))
    )
  if (drop > pitch * 1.35 && drop > size * 1.25) return true
  if (goesOn(line.text, next.text)) return false
  if (endsSentence && next.left - line.left > size * 0.8) return true
  return (
    hasRoom(line, next, rightOf) &&
    (endsSentence || rightOf(line) - line.right > (rightOf(line) - line.left) * 0.3)
  )
}

/** Whether the first word of the next line would have fitted into this one, with some to spare. */
function hasRoom(line: PdfLine, next: PdfLine, rightOf: (line: PdfLine) => number): boolean {
  const [first = ''] = next.text.split(' ', 1)
  const letterWidth = (next.right - next.left) / Math.max(1, next.text.length)
  return rightOf(line) - line.right > (first.length + 2) * letterWidth
}

function measure(page: Page): PageMeasures {
  const pitches: number[] = []
  const rights = new Map<string, number>()
  for (const [at, line] of page.entries()) {
    const next = page[at + 1]
    const pitch = next ? line.baseline - next.baseline : 0
    if (next && pitch > 0 && pitch < line.size * 3) pitches.push(pitch)
    const column = columnOf(line)
    rights.set(column, Math.max(rights.get(column) ?? -Infinity, line.right))
  }
  const sorted = pitches.toSorted((a, b) => a - b)
  return {
    // Lines within a paragraph are the closest: a low quartile finds them where most lines are paragraphs of their own, too.
    pitch: sorted[Math.floor(sorted.length / 4)] ?? 0,
    rightOf: (line) => rights.get(columnOf(line)) ?? line.right,
  }
}

/** Lines of one column that begin near each other share a right edge; an indent does not make a column. */
const columnOf = ({ left, column = 0 }: PdfLine): string => `${column} ${Math.round(left / 72)}`

/** A range or a number that goes on in the next line. */
const isRange = (words: string, line: string): boolean =>
  /\p{N}[-\u2010\u2011\u2013\u2014]$/u.test(words) && /^\p{N}/u.test(line)

const DIVIDED = /\p{L}[-\u2010\u00AD]$/u
const isDivided = (text: string): boolean => DIVIDED.test(text)

/** Whether a line stops in the middle of a word or of a range, however short it is. */
const goesOn = (line: string, next: string): boolean =>
  isRange(line, next) || (isDivided(line) && /^\p{Ll}/u.test(next))

/** Puts a line behind the words before it: with a space, without one in scripts that have none, or as the rest of a word. */
function joinWords(words: string, line: string, compounds: ReadonlySet<string>): string {
  if (isDivided(words)) {
    const isSoft = words.endsWith('\u00AD')
    if (isSoft) return words.slice(0, -1) + line
    const [first = ''] = /\p{L}+$/u.exec(words.slice(0, -1)) ?? []
    const [rest = ''] = /^\p{L}+/u.exec(line) ?? []
    const isCompound = !/^\p{Ll}/u.test(line) || compounds.has(`${first}-${rest}`.toLowerCase())
    return (isCompound ? words : words.slice(0, -1)) + line
  }
  if (isRange(words, line)) return words + line
  const isUnspaced = UNSPACED.test(words.slice(-1)) && UNSPACED.test(line.slice(0, 1))
  return isUnspaced ? words + line : `${words} ${line}`
}

/** The words that are written with a hyphen inside a line: at the end of a line they keep it. */
function findCompounds(pages: readonly Page[]): ReadonlySet<string> {
  const compounds = new Set<string>()
  for (const page of pages)
    for (const { text } of page)
      for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+-\p{L}+(?!\p{L})/gu))
        compounds.add(word.toLowerCase())
  return compounds
}
