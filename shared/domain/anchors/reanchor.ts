import type { Anchor } from '../../schema/anchor'
import type { Span } from '../span'
import { sentenceAround, splitSentences } from '../text/split-sentences'
import { type Anchored, attach, attachChanged, leaveOpen, carryAnchoring } from './anchored'
import {
  compareTexts,
  type Comparison,
  touchesContested,
  touchesSettled,
  twinsOf,
} from './diff/compare-texts'
import { contextLikeness, nearLikeness } from './context-likeness'
import { describeAnchor } from './describe-anchor'
import { findPlaces, isWhole, MOST_WEIGHED, type Place, type Search, weighPlace } from './find-places'
import { findQuote } from './find-quote'
import {
  acceptInPlace,
  findDoubles,
  hasOwner,
  isBoilerplateElsewhere,
  isConfirmed,
  MUCH,
  rivalsInPlace,
  wordCount,
} from './judge-place'
import { widenToChange } from './diff/widen-to-change'
import { A_LITTLE, FEW_WORDS, LEAST_MARGIN, WORTH_OFFERING } from './thresholds'

/**
 * What becomes of each occurrence when `oldText` is replaced by `newText`, in the order given; exactly one outcome each:
 *
 * - exact: the same words in the same place, as the edit itself shows (only their offset may differ);
 * - moved: the same words, in a passage that now stands elsewhere;
 * - changed: other words stand in the place (even a single digit), `was` are the old ones; or the words are the same, but a
 *   figure, bound, negation or name in their sentence is not: then the anchor is widened to take it in;
 * - ambiguous: several places fit (the best not better than the next by `LEAST_MARGIN`), or one does but nothing confirms it;
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
  return occurrences.map(createReanchor(oldText, newText))
}

/** The same for one occurrence after the other, as they are asked for. */
export function createReanchor(oldText: string, newText: string): (occurrence: Anchored) => Anchored {
  const comparison = compareTexts(oldText, newText)
  return (before) => carryAnchoring(before, reanchorOne(comparison, before.anchor))
}

function reanchorOne(comparison: Comparison, anchor: Anchor): Anchored {
  const { oldText, newText, trace, follow } = comparison
  if (oldText.slice(anchor.start, anchor.end) !== anchor.exact) {
    const { exact, prefix, suffix } = anchor
    const found = findQuote(newText, { exact, prefix, suffix })
    if (!found) return leaveOpen(anchor, [])
    return found.anchoring.kind === 'lost' || found.anchoring.kind === 'ambiguous'
      ? { ...found, anchor }
      : found
  }
  const twins = twinsOf(trace, anchor)
  if (twins) return leaveOpen(anchor, twins)
  const followed = follow(anchor)
  if (followed?.kind === 'settled') return attach(newText, followed.span, 'exact')
  if (followed?.kind === 'alone') return settleUnlessDoubled(comparison, anchor, followed.span, 'exact')
  if (followed?.kind === 'moved') return settleUnlessDoubled(comparison, anchor, followed.span, 'moved')
  return settle(comparison, anchor, followed?.span ?? null)
}

/** Attaches an occurrence where its passage has come to, unless what is new in the text looks much like that passage, too. */
function settleUnlessDoubled(
  comparison: Comparison,
  anchor: Anchor,
  span: Span,
  kind: 'exact' | 'moved',
): Anchored {
  const doubles = findDoubles(comparison, anchor, span)
  if (doubles.length === 0) return attach(comparison.newText, span, kind)
  return leaveOpen(anchor, [{ ...span, score: 1 }, ...doubles])
}

/** Decides on an occurrence that the edit touched: the words in its place compete with other fitting places. */
function settle(comparison: Comparison, anchor: Anchor, followed: Span | null): Anchored {
  const { oldText, newText } = comparison
  const [before, around] = [comparison.aroundOld(anchor), comparison.aroundNew]
  const contextOf = (span: Span) => contextLikeness(before, around(span))
  const inPlace =
    followed && acceptInPlace(comparison, anchor, weighPlace(newText, anchor.exact, followed, contextOf))
  const search = (where: Where) =>
    findPlaces(newText, anchor.exact, {
      ...where,
      contextOf,
      nearOf: (span) => nearLikeness(before, around(span)),
      wholeWords: isWhole(oldText, anchor),
    })
  const where = whereToSearch(comparison, anchor, inPlace)
  const found = search(where)
  const places =
    found && found.length < MOST_WEIGHED
      ? found
      : search({ ...where, regions: likeSentences(comparison, anchor) })
  // What else fits cannot be told: that is for a person to say.
  if (!places) return leaveOpen(anchor, inPlace ? [inPlace] : [])
  if (!inPlace) return settleElsewhere(comparison, anchor, places)
  const rivals = places
    .filter((place) => place.end <= inPlace.start || place.start >= inPlace.end)
    .filter((place) => rivalsInPlace(comparison, anchor, inPlace, place))
    .filter((place) => !hasOwner(comparison, anchor, place, place.context + A_LITTLE))
  const [best] = rivals
  if (!best) return settleInPlace(comparison, anchor, inPlace)
  const isBetter = best.score - inPlace.score >= LEAST_MARGIN && best.context >= inPlace.context
  return isBetter ? settleAmong(comparison, anchor, rivals) : leaveOpen(anchor, [inPlace, ...rivals])
}

