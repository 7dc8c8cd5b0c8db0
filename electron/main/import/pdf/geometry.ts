/** A point on a page. */
export type Point = readonly [x: number, y: number]

/** The edges of a box on a page. */
export type Box = readonly [left: number, bottom: number, right: number, top: number]

/** Leads from what is drawn to where it is drawn (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]
/** Leads nowhere else. */
export const SAME: Matrix = [1, 0, 0, 1, 0, 0]

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

/** Whether level and upright edges stay so. */
export const isSquare = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 0.01 && Math.abs(c) < 0.01) || (Math.abs(a) < 0.01 && Math.abs(d) < 0.01)

/** Where a point is drawn. */
export const pointAt = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** The box around points; without any, one that nothing is in. */
export function boxAround(points: readonly Point[]): Box {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  return [left, bottom, right, top]
}

/** The box around others. */
export const around = (boxes: readonly Box[]): Box =>
  boxAround(
    boxes.flatMap(([left, bottom, right, top]): readonly Point[] => [
      [left, bottom],
      [right, top],
    ]),
  )

/** A box where it is drawn. */
export const placed = ([left, bottom, right, top]: Box, matrix: Matrix): Box =>
  boxAround([
    pointAt(matrix, left, bottom),
    pointAt(matrix, right, bottom),
    pointAt(matrix, left, top),
    pointAt(matrix, right, top),
  ])

/** What two boxes have in common; the second where there is no first. */
export function within(outer: Box | null, [left, bottom, right, top]: Box): Box {
  if (outer === null) return [left, bottom, right, top]
  return [
    Math.max(outer[0], left),
    Math.max(outer[1], bottom),
    Math.min(outer[2], right),
    Math.min(outer[3], top),
  ]
}

/** Whether a point is in a box. */
export const isIn = (x: number, y: number, [left, bottom, right, top]: Box): boolean =>
  x >= left && x <= right && y >= bottom && y <= top

/** The box of four numbers, in either order of its corners; null where they are fewer. */
export function boxOf(value: unknown): Box | null {
  const [left, bottom, right, top] = numbersIn(value)
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return null
  return [Math.min(left, right), Math.min(bottom, top), Math.max(left, right), Math.max(bottom, top)]
}
