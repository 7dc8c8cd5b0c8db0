import type { Anchor, Candidate } from '../../schema/anchor'
import type { Span } from '../span'
import { lineAt } from '../text/split-paragraphs'
import { sentenceAround } from '../text/split-sentences'
import { splitTokens } from '../text/split-tokens'
import type { Comparison } from './diff/compare-texts'
import { isContextLike, nearLikeness, sharesNeighbour } from './context-likeness'
import { exactPlaces, type Place } from './find-places'
import { tellingWords } from './telling-words'
import { sameWords } from './word-likeness'
import {
  A_LITTLE,
  CONFIRMING_CONTEXT,
  DOUBLE_LIKENESS,
  FEW_REPLACED,
  FEW_WORDS,
  LEAST_IN_PLACE,
  LEAST_MARGIN,
  LESS_BY_WORD,
  SAFE_CONTEXT,
} from './thresholds'

/**
 * Whether what stands between the old neighbours of an occurrence is its words, rewritten: they are much alike; or they are few,
 * and the rest of the sentence still stands around them ("19" becomes "21").
 */
export function acceptInPlace(comparison: Comparison, anchor: Anchor, place: Place): Place | null {
  if (place.likeness >= LEAST_IN_PLACE && place.score >= LEAST_IN_PLACE) return place
  const newWords = wordCount(comparison.newText.slice(place.start, place.end))
  const oldWords = wordCount(anchor.exact)
  const isShort = oldWords <= FEW_REPLACED.old && newWords <= 2 * oldWords + FEW_REPLACED.more
  return isShort &&
    nearLikeness(comparison.aroundOld(anchor), comparison.aroundNew(place)) >= FEW_REPLACED.leastNear
    ? place
    : null
}

/**
 * Whether another place fits nearly as well as the old one, or better. Where few words were replaced, the sentence around decides;
 * but the same sentence, word for word, always rivals what stands in its place.
 */
export function rivalsInPlace(
  { oldText, newText }: Comparison,
  anchor: Anchor,
  inPlace: Place,
  other: Place,
): boolean {
  const [was, is] = [sentenceAround(oldText, anchor), sentenceAround(newText, other)]
  if (other.same && sameWords(oldText.slice(was.start, was.end), newText.slice(is.start, is.end))) return true
  if (inPlace.score - other.score >= LEAST_MARGIN) return false
  return inPlace.same || inPlace.context < SAFE_CONTEXT || inPlace.context - other.context < LEAST_MARGIN
}

/** Whether the surroundings, or the number of words alone, speak for a place; few words need much context. */
export function isConfirmed(comparison: Comparison, anchor: Anchor, place: Place): boolean {
  const [before, after] = [comparison.aroundOld(anchor), comparison.aroundNew(place)]
  const words = wordCount(anchor.exact)
  if (words < FEW_WORDS && !(/[\p{L}\p{N}]/u.test(anchor.exact) && sharesNeighbour(before, after)))
    return false
  return Math.max(nearLikeness(before, after), place.context) >= CONFIRMING_CONTEXT - words * LESS_BY_WORD
}

/** Whether the words of a new place stand at another, likewise unexplained, place of the old text that fits at least so well. */
export function hasOwner(
  comparison: Comparison,
  anchor: Anchor,
  place: Place,
  leastContext: number,
): boolean {
  const { oldText, newText, oldRegions, oldSize, findOldLookalikes } = comparison
  const words = newText.slice(place.start, place.end)
  const sentence = sentenceAround(newText, place)
  const regions =
    oldSize <= MUCH
      ? oldRegions
      : findOldLookalikes(newText.slice(sentence.start, sentence.end)).toSorted((a, b) => a.start - b.start)
  const owners = exactPlaces(oldText, words, { regions, wholeWords: true })
  const isOwner = (span: Span) =>
    isContextLike(comparison.aroundOld(span), comparison.aroundNew(place), leastContext)
  return owners.some((span) => (span.end <= anchor.start || span.start >= anchor.end) && isOwner(span))
}

/** Above this many UTF-16 units, rewritten text is not searched from end to end for each occurrence. */
export const MUCH = 20_000

/** Sentences in what is new that look much like the one that an occurrence stood in, and like no other old one so much. */
export function findDoubles(comparison: Comparison, anchor: Anchor, place: Span): readonly Candidate[] {
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

/** Whether the sentence around an occurrence is one of several equal ones, and its paragraph now says another thing. */
export function isBoilerplateElsewhere(
  { oldText, newText }: Comparison,
  anchor: Anchor,
  place: Span,
): boolean {
  const { start, end } = sentenceAround(oldText, anchor)
  const sentence = oldText.slice(start, end)
  if (!oldText.includes(sentence, start + 1) && oldText.indexOf(sentence) === start) return false
  return tellingWords(lineText(oldText, anchor.start)) !== tellingWords(lineText(newText, place.start))
}

/** Of a longer one no more is compared. */
const LONG_PARAGRAPH = 4000

function lineText(text: string, offset: number): string {
  const { start, end } = lineAt(text, offset, LONG_PARAGRAPH)
  return text.slice(start, end)
}

export const wordCount = (text: string) => splitTokens(text).length
