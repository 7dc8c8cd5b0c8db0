import { getResolvedPDFJS } from 'unpdf'
import type { getDocumentProxy } from 'unpdf'
import { asMatrix, multiply, SAME } from './geometry'
import type { Box, Matrix } from './geometry'
import { boxesOf, THICK } from './paths'

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

function asStroke([left, bottom, right, top]: Box, [a, b, c, d, e, f]: Matrix): Stroke | null {
  if (Math.abs(b) > 0.01 || Math.abs(c) > 0.01) return null
  const [x, otherX] = [a * left + e, a * right + e]
  const [y, otherY] = [d * bottom + f, d * top + f]
  return Math.abs(otherY - y) <= THICKEST && Math.abs(otherX - x) >= SHORTEST
    ? { left: Math.min(x, otherX), right: Math.max(x, otherX), height: (y + otherY) / 2 }
    : null
}
