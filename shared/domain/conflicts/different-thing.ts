import type { Quantity } from '../../schema/quantity'
import { compareScopes, readScope } from './compare-scopes'
import { countedKey, tellApart } from './counted-thing'
import { quoted } from './figure-pair'
import { unitKey, unitScale } from './unit-scale'

/** Why two figures speak of different things, in words; null where nothing says so. What is not stated differs from nothing. */
export function differentThing(a: Quantity, b: Quantity): string | null {
  const [countedA, countedB] = [countedKey(a.counted), countedKey(b.counted)]
  if (countedA !== '' && countedB !== '' && countedA !== countedB) {
    const difference = tellApart(countedA, countedB) ?? ''
    const words = `${quoted(a)} and ${quoted(b)} count different things: “${a.counted}” is not “${b.counted}”.`
    return difference === '' ? words : `${words} ${difference}`
  }
  if (a.unit !== '' && b.unit !== '' && unitScale(a.unit).dimension !== unitScale(b.unit).dimension) {
    return `${quoted(a)} and ${quoted(b)} are in units that cannot be converted: ${unitKey(a.unit)} and ${unitKey(b.unit)}.`
  }
  if (compareScopes(a.scope, b.scope) === 'different') return describeScopes(a, b)
  return null
}

function describeScopes(a: Quantity, b: Quantity): string {
  if (readScope(a.scope).group !== readScope(b.scope).group) {
    return `${quoted(a)} is said of ${orEveryone(a.scope)}, ${quoted(b)} of ${orEveryone(b.scope)}: not the same group of people.`
  }
  return `${quoted(a)} is said of ${a.scope}, ${quoted(b)} of ${b.scope}: not the same place, unless one name stands for the other.`
}

function orEveryone(scope: string): string {
  return scope === '' ? 'everyone' : scope
}
