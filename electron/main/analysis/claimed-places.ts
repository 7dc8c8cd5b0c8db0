import type { ClaimedQuantity } from '../../../shared/domain/mentions/with-claims'
import type { Claim } from '../../../shared/schema/claim'

/** Which quantities claims state, and where: all that the analysis wants to know of claims. */
export type ClaimedPlaces = {
  /** Takes a claim as it is now, or null once it is gone. Gives the articles that this changes. */
  readonly put: (id: string, claim: Claim | null) => readonly string[]
  /** The quantities that claims state in one revision, by the ids of the claims. */
  readonly in: (revisionId: string) => readonly ClaimedQuantity[]
}

type Place = ClaimedQuantity & { readonly revisionId: string; readonly articleId: string }

export function createClaimedPlaces(): ClaimedPlaces {
  const placesOf = new Map<string, readonly Place[]>()
  const inRevision = new Map<string, Set<string>>()

  return {
    put(id, claim) {
      const before = placesOf.get(id) ?? []
      const now = claim ? placesIn(claim) : []
      if (JSON.stringify(before) === JSON.stringify(now)) return []
      if (now.length > 0) placesOf.set(id, now)
      else placesOf.delete(id)
      for (const { revisionId } of before) inRevision.get(revisionId)?.delete(id)
      for (const { revisionId } of now) {
        const here = inRevision.get(revisionId)
        if (here) here.add(id)
        else inRevision.set(revisionId, new Set([id]))
      }
      return [...new Set([...before, ...now].map(({ articleId }) => articleId))]
    },
    in: (revisionId) =>
      [...(inRevision.get(revisionId) ?? [])]
        .toSorted()
        .flatMap((id) => placesOf.get(id) ?? [])
        .filter((place) => place.revisionId === revisionId)
        .map(({ claimId, quantity, start, end }) => ({ claimId, quantity, start, end })),
  }
}

function placesIn({ id, quantity, occurrences }: Claim): readonly Place[] {
  if (!quantity) return []
  return occurrences.map(({ articleId, revisionId, anchor: { start, end } }) => ({
    claimId: id,
    quantity,
    start,
    end,
    revisionId,
    articleId,
  }))
}
