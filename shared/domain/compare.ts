/** The order of two values for sorting, the lesser first; numbers may be infinite. */
export function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1
}
