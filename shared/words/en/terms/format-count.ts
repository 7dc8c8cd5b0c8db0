/** How many there are, as people write it: `12,000`. */
export function formatCount(count: number): string {
  return count.toLocaleString('en')
}
