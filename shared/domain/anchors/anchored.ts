import type { Anchor, Anchoring, Candidate } from '../../schema/anchor'
import type { Span } from '../span'
import { describeAnchor } from './describe-anchor'
import { sameWords } from './word-likeness'

/**
 * An anchor and what became of it. In `ambiguous` and `lost` the anchor is still the one that was looked for, in the text that it
 * was made in; in all others it speaks of the text that was searched.
 */
export type Anchored = { readonly anchor: Anchor; readonly anchoring: Anchoring }

/** Attached to a place that holds the same words. */
export function attach(text: string, span: Span, kind: 'exact' | 'moved'): Anchored {
  return { anchor: describeAnchor(text, span), anchoring: { kind } }
}

/** Attached to a place that holds other words than it did. */
export function attachChanged(text: string, span: Span, was: string): Anchored {
  return { anchor: describeAnchor(text, span), anchoring: { kind: 'changed', was } }
}

/** Not attached: each of these places may be meant, the likeliest first. Without any it is lost. */
export function leaveOpen(anchor: Anchor, places: readonly Candidate[]): Anchored {
  if (places.length === 0) return { anchor, anchoring: { kind: 'lost' } }
  const candidates = places
    .map(({ start, end, score }) => ({ start, end, score: Math.round(score * 100) / 100 }))
    .toSorted((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, MOST_CANDIDATES)
  return { anchor, anchoring: { kind: 'ambiguous', candidates } }
}

/** More than a person would look through. */
const MOST_CANDIDATES = 20

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
