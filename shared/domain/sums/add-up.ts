import type { Interval } from '../values/interval'

/** What parts make, as far as they are stated; negative ones are nothing. */
export function addUp(intervals: readonly Interval[]): Interval {
  return {
    low: intervals.reduce((sum, { low }) => sum + Math.max(0, low), 0),
    high: intervals.reduce((sum, { high }) => sum + high, 0),
    lowExcluded: intervals.some(({ lowExcluded }) => lowExcluded),
    highExcluded: intervals.some(({ highExcluded }) => highExcluded),
  }
}
