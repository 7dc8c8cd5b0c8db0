import type { Linking } from '../linking/link'
import type { Evidence } from '../linking/logistic'
import type { Measure } from '../linking/measures'
import type { PlacedMention } from '../linking/placed-mention'
import { noReasons, reasonsOf, type LinkReasons } from '../linking/reasons'
import { linkingWeights, type LinkingWeights } from '../linking/weights'
import type { Judgement } from './judgement'
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
  const evidence =
    linking.evidenceOf(a, b) ?? evidenceBetween(linking, sayingTheSame(measure, a), sayingTheSame(measure, b))
  return evidence === null ? noReasons : reasonsOf(evidence, weights.pairs)
}

/** So many mentions of one statement are asked, where the two themselves were never compared. */
const MOST_ASKED = 40

function sayingTheSame({ statements }: Measure, member: PlacedMention): readonly PlacedMention[] {
  return statements.find(({ mentions }) => mentions.includes(member))?.mentions.slice(0, MOST_ASKED) ?? []
}

/** The evidence of the first pair of mentions that links two statements. */
function evidenceBetween(
  { evidenceOf }: Linking,
  ones: readonly PlacedMention[],
  others: readonly PlacedMention[],
): Evidence | null {
  for (const one of ones)
    for (const other of others) {
      const evidence = evidenceOf(one, other)
      if (evidence !== null) return evidence
    }
  return null
}
