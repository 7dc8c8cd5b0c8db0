import { checkSums } from './check-sums'
import { clusterByValue } from './cluster-by-value'
import { compareMembers } from './compare-members'
import { type ConflictSuggestion, countOrigins } from './conflict-suggestion'
import { figureOf, findLookAlikes } from './find-look-alikes'
import { findPartAndWhole, wholesAround } from './find-part-and-whole'
import { groupByThing, whatIsCounted } from './group-by-thing'
import type { Measured } from './measured'
import { suggestionKey } from './suggestion-key'

/** Figures that are compared with one another, and with no others. */
export type ComparedPart = { readonly thing: string; readonly members: readonly Measured[] }

/** One way in which figures may disagree. Only those that share a key have anything to do with each other. */
export type Family = {
  readonly keysOf: (measured: Measured) => readonly string[]
  /** Parts all that share a key, in the order of their texts, into those that are compared. */
  readonly split: (key: string, members: readonly Measured[]) => readonly ComparedPart[]
  readonly compare: (part: ComparedPart) => readonly ConflictSuggestion[]
}

const asOne: Family['split'] = (key, members) => [{ thing: key, members }]
const onlyKey = (key: string | null): readonly string[] => (key === null ? [] : [key])

/** Totals and their parts in one text. */
export const sums: Family = {
  keysOf: ({ documentId }) => [documentId],
  split: asOne,
  compare: ({ members }) => checkSums(members),
}

/**
 * Figures, of claims and not, that speak of the same thing: the same thing counted, of the same people, by the same doer, in the
 * same place and event, and no more than three times one another. A scope that is not stated is taken from what the
 * document is about. What only repeats itself within one independent source is no finding.
 */
export const things: Family = {
  keysOf: (measured) => onlyKey(whatIsCounted(measured)),
  split: (what, all) =>
    groupByThing(what, all).flatMap(({ thing, members }) =>
      clusterByValue(members).map((cluster) => ({ thing, members: cluster })),
    ),
  compare: ({ thing, members }) => {
    const comparison = compareMembers(members)
    const coverage = countOrigins(members)
    if (comparison === null || (comparison.kind === 'agree' && coverage < 2)) return []
    return [{ ...comparison, key: suggestionKey(thing, members), members, coverage }]
  },
}

/** Pairs that are easily taken for the same, but speak of different things. */
export const lookAlikes: Family = {
  keysOf: (measured) => onlyKey(figureOf(measured)),
  split: asOne,
  compare: ({ members }) => findLookAlikes(members),
}

/** A whole and its part that are near enough in size to be taken for one. */
export const partsAndWholes: Family = {
  keysOf: wholesAround,
  split: asOne,
  compare: ({ thing, members }) => findPartAndWhole(thing, members),
}
