import type { pairEvidence as names } from './pair-evidence'
import { pairEvidence } from './pair-evidence'
import type { Weights, Evidence } from './logistic'

/** A piece of evidence about two mentions, by its name in the weights file. */
export type PairReason = (typeof names)[number]

/** What speaks for and against a link, the weightiest first. */
export type LinkReasons = { readonly for: readonly PairReason[]; readonly against: readonly PairReason[] }

/** What weighs less is not told. */
const TELLING = 0.25
const MOST = 4

/** Why two mentions were linked, or kept apart, from their evidence. */
export function reasonsOf(evidence: Evidence, { of }: Weights): LinkReasons {
  const weighed = pairEvidence
    .map((name, at) => ({ name, weight: (of[name] ?? 0) * (evidence[at] ?? 0) }))
    .filter(({ name }) => !kinds.has(name))
  const told = (sign: 1 | -1): readonly PairReason[] =>
    weighed
      .filter(({ weight }) => weight * sign >= TELLING)
      .toSorted((a, b) => (b.weight - a.weight) * sign)
      .slice(0, MOST)
      .map(({ name }) => name)
  return { for: told(1), against: told(-1) }
}

/** What only says of which kind the mentions are. */
const kinds: ReadonlySet<PairReason> = new Set(['a-date', 'a-duration', 'an-amount', 'a-measurement'])
