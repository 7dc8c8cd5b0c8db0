import type { Quantity } from '../../schema/quantity'
import { unitScale } from './unit-scale'

/** The values that a quantity allows, in the base unit of its kind. An open end is infinite. */
export type Interval = {
  readonly low: number
  readonly high: number
  /** Whether the end itself is excluded: "more than 100" excludes 100. */
  readonly lowExcluded: boolean
  readonly highExcluded: boolean
}

/**
 * The interval of a quantity. With `inBaseUnit` false its own unit is kept, which is exact, and right between two
 * quantities of one unit.
 */
export function intervalOf(
  { min, max, bound, unit }: Pick<Quantity, 'min' | 'max' | 'bound' | 'unit'>,
  inBaseUnit: boolean,
): Interval {
  const scale = inBaseUnit ? unitScale(unit) : { low: 1, high: 1 }
  return {
    low: min === null ? -Infinity : min * scale.low,
    high: max === null ? Infinity : max * scale.high,
    lowExcluded: bound === 'more than',
    highExcluded: bound === 'fewer than',
  }
}

/** Whether every value of `a` lies below every value of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  return a.high < b.low || (a.high === b.low && (a.highExcluded || b.lowExcluded))
}

/** Whether every value of `inner` is one of `outer`. */
export function liesWithin(inner: Interval, outer: Interval): boolean {
  const low = inner.low > outer.low || (inner.low === outer.low && (!outer.lowExcluded || inner.lowExcluded))
  const high =
    inner.high < outer.high || (inner.high === outer.high && (!outer.highExcluded || inner.highExcluded))
  return low && high
}

/** The one value that stands for an interval on a scale: its only finite end, or its middle; null where it has neither. */
export function middleOf({ low, high }: Interval): number | null {
  if (low === -Infinity) return high === Infinity ? null : high
  return high === Infinity ? low : low / 2 + high / 2
}

/** How far apart two values are as a share of the greater, 0 to 1 (more where the signs differ). */
export function relativeDistance(a: number, b: number): number {
  const greater = Math.max(Math.abs(a), Math.abs(b))
  if (greater === 0) return 0
  const distance = Math.abs(a - b)
  // Figures of an old project may be so large that their difference is none.
  return Number.isFinite(distance) ? distance / greater : Math.abs(a / greater - b / greater)
}
