import { compareQuantities } from './compare-quantities'
import { compareScopes, readScope } from './compare-scopes'
import { countedKey, tellApart } from './counted-thing'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { mayBeOneIncident } from './incident'
import type { Measured } from './measured'
import { suggestionKey } from './suggestion-key'

/** Smaller figures are equal by chance too often. */
const leastTelling = 10
/** At most so many with one figure are compared with one another, the first ones. */
const mostCompared = 12

/** The figure by which a quantity may be mistaken for another; null where it is too small, or counts nothing that is named. */
export function figureOf({ quantity: { min, max, bound, counted } }: Measured): string | null {
  if (Math.max(min ?? 0, max ?? 0) < leastTelling || countedKey(counted) === '') return null
  return `${min ?? max} ${bound} ${max}`
}

/**
 * Finds among quantities with one figure the pairs that are easily taken for the same but speak of different things: two
 * things that people confuse (250 killed, 250 casualties), or two places, in documents about the same subject.
 */
export function findLookAlikes(alike: readonly Measured[]): readonly ConflictSuggestion[] {
  const chosen = different(alike)
  return chosen.flatMap((a, index) => chosen.slice(index + 1).flatMap((b) => suggestPair(a, b)))
}

/** Of those with one figure, the first that do not say the same. */
function different(members: readonly Measured[]): readonly Measured[] {
  const chosen: Measured[] = []
  for (const member of members) {
    if (chosen.length === mostCompared) break
    if (!chosen.some((each) => saysTheSame(each, member))) chosen.push(member)
  }
  return chosen
}

function saysTheSame(a: Measured, b: Measured): boolean {
  return (
    countedKey(a.quantity.counted) === countedKey(b.quantity.counted) &&
    a.quantity.scope === b.quantity.scope &&
    a.names[0] === b.names[0]
  )
}

function suggestPair(a: Measured, b: Measured): readonly ConflictSuggestion[] {
  if (!areMistakable(a, b)) return []
  const comparison = compareQuantities(a.quantity, b.quantity)
  if (comparison.kind !== 'different-thing') return []
  const members = [a, b]
  const thing = members
    .map(({ quantity }) => `${countedKey(quantity.counted)} ${quantity.scope}`)
    .toSorted()
    .join(' / ')
  return [{ ...comparison, key: suggestionKey(thing, members), members, coverage: countOrigins(members) }]
}

function areMistakable(a: Measured, b: Measured): boolean {
  const isOneText = a.documentId === b.documentId
  if (isOneText && a.sentenceStart === b.sentenceStart) return false
  // A text that says a figure twice, of a town and of its country, says it of one thing.
  if (isOneText && countedKey(a.quantity.counted) === countedKey(b.quantity.counted)) return false
  if (a.event !== '' && b.event !== '' && a.event !== b.event) return false
  if (!mayBeOneIncident(a, b)) return false
  if (a.documentId !== b.documentId && !a.names.some((name) => b.names.includes(name))) return false
  const [first, second] = [a.quantity, b.quantity]
  if (countedKey(first.counted) !== countedKey(second.counted)) {
    return tellApart(first.counted, second.counted) !== null && compareScopes(first, second) !== 'different'
  }
  const [scopeA, scopeB] = [readScope(first), readScope(second)]
  return scopeA.group === scopeB.group && scopeA.agent === scopeB.agent && scopeA.place !== scopeB.place
}
