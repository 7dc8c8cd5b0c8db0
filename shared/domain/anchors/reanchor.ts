import type { Span } from '../span'
import { splitTokens } from '../text/split-tokens'
import { type Anchored, attach, attachChanged, leaveOpen } from './anchored'
import { carryAnchoring } from './carry-anchoring'
import { contextLikeness, nearLikeness } from './context-likeness'
import { exactPlaces, findPlaces, isWhole, type Place, weighPlace } from './find-places'
import { findQuote, LEAST_MARGIN } from './find-quote'
import { createFollower, type FollowSpan } from './follow-span'
import { type Trace, tracePassages } from './trace-passages'

/**
 * What becomes of each occurrence when `oldText` is replaced by `newText`, in the order given; exactly one outcome each:
 *
 * - exact: the same words in the same place, as the edit itself shows (only their offset may differ);
 * - moved: the same words, in a passage that now stands elsewhere;
 * - changed: other words stand in the place (even a single digit), `was` are the old ones;
 * - ambiguous: several places fit (the best not better than the next by 0.1), or one does but nothing confirms it;
 * - lost: no place fits.
 *
 * One comparison of the texts carries all occurrences that the edit did not touch. The others are looked for only in text that
 * the comparison leaves unexplained, so never in a lookalike that was there before. A change that nobody has reviewed yet stays one.
 */
export function reanchor(
  oldText: string,
  newText: string,
  occurrences: readonly Anchored[],
): readonly Anchored[] {
  const trace = tracePassages(oldText, newText)
  const comparison: Comparison = {
    oldText,
    newText,
    trace,
    follow: createFollower(oldText, newText, trace),
    oldRegions: trace.gaps.flatMap((gap) => gap.old),
    newRegions: trace.gaps.flatMap((gap) => gap.new),
  }
  return occurrences.map((before) => carryAnchoring(before, reanchorOne(comparison, before)))
}

type Comparison = {
  readonly oldText: string
  readonly newText: string
  readonly trace: Trace
  readonly follow: FollowSpan
  readonly oldRegions: readonly Span[]
  readonly newRegions: readonly Span[]
}

function reanchorOne(comparison: Comparison, { anchor }: Anchored): Anchored {
  const { oldText, newText, trace, follow } = comparison
  if (oldText.slice(anchor.start, anchor.end) !== anchor.exact) {
    const { exact, prefix, suffix } = anchor
    const found = findQuote(newText, { exact, prefix, suffix })
    return found.anchoring.kind === 'lost' || found.anchoring.kind === 'ambiguous'
      ? { ...found, anchor }
      : found
  }
  const twins = twinsOf(trace, anchor)
  if (twins) return leaveOpen(anchor, twins)
  const followed = follow(anchor)
  if (followed?.kind === 'kept') return attach(newText, followed.span, 'exact')
  if (followed?.kind === 'moved') return attach(newText, followed.span, 'moved')
  return settle(comparison, anchor, followed?.span ?? null)
}

/** The places that may be meant where the occurrence lies in a repeated passage that cannot be told from its twins. */
function twinsOf({ contested }: Trace, { start, end }: Span): readonly Place[] | null {
  const passage = contested.find(({ old }) => old.start <= start && end <= old.end)
  if (!passage || passage.new.length === 0) return null
  return passage.new.map((twin) => ({
    start: twin.start + start - passage.old.start,
    end: twin.start + end - passage.old.start,
    score: 1,
    context: 1,
    same: true,
  }))
}

/** Decides on an occurrence that the edit touched: by what stands in its place, against what else fits. */
function settle(comparison: Comparison, anchor: Anchored['anchor'], followed: Span | null): Anchored {
  const { oldText, newText, newRegions } = comparison
  const contextOf = (span: Span) => contextLikeness({ text: oldText, span: anchor }, { text: newText, span })
  const inPlace =
    followed && acceptInPlace(comparison, anchor, weighPlace(newText, anchor.exact, followed, contextOf))
  const elsewhere = findPlaces(newText, anchor.exact, {
    regions: newRegions,
    contextOf,
    approximately: !inPlace?.same,
    wholeWords: isWhole(oldText, anchor),
  }).filter((place) => !inPlace || place.end <= inPlace.start || place.start >= inPlace.end)
  const rightful = elsewhere.filter((place) => !hasBetterOwner(comparison, anchor, place, LEAST_MARGIN))
  const best = rightful[0]

  if (inPlace && (!best || best.score < inPlace.score + (inPlace.same ? 0 : -LEAST_MARGIN))) {
    if (!inPlace.same) return attachChanged(newText, inPlace, anchor.exact)
    const isSure = isConfirmed(comparison, anchor, inPlace) && !hasBetterOwner(comparison, anchor, inPlace, 0)
    return isSure ? attach(newText, inPlace, 'exact') : leaveOpen(anchor, [inPlace])
  }
  const rivals = inPlace ? [inPlace, ...rightful] : rightful
  if (!best) return leaveOpen(anchor, [])
  const close = rivals.filter((place) => best.score - place.score < LEAST_MARGIN)
  if (close.length > 1) return leaveOpen(anchor, close)
  if (!isConfirmed(comparison, anchor, best)) {
    return leaveOpen(anchor, best.context < 0.2 && wordCount(anchor.exact) < 4 ? [] : [best])
  }
  if (hasBetterOwner(comparison, anchor, best, 0)) return leaveOpen(anchor, [best])
  return best.same ? attach(newText, best, 'moved') : attachChanged(newText, best, anchor.exact)
}

/**
 * Whether what stands between the old neighbours of an occurrence is its words, rewritten: they are much alike; or they are few,
 * and the rest of the sentence still stands around them ("19" becomes "21").
 */
function acceptInPlace(
  { oldText, newText }: Comparison,
  anchor: Anchored['anchor'],
  place: Place,
): Place | null {
  const likeness = (place.score - 0.4 * place.context) / 0.6
  if (likeness >= 0.5 && place.score >= 0.5) return place
  const newWords = wordCount(newText.slice(place.start, place.end))
  const oldWords = wordCount(anchor.exact)
  const isShort = oldWords <= 8 && newWords <= 2 * oldWords + 2
  return isShort && nearLikeness({ text: oldText, span: anchor }, { text: newText, span: place }) >= 0.7
    ? place
    : null
}

/** Whether the surroundings, or the number of words alone, speak for a place; few words need much context. */
function isConfirmed({ oldText, newText }: Comparison, anchor: Anchored['anchor'], place: Place): boolean {
  const near = nearLikeness({ text: oldText, span: anchor }, { text: newText, span: place })
  return Math.max(near, place.context) >= 0.6 - wordCount(anchor.exact) / 20
}

/** Whether the same words at another, likewise unexplained, place of the old text fit a new place better, by more than a margin. */
function hasBetterOwner(
  { oldText, newText, oldRegions }: Comparison,
  anchor: Anchored['anchor'],
  place: Place,
  margin: number,
): boolean {
  const target = { text: newText, span: place }
  return exactPlaces(oldText, newText.slice(place.start, place.end), {
    regions: oldRegions,
    wholeWords: true,
  }).some(
    (span) =>
      (span.end <= anchor.start || span.start >= anchor.end) &&
      contextLikeness({ text: oldText, span }, target) > place.context + margin,
  )
}

const wordCount = (text: string) => splitTokens(text).length
