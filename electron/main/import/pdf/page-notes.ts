import { oneLine } from '../html/one-line'
import type { Page, Stroke } from './drawn-strokes'
import { numbersIn } from './geometry'
import type { PdfNote } from './to-lines'

/** What stands on a page beside its text: filled fields and printed notes with their places, and the comments that hang on it. */
export type PageNotes = {
  readonly notes: readonly PdfNote[]
  readonly fields: number
  /** The words of comments, each with who made it. */
  readonly comments: readonly string[]
  /** The lines with which a reader struck words out. */
  readonly strokes: readonly Stroke[]
  readonly links: readonly PageLink[]
  /** The kinds of all that is laid on the page, by their names in it; fields by what they take. */
  readonly laid: ReadonlyMap<string, string>
}

/** The corners of a box: left, bottom, right, top. */
type Corners = readonly [number, number, number, number]

/** An address, and the places on the page that lead to it. */
export type PageLink = { readonly address: string; readonly boxes: readonly Corners[] }

/** Marks with words that show only when they are opened (ISO 32000-1, 12.5.6). */
const COMMENTS = new Set([
  'Text',
  'Highlight',
  'Underline',
  'StrikeOut',
  'Squiggly',
  'Caret',
  'Ink',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Line',
])

/** Reads what a page shows in fields of forms and in notes that are printed on it; a page whose notes cannot be read has none. */
export async function readPageNotes(page: Page): Promise<PageNotes> {
  const notes: PdfNote[] = []
  const strokes: Stroke[] = []
  const links: PageLink[] = []
  let fields = 0
  const comments: string[] = []
  const laid = new Map<string, string>()
  for (const annotation of await annotationsOf(page)) {
    const { rect, id, subtype, fieldType } = annotation
    if (typeof id === 'string') laid.set(id, String(subtype === 'Widget' ? fieldType : subtype))
    if (annotation.hidden === true || !Array.isArray(rect) || rect.length < 4) continue
    const [x = 0, y = 0, right = 0, top = 0] = rect.map(Number)
    const corners: Corners = [Math.min(x, right), Math.min(y, top), Math.max(x, right), Math.max(y, top)]
    if (annotation.subtype === 'StrikeOut') strokes.push(...strokesOf(annotation, corners))
    const address = annotation.subtype === 'Link' ? addressOf(annotation) : null
    if (address !== null) links.push({ address, boxes: boxesOf(annotation, corners) })
    if (annotation.subtype === 'Widget') {
      const lines = valueOf(annotation)
      if (lines.length > 0) fields += 1
      notes.push(...stacked(lines, corners))
    } else if (annotation.subtype === 'FreeText') notes.push(...stacked(linesOf(annotation), corners))
    else if (COMMENTS.has(String(annotation.subtype)) && wordsOf(annotation) !== '')
      comments.push(commentOf(annotation))
  }
  return { notes, fields, comments, strokes, links, laid }
}

/** A line in the middle of each of the boxes that an annotation marks. */
function strokesOf(annotation: Annotation, corners: Corners): readonly Stroke[] {
  return boxesOf(annotation, corners).map(([left, bottom, right, top]) => ({
    left,
    right,
    height: (bottom + top) / 2,
  }))
}

/** The boxes that an annotation marks, one a line (ISO 32000-1, 12.5.6.10); all of its place where it names none. */
function boxesOf({ quadPoints }: Annotation, corners: Corners): readonly Corners[] {
  const numbers = numbersIn(quadPoints)
  const boxes = Array.from({ length: Math.floor(numbers.length / 8) }, (_, at) =>
    numbers.slice(at * 8, at * 8 + 8),
  )
  if (boxes.length === 0) return [corners]
  return boxes.map((box) => {
    const [xs, ys] = [box.filter((_, at) => at % 2 === 0), box.filter((_, at) => at % 2 === 1)]
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  })
}

/** An address longer than this is none that anybody follows. */
const LONGEST_ADDRESS = 2000

/** Where a link leads, as the document writes it; null where it leads elsewhere in the document. */
function addressOf({ url, unsafeUrl }: Annotation): string | null {
  const address = [url, unsafeUrl].find((each) => typeof each === 'string' && each.trim() !== '')
  return typeof address === 'string' && address.length <= LONGEST_ADDRESS ? address.trim() : null
}

type Annotation = Readonly<Record<string, unknown>>

async function annotationsOf(page: Page): Promise<readonly Annotation[]> {
  try {
    const found: unknown = await page.getAnnotations({ intent: 'display' })
    return Array.isArray(found) ? found.filter((each) => typeof each === 'object' && each !== null) : []
  } catch {
    return []
  }
}

/** What a field shows, line by line: its value, or the sign of a box that is ticked. A password is nobody's. */
function valueOf({
  fieldType,
  fieldValue,
  password,
  checkBox,
  radioButton,
  exportValue,
  buttonValue,
  options,
}: Annotation): readonly string[] {
  if (password === true) return []
  if (fieldType === 'Btn') {
    const isTicked =
      (checkBox === true && fieldValue === exportValue && fieldValue !== 'Off') ||
      (radioButton === true && fieldValue === buttonValue && fieldValue !== null)
    return isTicked ? ['[x]'] : []
  }
  const values = Array.isArray(fieldValue) ? fieldValue : [fieldValue]
  return values
    .map((value) => shownFor(value, options))
    .flatMap((value) => (typeof value === 'string' ? value.split(/\r\n?|\n/u) : []))
    .filter((line) => line.trim() !== '')
}

/** A choice is shown in words of its own (ISO 32000-1, 12.7.4.4); what was typed, and what is written, as it is. */
function shownFor(value: unknown, options: unknown): unknown {
  if (!Array.isArray(options)) return value
  const chosen: unknown = options.find(
    (option) => typeof option === 'object' && option !== null && option.exportValue === value,
  )
  return typeof chosen === 'object' && chosen !== null && 'displayValue' in chosen
    ? chosen.displayValue
    : value
}

function linesOf(annotation: Annotation): readonly string[] {
  const { textContent } = annotation
  const printed = Array.isArray(textContent)
    ? textContent.filter((line) => typeof line === 'string' && line.trim() !== '')
    : []
  return printed.length > 0
    ? printed.map(String)
    : wordsOf(annotation)
        .split(/\r\n?|\n/u)
        .filter((line) => line.trim() !== '')
}

function wordsOf({ contentsObj }: Annotation): string {
  if (typeof contentsObj !== 'object' || contentsObj === null || !('str' in contentsObj)) return ''
  return typeof contentsObj.str === 'string' ? contentsObj.str.trim() : ''
}

function commentOf(annotation: Annotation): string {
  const { titleObj } = annotation
  const author = typeof titleObj === 'object' && titleObj !== null && 'str' in titleObj ? titleObj.str : ''
  const words = oneLine(wordsOf(annotation))
  return typeof author === 'string' && author.trim() !== '' ? `${oneLine(author)}: ${words}` : words
}

/** Lines one below the other in one place. */
function stacked(lines: readonly string[], [left, bottom, right, top]: Corners): readonly PdfNote[] {
  const height = (top - bottom) / Math.max(1, lines.length)
  return lines.map((text, at) => ({ text, rect: [left, top - (at + 1) * height, right, top - at * height] }))
}
