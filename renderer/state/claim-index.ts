import { placesOf } from '../../shared/domain/revisions/claim-places'
import { wantsReview } from '../../shared/domain/revisions/find-to-review'
import type { Claim } from '../../shared/schema/claim'

/** The claims of a project by the articles that they stand in. */
export type ClaimIndex = {
  /** Those that are made in it. */
  readonly byArticle: ReadonlyMap<string, readonly Claim[]>
  /** Those that have any place in it: made there, or with a passage of it as evidence. */
  readonly placedIn: ReadonlyMap<string, readonly Claim[]>
  /** How many places a new text left to be reviewed, by article; articles without any are left out. */
  readonly toReview: ReadonlyMap<string, number>
}

type Claims = ReadonlyMap<string, Claim>

/**
 * Makes what keeps that index. Asked again with the claims as they are now, it looks only at those that are not the very ones
 * it saw before, and makes the lists of their articles anew.
 */
export function createClaimIndex(): (claims: Claims) => ClaimIndex {
  let seen: Claims = new Map()
  let index: ClaimIndex = { byArticle: new Map(), placedIn: new Map(), toReview: new Map() }
  /** The claims that have a place in an article, of whatever kind. */
  const placed = new Map<string, Set<string>>()
  /** In what order the claims came: the lists are kept in it. */
  const order = new Map<string, number>()
  let last = 0

  const unplace = (claim: Claim, touched: Set<string>): void => {
    for (const articleId of articlesOf(claim)) {
      placed.get(articleId)?.delete(claim.id)
      touched.add(articleId)
    }
  }
  const place = (claim: Claim, touched: Set<string>): void => {
    for (const articleId of articlesOf(claim)) {
      const here = placed.get(articleId)
      if (here) here.add(claim.id)
      else placed.set(articleId, new Set([claim.id]))
      touched.add(articleId)
    }
  }
  const lookAtChanges = (claims: Claims): ReadonlySet<string> => {
    const touched = new Set<string>()
    let kept = 0
    for (const claim of claims.values()) {
      const before = seen.get(claim.id)
      if (before !== undefined) kept += 1
      if (before === claim) continue
      if (before) unplace(before, touched)
      else order.set(claim.id, (last += 1))
      place(claim, touched)
    }
    if (kept < seen.size)
      for (const before of seen.values())
        if (!claims.has(before.id)) {
          unplace(before, touched)
          order.delete(before.id)
        }
    return touched
  }
  return (claims) => {
    if (claims === seen) return index
    const touched = lookAtChanges(claims)
    seen = claims
    if (touched.size === 0) return index
    const byArticle = new Map(index.byArticle)
    const placedIn = new Map(index.placedIn)
    const toReview = new Map(index.toReview)
    for (const articleId of touched) {
      const here = [...(placed.get(articleId) ?? [])]
        .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
        .flatMap((id) => claims.get(id) ?? [])
      if (here.length === 0) placed.delete(articleId)
      setOrDelete(placedIn, articleId, here, here.length > 0)
      const stated = here.filter(({ occurrences }) =>
        occurrences.some((each) => each.articleId === articleId),
      )
      setOrDelete(byArticle, articleId, stated, stated.length > 0)
      const places = here.flatMap(placesOf)
      const left = places.filter((each) => each.articleId === articleId && wantsReview(each)).length
      setOrDelete(toReview, articleId, left, left > 0)
    }
    index = { byArticle, placedIn, toReview }
    return index
  }
}

function articlesOf(claim: Claim): ReadonlySet<string> {
  return new Set(placesOf(claim).map(({ articleId }) => articleId))
}

function setOrDelete<V>(map: Map<string, V>, key: string, value: V, isThere: boolean): void {
  if (isThere) map.set(key, value)
  else map.delete(key)
}
