import type { Quantity } from '../../schema/quantity'
import { type Comparison, compareComparable } from './compare-quantities'
import { isAtOneSpot } from './incident'
import { isCountry } from './is-country'
import type { Measured } from './measured'
import { nameKey } from './name-key'

/** Words that set two figures in one sentence against one another. */
const contrast =
  /\b(?:while|whereas|but|although|compared (?:with|to)|against|as opposed to|rather than|not|disput\w+|instead of)\b/i

/**
 * Compares the members of a group as `compareAll` does, but not two figures of one claim, nor two that stand side by
 * side in one sentence, where they are parts or stations of one account; unless different people state them, or
 * the sentence sets them against one another. Null where that leaves nothing to compare.
 */
export function compareMembers(members: readonly Measured[]): Comparison | null {
  return compareComparable(members, ofOneIncident(members), areComparable)
}

/**
 * An incident has one day and one place: where one text names them and another only the month or the country, they speak of the
 * same time and place.
 */
function ofOneIncident(members: readonly Measured[]): (measured: Measured) => Quantity {
  if (!members.some(({ event }) => isAtOneSpot(event))) return ({ quantity }) => quantity
  const spot = members
    .map(({ quantity: { scope } }) => scope)
    .find((scope) => scope !== '' && !isCountryName(scope))
  const told = new Map(members.map((member) => [member, asTold(member, members, spot)]))
  return (member) => told.get(member) ?? member.quantity
}

function asTold(member: Measured, members: readonly Measured[], spot: string | undefined): Quantity {
  const { quantity } = member
  const day = quantity.asOf === null ? undefined : dayWithin(member, members)
  const isMeant = spot !== undefined && isCountryName(quantity.scope)
  if (!day && !isMeant) return quantity
  return { ...quantity, asOf: day ?? quantity.asOf, scope: isMeant ? spot : quantity.scope }
}

function isCountryName(scope: string): boolean {
  return scope !== '' && isCountry(nameKey(scope))
}

/** The day that another member gives, where this one gives only a longer time around it. */
function dayWithin(
  { incident: { from, to } }: Measured,
  members: readonly Measured[],
): Quantity['asOf'] | undefined {
  if (from === null || to === null || to - from < 2) return undefined
  return members.find(
    ({ incident: other, quantity: { asOf } }) =>
      asOf !== null &&
      other.from !== null &&
      other.from === other.to &&
      from <= other.from &&
      other.from <= to,
  )?.quantity.asOf
}

function areComparable(a: Measured, b: Measured): boolean {
  if (a.claimId !== null && a.claimId === b.claimId) return false
  if (a.documentId !== b.documentId || a.sentenceStart !== b.sentenceStart) return true
  if (a.attribution !== '' && b.attribution !== '' && a.attribution !== b.attribution) return true
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  return contrast.test(a.sentence.slice(first.end - a.sentenceStart, second.start - a.sentenceStart))
}
