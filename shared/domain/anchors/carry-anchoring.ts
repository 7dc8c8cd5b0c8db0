import type { Anchored } from './anchored'
import { sameWords } from './word-likeness'

/**
 * The outcome of a new revision for an occurrence whose last change nobody has reviewed: still changed, against the words that
 * were last approved, unless those are back.
 */
export function carryAnchoring(before: Anchored, after: Anchored): Anchored {
  if (before.anchoring.kind !== 'changed') return after
  const { kind } = after.anchoring
  if (kind === 'ambiguous' || kind === 'lost') return after
  const { was } = before.anchoring
  if (sameWords(was, after.anchor.exact)) {
    return kind === 'changed' ? { ...after, anchoring: { kind: 'exact' } } : after
  }
  return { ...after, anchoring: { kind: 'changed', was } }
}
