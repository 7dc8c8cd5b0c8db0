import type { Reason } from './judgement'

/** The members that a reason speaks of, by their places; none where it speaks of all. */
export function placesIn(reason: Reason): readonly number[] {
  if ('a' in reason) return [reason.a, reason.b]
  if (reason.kind === 'part-of-the-whole') return [reason.part, reason.whole]
  return reason.kind === 'later-count' ? [reason.earlier, reason.later] : []
}
