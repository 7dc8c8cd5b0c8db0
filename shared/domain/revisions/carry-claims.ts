import type { Anchoring, Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { Anchored } from '../anchors/anchored'
import { type CarriedPlace, carryPlaces, isUnchanged, placesToCarry } from './carry-places'
import { placesOf, withPlaces } from './claim-places'

/** A new revision of an article, with its text. */
export type NewText = {
  readonly articleId: string
  readonly revisionId: string
  readonly text: string
  /**
   * The texts of earlier revisions by revision. Where the one that a place speaks of is not at hand, the place is looked for by
   * its words and what stood around them.
   */
  readonly earlier: ReadonlyMap<string, string>
  /** The outcomes of places that were computed beforehand. Missing or outdated ones are computed now. */
  readonly carried?: readonly CarriedPlace[] | undefined
}

/** How many places had which outcome. */
export type Outcomes = Readonly<Record<Anchoring['kind'], number>>

/**
 * The claims that stand in an article, carried into its new text: each occurrence, and each passage that is evidence, with exactly one
 * outcome. One that could not be attached earlier is tried again, from the revision that it speaks of. A claim whose words became
 * other ones, uncertain or lost is flagged for review, if it has a verdict (any but `firstVerdict`).
 */
export function carryClaims(
  claims: Iterable<Claim>,
  to: NewText,
  firstVerdict: string,
): { readonly claims: readonly Claim[]; readonly outcomes: Outcomes } {
  const touched = [...claims].filter((claim) => placesOf(claim).some((place) => standsIn(place, to)))
  const next = carryInto(touched, to)
  const outcomes = { exact: 0, moved: 0, changed: 0, ambiguous: 0, lost: 0 }
  for (const { anchoring } of next.values()) outcomes[anchoring.kind] += 1
  const carried = touched.map((claim) => {
    const isShaken = placesOf(claim).some((place) => shakes(place, next.get(place)))
    return {
      ...withPlaces(claim, (place) => next.get(place) ?? place),
      needsReview: claim.needsReview || (isShaken && claim.verdict !== firstVerdict),
    }
  })
  return { claims: carried, outcomes }
}

const standsIn = ({ articleId }: Occurrence, to: NewText): boolean => articleId === to.articleId

/** By place what it is in the new text. */
function carryInto(claims: readonly Claim[], to: NewText): ReadonlyMap<Occurrence, Occurrence> {
  const known = new Map(to.carried?.map((each) => [each.before.id, each]))
  const next = new Map<Occurrence, Occurrence>()
  const settle = ({ before, after }: CarriedPlace) => next.set(before, settleOn(before, after, to.revisionId))
  const left = placesToCarry(claims, to.articleId, to.earlier).map(({ text, places }) => ({
    text,
    places: places.filter((place) => {
      const found = known.get(place.id)
      if (!found || !isUnchanged(place, found.before)) return true
      settle({ before: place, after: found.after })
      return false
    }),
  }))
  const steps = carryPlaces(
    left.filter(({ places }) => places.length > 0),
    to.text,
  )
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  for (const each of step.value) settle(each)
  return next
}

/** What could not be attached keeps speaking of the revision that it was made in; what was given up stays so while it is lost. */
function settleOn(place: Occurrence, { anchor, anchoring }: Anchored, revisionId: string): Occurrence {
  if (anchoring.kind === 'lost' && place.anchoring.kind === 'lost') return place
  if (anchoring.kind === 'lost' || anchoring.kind === 'ambiguous') return { ...place, anchoring }
  return { ...place, revisionId, anchor, anchoring }
}

/** Whether the outcome is news that a verdict should hear of. */
function shakes(before: Occurrence, after: Occurrence = before): boolean {
  const { kind } = after.anchoring
  if (kind === 'exact' || kind === 'moved') return false
  return before.anchoring.kind !== kind || before.anchor.exact !== after.anchor.exact
}
