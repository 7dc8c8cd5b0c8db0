import { getResolvedPDFJS } from 'unpdf'
import type { getDocumentProxy } from 'unpdf'

/** A page as PDF.js gives it. */
export type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

/** What a page draws, one operator after the other. */
export type Operators = Awaited<ReturnType<Page['getOperatorList']>>

/** A thin level line on a page, in points from its lower left corner. */
export type Stroke = { readonly left: number; readonly right: number; readonly height: number }

/** A line that strikes words out is no thicker. */
const THICKEST = 2.5
/** A shorter one strikes nothing out. */
const SHORTEST = 3
/** A line drawn with a pen of this width or more lies over words: it strikes none out. */
export const THICK = 6
/** A page with more of them draws a picture. */
const MOST_STROKES = 5000

export async function readOperators(page: Page): Promise<Operators> {
  const { AnnotationMode } = await getResolvedPDFJS()
  return page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })
}

/** What a page draws with all that is laid over it, and by itself: stamps, notes and marks come behind all else. */
export async function readLayers(
  page: Page,
): Promise<{ readonly whole: Operators; readonly own: Operators }> {
  const { AnnotationMode, OPS } = await getResolvedPDFJS()
  const whole = await page.getOperatorList({ annotationMode: AnnotationMode.ENABLE })
  const first = whole.fnArray.indexOf(OPS.beginAnnotation)
  if (first < 0) return { whole, own: whole }
  const [fnArray, argsArray] = [whole.fnArray.slice(0, first), whole.argsArray.slice(0, first)]
  return { whole, own: { ...whole, fnArray, argsArray } }
}

/** Leads from what is drawn to where it is drawn (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]
/** Leads nowhere else. */
export const SAME: Matrix = [1, 0, 0, 1, 0, 0]

/** The thin level lines that a page draws, as strokes or as filled boxes. */
export async function findStrokes({ fnArray, argsArray }: Operators): Promise<readonly Stroke[]> {
  const { OPS } = await getResolvedPDFJS()
  const strokes: Stroke[] = []
  const saved: { readonly matrix: Matrix; readonly pen: number }[] = []
  let [matrix, pen] = [SAME, 1]
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    if (operator === OPS.save) saved.push({ matrix, pen })
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd)
      ({ matrix, pen } = saved.pop() ?? { matrix: SAME, pen: 1 })
    else if (operator === OPS.setLineWidth && Array.isArray(args)) pen = Number(args[0])
    else if (operator === OPS.transform) matrix = multiply(matrix, asMatrix(args))
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push({ matrix, pen })
      matrix = multiply(matrix, asMatrix(Array.isArray(args) ? args[0] : null))
    } else if (operator === OPS.constructPath && Array.isArray(args) && args[0] !== OPS.endPath) {
      if ((args[0] === OPS.stroke || args[0] === OPS.closeStroke) && pen * Math.abs(matrix[3]) >= THICK)
        continue
      for (const box of boxesOf(args[1])) {
        const stroke = asStroke(box, matrix)
        if (stroke) strokes.push(stroke)
        if (strokes.length > MOST_STROKES) return []
      }
    }
  }
  return strokes
}

/** A list of numbers as a transformation matrix; missing numbers are those of the identity. */
export function asMatrix(value: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersIn(value)
  return [a, b, c, d, e, f]
}

/** The numbers of a list, as PDF.js gives them; none where it is no list. */
export function numbersIn(value: unknown): readonly number[] {
  return Array.isArray(value) || value instanceof Float32Array ? [...value].map(Number) : []
}

/** The second, then the first. */
export function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** The edges of a part of a path. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** How many numbers follow each step of a path: to a point, a line, two kinds of curve, and back to its beginning. */
const LENGTHS = [2, 2, 6, 4, 0]

/** A point on a page. */
type Point = readonly [x: number, y: number]

/** The boxes of the parts of a path; curves count with the points that bend them. */
export function boxesOf(path: unknown): readonly Box[] {
  return (partsOf(path) ?? []).map(({ points }) => {
    let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
    for (const [x, y] of points) {
      left = Math.min(left, x)
      bottom = Math.min(bottom, y)
      right = Math.max(right, x)
      top = Math.max(top, y)
    }
    return [left, bottom, right, top]
  })
}

/** The points of the parts of a path that is made of straight lines; null where it has curves. */
export function linesOf(path: unknown): readonly (readonly Point[])[] | null {
  const parts = partsOf(path)
  return parts && parts.every(({ isStraight }) => isStraight) ? parts.map(({ points }) => points) : null
}

/** The parts of a path, each from where the pen is set down; null where its steps are not known. */
function partsOf(
  path: unknown,
): readonly { readonly points: readonly Point[]; readonly isStraight: boolean }[] | null {
  const [data]: readonly unknown[] = Array.isArray(path) ? path : []
  const numbers = numbersIn(data)
  const parts: { readonly points: Point[]; isStraight: boolean }[] = []
  for (let at = 0; at < numbers.length;) {
    const step = numbers[at] ?? -1
    const length = LENGTHS[step]
    if (length === undefined) return null
    if (step === 0) parts.push({ points: [], isStraight: true })
    const part = parts.at(-1)
    if (!part) return null
    if (step === 2 || step === 3) part.isStraight = false
    for (let point = at + 1; point < at + length; point += 2)
      part.points.push([numbers[point] ?? 0, numbers[point + 1] ?? 0])
    at += length + 1
  }
  return parts
}

function asStroke([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Stroke | null {
  if (Math.abs(b) > 0.01 || Math.abs(c) > 0.01) return null
  const [x, otherX] = [a * left + e, a * right + e]
  const [y, otherY] = [d * bottom + f, d * top + f]
  return Math.abs(otherY - y) <= THICKEST && Math.abs(otherX - x) >= SHORTEST
    ? { left: Math.min(x, otherX), right: Math.max(x, otherX), height: (y + otherY) / 2 }
    : null
}
