/**
 * Where a text, or what it tells, stands in an event of which too many texts tell for all to be compared: the core is compared with one
 * another, and what stands outside with the pivots alone. Null where it is compared with all: as a pivot, or in no crowd.
 */
export type Seat = { readonly crowd: number; readonly isOuter: boolean; readonly text: number } | null

/** Whether two things were never held against one another, so that nothing speaks for or against them. */
export function isUnknown(a: Seat, b: Seat): boolean {
  return a !== null && b !== null && a.crowd === b.crowd && (a.isOuter || b.isOuter) && a.text !== b.text
}

/** Where a text stands in a crowd. */
export type SeatOf = (text: number) => Seat
