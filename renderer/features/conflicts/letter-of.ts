/** A, B, … Z, then numbers: what a member is called within one conflict. */
export function letterOf(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : String(index + 1)
}
