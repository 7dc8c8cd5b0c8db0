import type { Quantity } from '../../schema/quantity'
import { compareScopes, readScope } from './compare-scopes'
import { countedKey, tellApart } from './counted-thing'
import { joinSentences, quoted } from './figure-pair'
import { unitKey, unitScale } from './unit-scale'

/** Why two figures speak of different things, in words; null where nothing says so. What is not stated differs from nothing. */
export function differentThing(a: Quantity, b: Quantity): (() => string) | null {
  const [countedA, countedB] = [countedKey(a.counted), countedKey(b.counted)]
  if (countedA !== '' && countedB !== '' && countedA !== countedB) return () => describeCountedThings(a, b)
  if (a.unit !== '' && b.unit !== '' && unitScale(a.unit).dimension !== unitScale(b.unit).dimension) {
    return () =>
      `${quoted(a)} and ${quoted(b)} are in units that cannot be converted: ${unitKey(a.unit)} and ${unitKey(b.unit)}.`
  }
  return compareScopes(a, b) === 'different' ? () => describeScopes(a, b) : null
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
