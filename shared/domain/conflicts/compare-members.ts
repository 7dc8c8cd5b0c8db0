import { type Comparison, compareComparable } from './compare-quantities'
import type { Measured } from './measured'

/** Words that set two figures in one sentence against one another. */
const contrast =
  /\b(?:while|whereas|but|although|compared (?:with|to)|against|as opposed to|rather than|not|disput\w+|instead of)\b/i

/**
 * Compares the members of a group as `compareAll` does, but not two figures of one claim, nor two that stand side by
 * side in one sentence, where they are parts or stations of one account; unless different people state them, or
 * the sentence sets them against one another. Null where that leaves nothing to compare.
 */
export function compareMembers(members: readonly Measured[]): Comparison | null {
  return compareComparable(members, ({ quantity }) => quantity, areComparable)
}

function areComparable(a: Measured, b: Measured): boolean {
  if (a.claimId !== null && a.claimId === b.claimId) return false
  if (a.documentId !== b.documentId || a.sentenceStart !== b.sentenceStart) return true
  if (a.attribution !== '' && b.attribution !== '' && a.attribution !== b.attribution) return true
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return contrast.test(a.sentence.slice(first.end - a.sentenceStart, second.start - a.sentenceStart))
}
