import type { Quantity } from '../../schema/quantity'
import { compareScopes, readScope } from './compare-scopes'
import { countedKey, tellApart } from './counted-thing'
import { joinSentences, quoted } from './figure-pair'
import { unitKey, unitScale } from './unit-scale'

/** Whether two figures speak of different things. What is not stated differs from nothing. */
export function areDifferentThings(a: Quantity, b: Quantity): boolean {
  return countDifferently(a, b) || areInOtherUnits(a, b) || compareScopes(a, b) === 'different'
}

/** In what two figures that speak of different things differ. */
export function describeDifference(a: Quantity, b: Quantity): string {
  if (countDifferently(a, b)) return describeCountedThings(a, b)
  if (!areInOtherUnits(a, b)) return describeScopes(a, b)
  return `${quoted(a)} and ${quoted(b)} are in units that cannot be converted: ${unitKey(a.unit)} and ${unitKey(b.unit)}.`
}

function countDifferently({ counted: a }: Quantity, { counted: b }: Quantity): boolean {
  return a !== b && a !== '' && b !== '' && countedKey(a) !== countedKey(b)
}

function areInOtherUnits({ unit: a }: Quantity, { unit: b }: Quantity): boolean {
  return a !== b && a !== '' && b !== '' && unitScale(a).dimension !== unitScale(b).dimension
}

function describeCountedThings(a: Quantity, b: Quantity): string {
  return joinSentences(
    `${quoted(a)} and ${quoted(b)} count different things: “${a.counted}” is not “${b.counted}”.`,
    tellApart(a.counted, b.counted) ?? '',
  )
}

function describeScopes(a: Quantity, b: Quantity): string {
  const [first, second] = [readScope(a), readScope(b)]
  if (first.group !== second.group) {
    return `${quoted(a)} and ${quoted(b)} are not said of the same people: ${first.group || 'everyone'} and ${second.group || 'everyone'}.`
  }
  if (first.agent !== second.agent) {
    return `${quoted(a)} and ${quoted(b)} are not put down to the same: ${first.agent || 'by anyone'} and ${second.agent || 'by anyone'}.`
  }
  return `${quoted(a)} is said of ${a.scope}, ${quoted(b)} of ${b.scope}: not the same place, unless one name stands for the other.`
}
