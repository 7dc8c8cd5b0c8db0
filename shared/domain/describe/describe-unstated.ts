import type { Quantity } from '../../schema/quantity'
import { words } from '../../words/words'
import { quoted } from './figure-pair'

/** What one figure of two among so many says and the other leaves open, in a sentence that warns that they may differ in it; else ''. */
export function describeUnstated(a: Quantity, b: Quantity, of: number): string {
  const { gaps, gapOf } = words.comparison
  const names = [quoted(a), quoted(b)] as const
  const gap = (what: keyof typeof gaps, first: boolean, second: boolean): readonly string[] =>
    first || second
      ? [`${gaps[what]} ${gapOf(first && second ? 'either' : first ? 'first' : 'second', names, of)}`]
      : []
  const unstated = [
    ...gap('counted', a.counted === '', b.counted === ''),
    ...gap('scope', a.scope === '', b.scope === ''),
    ...gap('date', a.asOf === null, b.asOf === null),
  ]
  return unstated.length === 0 ? '' : words.comparison.unstated(unstated)
}
