import { words } from '../../words/words'
import { placesIn } from '../judging/places-in'
import type { Reason } from '../judging/judgement'
import type { LinkReasons, PairReason } from '../linking/reasons'

type Linked = {
  readonly evidence: LinkReasons
  readonly reason: Reason
  readonly members: readonly { readonly text: string }[]
}

/**
 * The reasons for and against linking figures, in one sentence. '' if there are none. Of more than two figures, it names the
 * two meant.
 */
export function describeLink({
  evidence: { for: reasons, against: doubts },
  reason,
  members,
}: Linked): string {
  const { evidence, takenTogether } = words.linking
  if (reasons.length + doubts.length === 0) return ''
  return takenTogether(
    reasons.map((each) => evidence[each]),
    doubts.map(wordsAgainst),
    members.length > 2 ? pairOf(reason).flatMap((at) => words.citation.quoted(members[at]?.text ?? '')) : [],
  )
}

/** The two of which the links of a suggestion are told. */
function pairOf(reason: Reason): readonly number[] {
  const places = placesIn(reason)
  return places.length === 2 ? places : [0, 1]
}

/** Why figures were kept apart, and what speaks for a link all the same, in one sentence. */
export function describeApart({ for: reasons, against: doubts }: LinkReasons): string {
  const { evidence } = words.linking
  return words.events.apart.because(
    doubts.map(wordsAgainst),
    reasons.map((reason) => evidence[reason]),
  )
}

function wordsAgainst(doubt: PairReason): string {
  const against: Partial<Record<PairReason, string>> = words.linking.against
  return against[doubt] ?? words.linking.evidence[doubt]
}
