import { addTo } from '../add-to'
import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { Anchored } from '../anchors/anchored'
import { createReanchor } from '../anchors/reanchor'
import { placesOf } from './claim-places'

/** The places of one revision of an article, with its text, which is empty if it is not at hand. */
export type PlacesOfRevision = { readonly text: string; readonly places: readonly Occurrence[] }

/** A place as it was, and what became of it in a new text. */
export type CarriedPlace = { readonly before: Occurrence; readonly after: Anchored }

/** The places that claims stand on in an article, by the revision that they speak of. */
export function placesToCarry(
  claims: Iterable<Claim>,
  articleId: string,
  earlier: ReadonlyMap<string, string>,
): readonly PlacesOfRevision[] {
  const byRevision = new Map<string, Occurrence[]>()
  for (const claim of claims) {
    for (const place of placesOf(claim)) {
      if (place.articleId !== articleId) continue
      addTo(byRevision, place.revisionId, place)
    }
  }
  return [...byRevision].map(([revisionId, places]) => ({ text: earlier.get(revisionId) ?? '', places }))
}

/** Carries places into a new text one after the other: yields the share that is done (0 to 1), and at the end what became of each. */
export function* carryPlaces(
  revisions: readonly PlacesOfRevision[],
  newText: string,
): Generator<number, readonly CarriedPlace[]> {
  const total = revisions.reduce((sum, { places }) => sum + places.length, 0)
  const carried: CarriedPlace[] = []
  for (const { text, places } of revisions) {
    const reanchorNext = createReanchor(text, newText)
    for (const before of places) {
      carried.push({ before, after: reanchorNext(before) })
      yield carried.length / total
    }
  }
  return carried
}

/** Whether a place is still what it was when it was carried. */
export function isUnchanged(place: Occurrence, before: Occurrence): boolean {
  return place === before || JSON.stringify(place) === JSON.stringify(before)
}
