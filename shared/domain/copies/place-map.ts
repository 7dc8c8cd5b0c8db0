import { lastIndexBefore } from '../last-before'
import type { Difference } from './compare-copies'

/**
 * For a letter of one of two copies, the letter of the other that stands in the same passage. Words that both have are mapped one to one;
 * within what was changed, by share; what the other text has nothing of is mapped to where it would stand.
 */
export function createPlaceMap(
  differences: readonly Difference[],
  from: 'a' | 'b',
): (offset: number) => number {
  const to = from === 'a' ? 'b' : 'a'
  const held = differences.flatMap(({ [from]: own, [to]: other }) => (own && other ? [{ own, other }] : []))
  return (offset) => {
    const pair = held[lastIndexBefore(held, offset, ({ own }) => own.start)]
    if (!pair) return 0
    const { own, other } = pair
    if (offset >= own.end) return other.end
    const share = (offset - own.start) / Math.max(1, own.end - own.start)
    return Math.round(other.start + share * (other.end - other.start))
  }
}
