/**
 * One end of an interval on a line. included: the end itself belongs to it (solid mark). excluded: it does not
 * (hollow mark). open: no end is stated, and the interval runs on (arrow at the edge; `value` is null).
 */
export type LineEnd = {
  readonly x: number
  readonly value: number | null
  readonly mark: 'included' | 'excluded' | 'open'
}

/** Room at each side of a line, beyond its axis, in which an open end has its arrow. */
export const SIDE = 28

/** The end at a value, or the open end at the edge where there is none. */
export function assignEnd(
  value: number | null,
  excluded: boolean,
  edge: number,
  place: (value: number) => number,
): LineEnd {
  if (value === null) return { x: edge, value, mark: 'open' }
  return { x: place(value), value, mark: excluded ? 'excluded' : 'included' }
}

/** A place on a line to a tenth: enough for a screen, and the same text on every machine. */
export function roundPlace(x: number): number {
  return Math.round(x * 10) / 10
}
