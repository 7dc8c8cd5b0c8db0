import { words } from '../../words/words'
import type { LinkReasons, PairReason } from '../linking/reasons'

/** Why figures were taken to be of one thing, and what is against it, in one sentence; '' where nothing is known. */
export function describeLink({ for: reasons, against: doubts }: LinkReasons): string {
  const { evidence, takenTogether } = words.linking
  const against: Partial<Record<PairReason, string>> = words.linking.against
  if (reasons.length + doubts.length === 0) return ''
  return takenTogether(
    reasons.map((reason) => evidence[reason]),
    doubts.map((doubt) => against[doubt] ?? evidence[doubt]),
  )
}
