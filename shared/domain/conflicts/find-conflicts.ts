import { byGravity } from './compare-quantities'
import { checkSums } from './check-sums'
import { clusterByValue } from './cluster-by-value'
import { compareMembers } from './compare-members'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { findLookAlikes } from './find-look-alikes'
import { findPartAndWhole } from './find-part-and-whole'
import { groupByThing } from './group-by-thing'
import type { Measured } from './measured'
import { suggestionKey } from './suggestion-key'

export type { ConflictSuggestion } from './conflict-suggestion'

/**
 * Groups all quantities, of claims and not, that speak of the same thing: the same thing counted, of the same people, by
 * the same doer, in the same place and event, and no more than three times one another. A scope that is not stated is
 * taken from what the document is about. The gravest come first, then the farthest apart, then the best covered.
 * What only repeats itself within one independent source is no finding.
 */
export function findConflicts(quantities: readonly Measured[]): readonly ConflictSuggestion[] {
  const sums = checkSums(quantities)
  const compared = groupByThing(quantities).flatMap(({ thing, members }) =>
    clusterByValue(members).flatMap((cluster) => suggest(thing, cluster)),
  )
  const mistakable = [...findLookAlikes(quantities), ...findPartAndWhole(quantities)]
  const isCompared = comparedIn(compared, mistakable)
  return [...sums, ...compared, ...mistakable.filter((pair) => !isCompared(pair))].toSorted(byAttention)
}

/** Tells which pairs were compared already, as figures of one thing. */
function comparedIn(
  compared: readonly ConflictSuggestion[],
  pairs: readonly ConflictSuggestion[],
): (pair: ConflictSuggestion) => boolean {
  const asked = new Set(pairs.flatMap(({ members }) => members))
  const groupOf = new Map<Measured, ConflictSuggestion>()
  for (const group of compared) {
    for (const member of group.members) if (asked.has(member)) groupOf.set(member, group)
  }
  return ({ members: [first, ...others] }) => {
    const group = first && groupOf.get(first)
    return group !== undefined && others.every((other) => groupOf.get(other) === group)
  }
}

function suggest(thing: string, members: readonly Measured[]): readonly ConflictSuggestion[] {
  const comparison = compareMembers(members)
  const coverage = countOrigins(members)
  if (comparison === null || (comparison.kind === 'agree' && coverage < 2)) return []
  return [{ ...comparison, key: suggestionKey(thing, members), members, coverage }]
}

function byAttention(a: ConflictSuggestion, b: ConflictSuggestion): number {
  return byGravity(a, b) || b.coverage - a.coverage || (a.key < b.key ? -1 : Number(a.key > b.key))
}
