import { boxAround, numbersIn } from './geometry'
import type { Box, Point } from './geometry'

/** A line drawn with a pen of this width or more lies over words: it strikes none out. */
export const THICK = 6

/** How many numbers follow each step of a path: to a point, a line, two kinds of curve, and back to its beginning. */
const LENGTHS = [2, 2, 6, 4, 0]

/** The boxes of the parts of a path; curves count with the points that bend them. */
export function boxesOf(path: unknown): readonly Box[] {
  return (partsOf(path) ?? []).map(({ points }) => boxAround(points))
}

/** The points of the parts of a path that is made of straight lines; null where it has curves. */
function linesOf(path: unknown): readonly (readonly Point[])[] | null {
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

/** The parts of a path where each is a box and none has a hole; null otherwise. */
export function rectanglesOf(path: unknown): readonly Box[] | null {
  const shapes = linesOf(path)
  if (!shapes) return null
  const boxes: Box[] = []
  for (const points of shapes) {
    if (points.length < 2) continue
    const box = boxAround(points)
    const isCorner = points.every(
      ([x, y]) => (x === box[0] || x === box[2]) && (y === box[1] || y === box[3]),
    )
    const corners = new Set(points.map(([x, y]) => `${x} ${y}`))
    if (!isCorner || corners.size !== 4) return null
    boxes.push(box)
  }
  if (boxes.length > MOST_PARTS) return null
  const hasHole = boxes.some((inner, at) => boxes.some((outer, of) => at !== of && isInside(inner, outer)))
  return hasHole ? null : boxes
}

/** Of a path with more parts it is not asked whether one of them is a hole. */
const MOST_PARTS = 200

const isInside = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]

/** A line drawn so thick that words lie under it, as a box. */
export function barsOf(path: unknown, width: number): readonly Box[] {
  if (width < THICK) return []
  return (linesOf(path) ?? []).flatMap((points): readonly Box[] => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last || points.length !== 2 || Math.abs(first[1] - last[1]) > 0.5) return []
    return [
      [Math.min(first[0], last[0]), first[1] - width / 2, Math.max(first[0], last[0]), first[1] + width / 2],
    ]
  })
}
