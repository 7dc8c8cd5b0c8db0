import type { PlacedMember } from './placed-member'
import type { Member, Reason } from './judge'

/**
 * Why two members tell of different things: two stated roles, groups of people or points that differ, the day of a deed and that on which
 * it was told. Nouns that differ part only what
 * tells the same figure: of two figures they may still be two words for one thing.
 */
export function otherThing(one: PlacedMember, other: PlacedMember, isSame: boolean): Reason | null {
  const [a, b] = [one.at, other.at]
  const [x, y] = [one.of.mention, other.of.mention]
  if (x.kind === 'date' || x.kind === 'time')
    return x.cues.has('saying') === y.cues.has('saying') ? null : { kind: 'other-thing', a, b }
  if (isOneSaying(one.of, other.of) && !isSame) return { kind: 'other-thing', a, b }
  if (x.role !== '' && y.role !== '' && x.role !== y.role) {
    const areRoles = x.isClosedRole && y.isClosedRole
    const areNouns = !x.isClosedRole && !y.isClosedRole
    if (areRoles || (areNouns && isSame)) return { kind: 'other-thing', a, b }
  }
  if (x.group !== '' && y.group !== '' && x.group !== y.group) return { kind: 'other group', a, b }
  if (x.target !== '' && y.target !== '' && x.target.split(' ').at(-1) !== y.target.split(' ').at(-1))
    return { kind: 'other target', a, b }
  return null
}

/** What one sentence has one speaker say of one thing, it says once: two figures are parts, or of two things. */
function isOneSaying(one: Member, other: Member): boolean {
  const [x, y] = [one.mention, other.mention]
  if (one.text !== other.text || x.sentence !== y.sentence || x.sentence < 0) return false
  return x.speaker === y.speaker || x.speaker === '' || y.speaker === ''
}
