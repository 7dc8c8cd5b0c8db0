import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'

/** What one figure says and the other leaves open, in a sentence that warns that they may differ in it; else ''. */
export function describeUnstated(a: Quantity, b: Quantity): string {
  const unstated = [
    gap('counted', a.counted === '', b.counted === ''),
    gap('scope', a.scope === '', b.scope === ''),
    gap('date', a.asOf === null, b.asOf === null),
  ].filter((part) => part !== null)
  return unstated.length === 0 ? '' : words.comparison.unstated(unstated)
}

function gap(what: keyof typeof words.comparison.gaps, first: boolean, second: boolean): string | null {
  const { gaps, gapOf } = words.comparison
  if (!first && !second) return null
  return `${gaps[what]} ${first && second ? gapOf.either : first ? gapOf.first : gapOf.second}`
}
