import { err, ok } from '../../result'
import type { Result } from '../../result'
import type { Anchoring, Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import { words } from '../../words/words'
import { shrinkToText } from '../anchors/shrink-to-text'
import { sameWords } from '../anchors/word-likeness'
import { wordingAt } from '../structure/place-in-structure'
import { placesOf, withPlaces } from '../revisions/claim-places'
import { rereadQuantity } from '../revisions/reread-quantity'
import type { ArticleTexts } from '../revisions/reread-quantity'
import { withStanding } from '../standing/with-standing'
import { isSamePlace, makeOccurrence, ruleOf, standingIn, textChanged } from './claims'
import type { PlaceInText } from './claims'
import { findDocument } from './find-document'
import type { Documents, Outcome } from './operation'

/** A place that a claim stands on: one of its occurrences, or a passage that is evidence for it. */
export type PlaceOfClaim = { readonly claimId: string; readonly occurrenceId: string }

/** What is known about an article, and the hash of the current text among it. */
export type GatheredTexts = ArticleTexts & { readonly currentHash: string }

/**
 * The words that stand there now are right: a changed place stands for its new words, a moved one stays where it is. A quantity that
 * was read from the old words is read anew from the new ones, as far as `texts` tell; the verdict still wants another look.
 */
export function acceptChange(
  documents: Documents,
  input: PlaceOfClaim & { readonly texts: GatheredTexts | null },
): Outcome {
  const found = findPlace(documents, input)
  if (!found.ok) return found
  const { claim, place } = found.value
  const { kind } = place.anchoring
  if (kind !== 'changed' && kind !== 'moved') return err('not-allowed', words.refusals.place.noChange)
  if (
    input.texts &&
    documents.article.get(place.articleId)?.revisions.at(-1)?.textHash !== input.texts.currentHash
  )
    return textChanged()
  const quantity = input.texts ? rereadQuantity(claim, place, input.texts, ruleOf(documents)) : undefined
  const counted = quantity === undefined ? claim : { ...claim, quantity }
  const article = documents.article.get(place.articleId)
  const value =
    input.texts && article && claim.occurrences[0]?.id === place.id
      ? withStanding(counted, standingIn(article, input.texts.current, place.anchor), place.revisionId)
      : counted
  return settle(value, place, { ...place, anchoring: { kind: 'exact' } }, [kind])
}

/** All that moved in an article is where it should be. */
export function acceptMoves(documents: Documents, { articleId }: { readonly articleId: string }): Outcome {
  const hasMoved = (place: Occurrence) => place.articleId === articleId && place.anchoring.kind === 'moved'
  const claims = [...documents.claim.values()].filter((claim) => placesOf(claim).some(hasMoved))
  if (claims.length === 0) return err('not-allowed', words.refusals.place.nothingMoved)
  const settled = (place: Occurrence): Occurrence =>
    hasMoved(place) ? { ...place, anchoring: { kind: 'exact' } } : place
  return ok({
    edits: claims.map((claim) => ({ kind: 'claim', id: claim.id, value: withPlaces(claim, settled) })),
  })
}

/** Chooses one of the fitting places. Other words there are a change that is still to be accepted. */
export function chooseCandidate(
  documents: Documents,
  input: PlaceOfClaim & { readonly place: PlaceInText },
): Outcome {
  const found = findPlace(documents, input)
  if (!found.ok) return found
  const { anchoring, anchor } = found.value.place
  const { start, end } = input.place.span
  if (
    anchoring.kind !== 'ambiguous' ||
    !anchoring.candidates.some((candidate) => candidate.start === start && candidate.end === end)
  )
    return err('not-allowed', words.refusals.place.noCandidate)
  return attachTo(documents, found.value, input.place, (chosen) =>
    sameWords(anchor.exact, chosen) ? { kind: 'exact' } : { kind: 'changed', was: anchor.exact },
  )
}

/** Attaches a place to words that the journalist selected, whatever became of the old ones. */
export function reattach(
  documents: Documents,
  input: PlaceOfClaim & { readonly place: PlaceInText },
): Outcome {
  const found = findPlace(documents, input)
  if (!found.ok) return found
  return attachTo(documents, found.value, input.place, () => ({ kind: 'exact' }))
}

/**
 * Moves the edges of a place: it stands for the words that are between them now. A wording that was just its old words becomes the new
 * ones, and a quantity that was read from the old words is read anew.
 */
export function moveEdges(
  documents: Documents,
  input: PlaceOfClaim & { readonly place: PlaceInText },
): Outcome {
  const found = findPlace(documents, input)
  if (!found.ok) return found
  const { claim, place } = found.value
  const { text, structure } = input.place
  const span = shrinkToText(text, input.place.span)
  if (!span) return err('invalid-input', words.refusals.noWords)
  const article = findDocument(documents, 'article', place.articleId)
  if (!article.ok) return article
  const was = place.anchor.exact
  const isWording =
    claim.occurrences[0]?.id === place.id &&
    [was, wordingAt(structure, text, place.anchor)].includes(claim.wording)
  const wording = isWording ? wordingAt(structure, text, span) : claim.wording
  const moved: Occurrence = {
    ...place,
    anchor: { ...place.anchor, ...span },
    anchoring: { kind: 'changed', was },
  }
  const known: ArticleTexts = { metadata: article.value.metadata, current: text, earlier: [text], structure }
  const quantity = rereadQuantity(claim, moved, known, ruleOf(documents))
  return attachTo(
    documents,
    { claim: { ...claim, wording, ...(quantity === undefined ? {} : { quantity }) }, place },
    input.place,
    () => ({ kind: 'exact' }),
  )
}

/** Accepts that the words are gone. The quote is kept with the last revision that had it, and no longer asked about. */
export function leaveLost(documents: Documents, input: PlaceOfClaim): Outcome {
  const found = findPlace(documents, input)
  if (!found.ok) return found
  const { claim, place } = found.value
  const { kind } = place.anchoring
  if (kind !== 'lost' && kind !== 'ambiguous') return err('not-allowed', words.refusals.place.stands)
  return settle(claim, place, { ...place, anchoring: { kind: 'lost', settled: true } })
}

type Found = { readonly claim: Claim; readonly place: Occurrence }

function findPlace(documents: Documents, { claimId, occurrenceId }: PlaceOfClaim): Result<Found> {
  const claim = findDocument(documents, 'claim', claimId)
  if (!claim.ok) return claim
  const place = placesOf(claim.value).find((each) => each.id === occurrenceId)
  return place ? ok({ claim: claim.value, place }) : err('not-found', words.refusals.occurrenceGone)
}

function attachTo(
  documents: Documents,
  { claim, place }: Found,
  to: PlaceInText,
  anchoringOf: (words: string) => Anchoring,
): Outcome {
  if (to.articleId !== place.articleId) return err('invalid-input', words.refusals.place.otherArticle)
  const article = findDocument(documents, 'article', to.articleId)
  if (!article.ok) return article
  const made = makeOccurrence(article.value, to, () => place.id)
  if (!made.ok) return made
  const isMarked = claim.occurrences.some(
    (other) => other.id !== place.id && isSamePlace(other, made.value) && claim.occurrences.includes(place),
  )
  if (isMarked) return err('invalid-input', words.refusals.markedAlready)
  const isFirst = claim.occurrences[0]?.id === place.id
  const read = isFirst
    ? withStanding(claim, standingIn(article.value, to.text, made.value.anchor), made.value.revisionId)
    : claim
  return settle(read, place, { ...made.value, anchoring: anchoringOf(made.value.anchor.exact) })
}

function settle(claim: Claim, before: Occurrence, after: Occurrence, fields?: readonly string[]): Outcome {
  const value = withPlaces(claim, (place) => (place === before ? after : place))
  return ok({ edits: [{ kind: 'claim', id: claim.id, value }], ...(fields ? { fields } : {}) })
}
