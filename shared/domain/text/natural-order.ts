const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Orders paths as people count: folder by folder, “day 2” before “day 10”; what looks the same, by its letters. */
export function inNaturalOrder(one: string, other: string): number {
  const [these, those] = [one.split(/[\\/]/u), other.split(/[\\/]/u)]
  for (const [at, part] of these.entries()) {
    const against = those[at]
    if (against === undefined) return 1
    const order = collator.compare(part, against) || Number(part > against) - Number(part < against)
    if (order !== 0) return order
  }
  return these.length - those.length
}
