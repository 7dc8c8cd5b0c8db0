/** How many bytes of files a report carries at most: what browsers open and check on an ordinary machine. */
export const CHECKABLE_LIMIT = 200_000_000

/** How many bytes a page takes that carries so many, at most: Base64 has four letters for three bytes; the rest is the report with its fonts. */
export function sizeOfCheckable(carried: number): number {
  return Math.ceil(carried / 3) * 4 + 1_500_000
}
