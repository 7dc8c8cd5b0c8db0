import type { Linking } from '../linking/link'
import type { Measure, ScoredPair } from '../linking/measures'
import type { PlacedMention } from '../linking/placed-mention'
import { noReasons, reasonsOf, type LinkReasons } from '../linking/reasons'
import { linkingWeights, type LinkingWeights } from '../linking/weights'
import type { Judgement } from './judge'
import { placesIn } from './places-in'

/** Why the two members that a judgement speaks of were taken to be of one thing. */
export function linkReasons(
  linking: Linking,
  { measure, judgement }: { readonly measure: Measure; readonly judgement: Judgement },
  weights: LinkingWeights = linkingWeights,
): LinkReasons {
  const [first = 0, second = 1] = placesIn(judgement.reason)
  const [a, b] = [measure.members[first], measure.members[second]]
  if (a === undefined || b === undefined) return noReasons
  const pair =
    linking.pairOf(a, b) ?? pairBetween(linking, sayingTheSame(measure, a), sayingTheSame(measure, b))
  return pair === undefined ? noReasons : reasonsOf(pair.evidence, weights.pairs)
}

/** So many mentions of one statement are asked, where the two themselves were never compared. */
const MOST_ASKED = 40

function sayingTheSame({ statements }: Measure, member: PlacedMention): readonly PlacedMention[] {
  return statements.find(({ mentions }) => mentions.includes(member))?.mentions.slice(0, MOST_ASKED) ?? []
}

/** A pair that links two statements: the first of their mentions that were compared. */
function pairBetween(
  { pairOf }: Linking,
  ones: readonly PlacedMention[],
  others: readonly PlacedMention[],
): ScoredPair | undefined {
  for (const one of ones)
    for (const other of others) {
      const pair = pairOf(one, other)
      if (pair !== undefined) return pair
    }
  return undefined
}
