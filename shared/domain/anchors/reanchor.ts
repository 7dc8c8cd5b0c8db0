import type { Anchor, Candidate } from '../../schema/anchor'
import type { Span } from '../span'
import { lineAt } from '../text/split-paragraphs'
import { sentenceAround, splitSentences } from '../text/split-sentences'
import { splitTokens } from '../text/split-tokens'
import { type Anchored, attach, attachChanged, leaveOpen } from './anchored'
import { carryAnchoring } from './carry-anchoring'
import { contextLikeness, nearLikeness, sharesNeighbour } from './context-likeness'
import { describeAnchor } from './describe-anchor'
import { createLookalikeFinder, type FindLookalikes } from './find-lookalikes'
import { exactPlaces, findPlaces, isWhole, type Place, weighPlace } from './find-places'
import { findQuote, LEAST_MARGIN } from './find-quote'
import { createFollower, type FollowSpan } from './follow-span'
import { lastBefore, lastIndexBefore } from './last-before'
import { createPhraseCheck } from './phrase-check'
import { tellingWords } from './telling-words'
import { type Trace, tracePassages } from './trace-passages'
import { widenToChange } from './widen-to-change'
import { sharedWords } from './word-likeness'

/**
 * What becomes of each occurrence when `oldText` is replaced by `newText`, in the order given; exactly one outcome each:
 *
 * - exact: the same words in the same place, as the edit itself shows (only their offset may differ);
 * - moved: the same words, in a passage that now stands elsewhere;
 * - changed: other words stand in the place (even a single digit), `was` are the old ones; or the words are the same, but a
 *   figure, bound, negation or name in their sentence is not: then the anchor is widened to take it in;
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
  const oldRegions = trace.gaps.flatMap((gap) => gap.old)
  const newRegions = trace.gaps.flatMap((gap) => gap.new)
  const comparison: Comparison = {
    oldText,
    newText,
    trace,
    follow: createFollower(oldText, newText, trace),
    oldRegions,
    newRegions,
    oldSize: sizeOf(oldRegions),
    newSize: sizeOf(newRegions),
    hasPhraseOf: createPhraseCheck(newText, newRegions),
    findOldLookalikes: createLookalikeFinder(oldText, oldRegions),
    findNewLookalikes: createLookalikeFinder(newText, newRegions),
  }
  return occurrences.map((before) => carryAnchoring(before, reanchorOne(comparison, before.anchor)))
}

type Comparison = {
  readonly oldText: string
  readonly newText: string
  readonly trace: Trace
  readonly follow: FollowSpan
  readonly oldRegions: readonly Span[]
  readonly newRegions: readonly Span[]
  /** UTF-16 units in the regions. */
  readonly oldSize: number
  readonly newSize: number
  readonly hasPhraseOf: (words: string) => boolean
  readonly findOldLookalikes: FindLookalikes
  readonly findNewLookalikes: FindLookalikes
}

function reanchorOne(comparison: Comparison, anchor: Anchor): Anchored {
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
  if (followed?.kind === 'settled') return attach(newText, followed.span, 'exact')
  if (followed?.kind === 'alone') return settleUnlessDoubled(comparison, anchor, followed.span, 'exact')
  if (followed?.kind === 'moved') return settleUnlessDoubled(comparison, anchor, followed.span, 'moved')
  return settle(comparison, anchor, followed?.span ?? null)
}

