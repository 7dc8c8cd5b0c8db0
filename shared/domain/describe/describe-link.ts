import { words } from '../../words/words'
import type { LinkReasons, PairReason } from '../linking/reasons'

/** Why figures were taken to be of one thing, and what is against it, in one sentence; '' where nothing is known. */
export function describeLink({ for: reasons, against: doubts }: LinkReasons): string {
  const { evidence, takenTogether } = words.linking
  if (reasons.length + doubts.length === 0) return ''
  return takenTogether(
    reasons.map((reason) => evidence[reason]),
    doubts.map(wordsAgainst),
  )
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
