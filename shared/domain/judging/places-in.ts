import type { Reason } from './judgement'

/** The numbers of the members that a reason is about; empty where it is about all. */
export function placesIn(reason: Reason): readonly number[] {
  if ('a' in reason) return [reason.a, reason.b]
  if (reason.kind === 'part-of-the-whole') return [reason.part, reason.whole]
  return reason.kind === 'later-count' ? [reason.earlier, reason.later] : []
}