/** The places that may be meant where the occurrence lies in a repeated passage that cannot be told from its twins. */
function twinsOf({ contested }: Trace, { start, end }: Span): readonly Candidate[] | null {
  const passage = lastBefore(contested, start, ({ old }) => old.start)
  if (!passage || end > passage.old.end || passage.new.length === 0) return null
  return passage.new.map((twin) => ({
    start: twin.start + start - passage.old.start,
    end: twin.start + end - passage.old.start,
    score: 1,
  }))
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

/** A new sentence this like an old one may be that one. */
const DOUBLE_LIKENESS = 0.6

/** Sentences in what is new that look much like the one that an occurrence stood in, and like no other old one so much. */
function findDoubles(comparison: Comparison, anchor: Anchor, place: Span): readonly Candidate[] {
  const { oldText, newText } = comparison
  const own = sentenceAround(oldText, anchor)
  return comparison
    .findNewLookalikes(oldText.slice(own.start, own.end))
    .filter(({ likeness }) => likeness >= DOUBLE_LIKENESS)
    .filter(({ start, end }) => end <= place.start || start >= place.end)
    .filter(
      (double) =>
        !comparison
          .findOldLookalikes(newText.slice(double.start, double.end))
          .some(
            (old) =>
              old.likeness > double.likeness + A_LITTLE && (old.end <= own.start || old.start >= own.end),
          ),
    )
    .map(({ start, end, likeness }) => ({ start, end, score: likeness }))
}

/** Whether another new sentence is about as much like the old one as the sentence in its place is. */
function isDoubledAsWell(comparison: Comparison, anchor: Anchor, place: Span): boolean {
  const was = sentenceAround(comparison.oldText, anchor)
  const is = sentenceAround(comparison.newText, place)
  const likeness = sharedWords(
    comparison.oldText.slice(was.start, was.end),
    comparison.newText.slice(is.start, is.end),
  )
  return findDoubles(comparison, anchor, place).some(({ score }) => likeness - score < LEAST_MARGIN)
}

/** Whether part of an occurrence lies in a repeated passage that cannot be told from its twins. */
function touchesContested({ trace }: Comparison, { start, end }: Span): boolean {
  const last = lastBefore(trace.contested, end - 1, ({ old }) => old.start)
  return last !== undefined && last.old.end > start
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

/** Whether part of an occurrence stayed where it was, so that the whole can be nowhere else. */
function touchesSettled({ oldText, trace }: Comparison, { start, end }: Span): boolean {
  const from = Math.max(
    0,
    lastIndexBefore(trace.passages, start, ({ old }) => old),
  )
  const to = lastIndexBefore(trace.passages, end - 1, ({ old }) => old)
  return trace.passages
    .slice(from, to + 1)
    .some(
      ({ old, length, standing }) =>
        standing === 'settled' && /\S/.test(oldText.slice(Math.max(start, old), Math.min(end, old + length))),
    )
}

/** Decides on an occurrence that the edit touched: by what stands in its place, against what else fits. */
function settle(comparison: Comparison, anchor: Anchor, followed: Span | null): Anchored {
  const { oldText, newText } = comparison
  const contextOf = (span: Span) => contextLikeness({ text: oldText, span: anchor }, { text: newText, span })
  const inPlace =
    followed && acceptInPlace(comparison, anchor, weighPlace(newText, anchor.exact, followed, contextOf))
  const regions = touchesSettled(comparison, anchor) ? [] : regionsToSearch(comparison, anchor, inPlace)
  const rightful = findPlaces(newText, anchor.exact, {
    regions,
    contextOf,
    approximately: !inPlace?.same,
    wholeWords: isWhole(oldText, anchor),
  })
    .filter((place) => !inPlace || place.end <= inPlace.start || place.start >= inPlace.end)
    .filter(
      (place) => !hasOwner(comparison, anchor, place, place.context + (inPlace ? A_LITTLE : LEAST_MARGIN)),
    )
  if (!inPlace) return settleElsewhere(comparison, anchor, rightful)
  const rivals = rightful.filter((place) => rivalsInPlace(inPlace, place))
  const [best] = rivals
  if (!best) return settleInPlace(comparison, anchor, inPlace)
  const isBetter = best.score - inPlace.score >= LEAST_MARGIN && best.context >= inPlace.context
  return isBetter ? settleElsewhere(comparison, anchor, rivals) : leaveOpen(anchor, [inPlace, ...rivals])
}

/**
 * Where else an occurrence may be: in all that is new. Where much is new (every sentence was corrected) only in sentences like its
 * own, as others could not outweigh its place; and nowhere else if no three of its words stand there in a row.
 */
function regionsToSearch(comparison: Comparison, anchor: Anchor, inPlace: Place | null): readonly Span[] {
  if (comparison.newSize <= MUCH) return comparison.newRegions
  if (!inPlace && comparison.hasPhraseOf(anchor.exact)) return comparison.newRegions
  const { start, end } = sentenceAround(comparison.oldText, anchor)
  return comparison
    .findNewLookalikes(comparison.oldText.slice(start, end))
    .toSorted((a, b) => a.start - b.start)
}

/** Above this many UTF-16 units, rewritten text is not searched from end to end for each occurrence. */
const MUCH = 20_000

/** Whether another place fits nearly as well as the old one, or better. Where few words were replaced, the sentence around decides. */
function rivalsInPlace(inPlace: Place, other: Place): boolean {
  if (inPlace.score - other.score >= LEAST_MARGIN) return false
  return inPlace.same || inPlace.context < 0.7 || inPlace.context - other.context < LEAST_MARGIN
}

function settleInPlace(comparison: Comparison, anchor: Anchor, place: Place): Anchored {
  if (!place.same) return attachChanged(comparison.newText, place, anchor.exact)
  if (!isConfirmed(comparison, anchor, place)) return leaveOpen(anchor, [place])
  const widened = attachWidened(comparison, anchor, place)
  if (widened) return widened
  const isSure =
    !isDoubledAsWell(comparison, anchor, place) &&
    !touchesContested(comparison, anchor) &&
    !isBoilerplateElsewhere(comparison, anchor, place) &&
    partsAgree(comparison, anchor, place) &&
    !hasOwner(comparison, anchor, place, place.context)
  return isSure ? attach(comparison.newText, place, 'exact') : leaveOpen(anchor, [place])
}

/** The same words in a sentence that now says another thing: attached with what changed around them. */
function attachWidened({ oldText, newText }: Comparison, anchor: Anchor, place: Span): Anchored | null {
  const change = widenToChange(oldText, anchor, newText, place)
  return change && attachChanged(newText, change.is, oldText.slice(change.was.start, change.was.end))
}

/** Whether the sentence around an occurrence is one of several equal ones, and its paragraph now says another thing. */
function isBoilerplateElsewhere({ oldText, newText }: Comparison, anchor: Anchor, place: Span): boolean {
  const { start, end } = sentenceAround(oldText, anchor)
  const sentence = oldText.slice(start, end)
  if (oldText.indexOf(sentence) === oldText.lastIndexOf(sentence)) return false
  return tellingWords(lineText(oldText, anchor.start)) !== tellingWords(lineText(newText, place.start))
}

/** Decides on an occurrence of which nothing is left in its old place; `places` are those that fit, the best first. */
function settleElsewhere(comparison: Comparison, anchor: Anchor, places: readonly Place[]): Anchored {
  const [best] = places
  if (!best) return leaveOpen(anchor, [])
  const rivals = places.filter((place) => best.score - place.score < LEAST_MARGIN)
  if (rivals.length > 1) return leaveOpen(anchor, rivals)
  if (!isConfirmed(comparison, anchor, best)) {
    return leaveOpen(anchor, best.context < 0.2 && wordCount(anchor.exact) < 4 ? [] : [best])
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

/**
 * Whether what stands between the old neighbours of an occurrence is its words, rewritten: they are much alike; or they are few,
 * and the rest of the sentence still stands around them ("19" becomes "21").
 */
function acceptInPlace({ oldText, newText }: Comparison, anchor: Anchor, place: Place): Place | null {
  if (place.likeness >= 0.5 && place.score >= 0.5) return place
  const newWords = wordCount(newText.slice(place.start, place.end))
  const oldWords = wordCount(anchor.exact)
  const isShort = oldWords <= 8 && newWords <= 2 * oldWords + 2
  return isShort && nearLikeness({ text: oldText, span: anchor }, { text: newText, span: place }) >= 0.7
    ? place
    : null
}

/** Whether the surroundings, or the number of words alone, speak for a place; few words need much context. */
function isConfirmed({ oldText, newText }: Comparison, anchor: Anchor, place: Place): boolean {
  const [before, after] = [
    { text: oldText, span: anchor },
    { text: newText, span: place },
  ]
  const words = wordCount(anchor.exact)
  if (words < 4 && !(/[\p{L}\p{N}]/u.test(anchor.exact) && sharesNeighbour(before, after))) return false
  return Math.max(nearLikeness(before, after), place.context) >= 0.6 - words / 20
}

/** Whether the words of a new place stand at another, likewise unexplained, place of the old text that fits at least so well. */
function hasOwner(comparison: Comparison, anchor: Anchor, place: Place, leastContext: number): boolean {
  const { oldText, newText, oldRegions, oldSize, findOldLookalikes } = comparison
  const words = newText.slice(place.start, place.end)
  const sentence = sentenceAround(newText, place)
  const regions =
    oldSize <= MUCH ? oldRegions : findOldLookalikes(newText.slice(sentence.start, sentence.end))
  const owners = exactPlaces(oldText, words, { regions, wholeWords: true })
  const isOwner = (span: Span) =>
    contextLikeness({ text: oldText, span }, { text: newText, span: place }) >= leastContext
  return owners.some((span) => (span.end <= anchor.start || span.start >= anchor.end) && isOwner(span))
}

/** Tells "fits better" from "fits as well". */
const A_LITTLE = 1e-6

/** Of a longer one no more is compared. */
const LONG_PARAGRAPH = 4000

function lineText(text: string, offset: number): string {
  const { start, end } = lineAt(text, offset, LONG_PARAGRAPH)
  return text.slice(start, end)
}

const sizeOf = (regions: readonly Span[]) => regions.reduce((sum, { start, end }) => sum + end - start, 0)

const wordCount = (text: string) => splitTokens(text).length