/**
 * Where else an occurrence may be: in all that is new. Where much is new (every sentence was corrected) only in sentences like its
 * own, as others could not outweigh its place; and where nothing stands in its place, only where three of its words stand in a row.
 * Few words are then looked for as they are.
 */
function whereToSearch(comparison: Comparison, anchor: Anchor, inPlace: Place | null): Where {
  const approximately = !inPlace?.same
  if (touchesSettled(comparison, anchor)) return { regions: [], approximately }
  if (comparison.newSize <= MUCH) return { regions: comparison.newRegions, approximately }
  if (!inPlace) {
    const stretches = comparison.findNewStretches(anchor.exact)
    if (!stretches) return { regions: comparison.newRegions, approximately: false }
    if (stretches.length > 0) return { regions: stretches, approximately }
  }
  return { regions: likeSentences(comparison, anchor), approximately }
}

type Where = Pick<Search, 'regions' | 'approximately'>

/** The sentences in what is new that are like the one around an occurrence. */
function likeSentences({ oldText, findNewLookalikes }: Comparison, anchor: Anchor): readonly Span[] {
  const { start, end } = sentenceAround(oldText, anchor)
  return findNewLookalikes(oldText.slice(start, end)).toSorted((a, b) => a.start - b.start)
}

function settleInPlace(comparison: Comparison, anchor: Anchor, place: Place): Anchored {
  if (!place.same) return attachChanged(comparison.newText, place, anchor.exact)
  if (!isConfirmed(comparison, anchor, place)) return leaveOpen(anchor, [place])
  const widened = attachWidened(comparison, anchor, place)
  if (widened) return widened
  const isSure =
    findDoubles(comparison, anchor, place).length === 0 &&
    !touchesContested(comparison, anchor) &&
    !isBoilerplateElsewhere(comparison, anchor, place) &&
    partsAgree(comparison, anchor, place) &&
    !hasOwner(comparison, anchor, place, place.context)
  return isSure ? attach(comparison.newText, place, 'exact') : leaveOpen(anchor, [place])
}

/** Decides on an occurrence with nothing left in its old place. `places` fit it, the best first. */
function settleElsewhere(comparison: Comparison, anchor: Anchor, places: readonly Place[]): Anchored {
  const rightful: Place[] = []
  for (const place of places) {
    const [best = place] = rightful
    if (best.score - place.score >= LEAST_MARGIN) break
    if (!hasOwner(comparison, anchor, place, place.context + LEAST_MARGIN)) rightful.push(place)
  }
  return settleAmong(comparison, anchor, rightful)
}

/** Decides between places that belong to no other words. */
function settleAmong(comparison: Comparison, anchor: Anchor, places: readonly Place[]): Anchored {
  const [best] = places
  if (!best) return leaveOpen(anchor, [])
  const rivals = places.filter((place) => best.score - place.score < LEAST_MARGIN)
  if (rivals.length > 1) return leaveOpen(anchor, rivals)
  if (!isConfirmed(comparison, anchor, best)) {
    return leaveOpen(
      anchor,
      best.context < WORTH_OFFERING && wordCount(anchor.exact) < FEW_WORDS ? [] : [best],
    )
  }
  if (!best.same) return attachChanged(comparison.newText, best, anchor.exact)
  const widened = attachWidened(comparison, anchor, best)
  if (widened) return widened
  const isSure =
    !touchesContested(comparison, anchor) &&
    !isBoilerplateElsewhere(comparison, anchor, best) &&
    partsAgree(comparison, anchor, best) &&
    findDoubles(comparison, anchor, best).length === 0 &&
    !hasOwner(comparison, anchor, best, best.context - LEAST_MARGIN)
  return isSure ? attach(comparison.newText, best, 'moved') : leaveOpen(anchor, [best])
}

/** The same words in a sentence that now says another thing: attached with what changed around them. */
function attachWidened({ oldText, newText }: Comparison, anchor: Anchor, place: Span): Anchored | null {
  const change = widenToChange(oldText, anchor, newText, place)
  return change && attachChanged(newText, change.is, oldText.slice(change.was.start, change.was.end))
}

/** Whether each sentence of an occurrence that runs over several, followed on its own, comes to the same place. */
function partsAgree(comparison: Comparison, anchor: Anchor, place: Span): boolean {
  const parts = splitSentences(anchor.exact)
  if (parts.length < 2) return true
  return parts.every(({ start, end }) => {
    const part = { start: anchor.start + start, end: anchor.start + end }
    const found = reanchorOne(comparison, describeAnchor(comparison.oldText, part))
    const isSilent = found.anchoring.kind === 'exact' || found.anchoring.kind === 'moved'
    return isSilent && found.anchor.start >= place.start && found.anchor.end <= place.end
  })
}
