/** The middle of the values; of an even number the upper of the two; not a number where there are none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The median, and from where to where the values lie. */
export function spread(values: readonly number[], unit: string, digits = 0): string {
  if (values.length === 0) return 'not measured'
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const range = values.length > 1 ? ` (${figure(least, digits)} to ${figure(most, digits)})` : ''
  return `${figure(median(values), digits)} ${unit}${range}`
}

/** How our values stand to the peer's, pair by pair, so that a machine that grows slower meanwhile does not count. */
export function ratio(ours: readonly number[], peers: readonly number[]): string {
  const pairs = ours.flatMap((value, at) => {
    const peer = peers[at]
    return peer === undefined || peer === 0 ? [] : [value / peer]
  })
  return spread(pairs, 'x', 2)
}

export function figure(value: number, digits = 0): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
