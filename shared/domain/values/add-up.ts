import type { Quantity } from '../../schema/quantity'
import { intervalOf } from './interval'
import type { Interval } from './interval'

/** What parts make, as far as they are stated; negative ones are nothing. */
export function addUp(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + Math.max(0, low), 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
    lowExcluded: intervals.some(({ lowExcluded }) => lowExcluded),
    highExcluded: intervals.some(({ highExcluded }) => highExcluded),
  }
}

/** What parts make together: a bound of one is a bound of the sum. */
export function sumOf(parts: readonly { readonly quantity: Quantity }[]): Quantity | null {
  const [first] = parts
  if (!first) return null
  const { low, high, lowExcluded, highExcluded } = addUp(
    parts.map(({ quantity }) => intervalOf(quantity, false)),
  )
  const min = Number.isFinite(low) ? low : null
  const max = Number.isFinite(high) ? high : null
  const bound: Quantity['bound'] =
    max === null
      ? lowExcluded
        ? 'more than'
        : 'at least'
      : min === max
        ? 'exact'
        : highExcluded
          ? 'fewer than'
          : 'between'
  const { unit, counted, scope } = first.quantity
  return { min, max, bound, unit, counted, scope, asOf: null }
}
