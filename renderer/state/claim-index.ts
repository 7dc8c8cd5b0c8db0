import { placesOf } from '../../shared/domain/revisions/claim-places'
import { wantsReview } from '../../shared/domain/revisions/find-to-review'
import type { Claim } from '../../shared/schema/claim'

/** The claims of a project by the articles that they stand in. */
export type ClaimIndex = {
  /** The claims that were made in each article. */
  readonly byArticle: ReadonlyMap<string, readonly Claim[]>
  /** Claims with any place in it: an occurrence, or a passage as evidence. */
  readonly placedIn: ReadonlyMap<string, readonly Claim[]>
  /** How many places a new text left to be reviewed, by article; articles without any are left out. */
  readonly toReview: ReadonlyMap<string, number>
}

type Claims = ReadonlyMap<string, Claim>

/** What keeps that index. */
export type ClaimIndexer = {
  /** The index of the claims as they now are: only those that are not the very ones it saw before are looked at. */
  readonly of: (claims: Claims) => ClaimIndex
  /** Takes claims that just came into `growing`, which nobody else is shown yet: when it is whole, its index is made. */
  readonly prepare: (growing: Claims, more: readonly Claim[]) => void
}

/** The claims that a window holds, by their articles. */
export const claimIndex = createClaimIndex()

export function createClaimIndex(): ClaimIndexer {
  let shown = createKeeper()
  let next: { readonly growing: Claims; readonly keeper: Keeper } | null = null
  return {
    of: (claims) => {
      if (next !== null && next.growing === claims) {
        shown = next.keeper
        next = null
      }
      return shown.of(claims)
    },
    prepare: (growing, more) => {
      if (next?.growing !== growing) next = { growing, keeper: createKeeper() }
      next.keeper.add(growing, more)
    },
  }
}

type Keeper = {
  readonly of: (claims: Claims) => ClaimIndex
  readonly add: (growing: Claims, more: readonly Claim[]) => void
}

type Lists = {
  readonly byArticle: Map<string, readonly Claim[]>
  readonly placedIn: Map<string, readonly Claim[]>
  readonly toReview: Map<string, number>
}

function createKeeper(): Keeper {
  let seen: Claims = new Map()
  let index: Lists = { byArticle: new Map(), placedIn: new Map(), toReview: new Map() }
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
  const listAgain = (
    claims: Claims,
    touched: ReadonlySet<string>,
    { byArticle, placedIn, toReview }: Lists,
  ): void => {
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
  }
  return {
    of: (claims) => {
      if (claims === seen) return index
      const touched = lookAtChanges(claims)
      seen = claims
      if (touched.size === 0) return index
      const { byArticle, placedIn, toReview } = index
      const next = {
        byArticle: new Map(byArticle),
        placedIn: new Map(placedIn),
        toReview: new Map(toReview),
      }
      listAgain(claims, touched, next)
      // Most changes leave as much to review as before: whoever follows that alone is not told of them.
      const isSame = [...touched].every((id) => next.toReview.get(id) === toReview.get(id))
      index = isSame ? { ...next, toReview } : next
      return index
    },
    add: (growing, more) => {
      const touched = new Set<string>()
      for (const claim of more) {
        order.set(claim.id, (last += 1))
        place(claim, touched)
      }
      seen = growing
      listAgain(growing, touched, index)
    },
  }
}

function articlesOf(claim: Claim): ReadonlySet<string> {
  return new Set(placesOf(claim).map(({ articleId }) => articleId))
}

function setOrDelete<V>(map: Map<string, V>, key: string, value: V, isThere: boolean): void {
  if (isThere) map.set(key, value)
  else map.delete(key)
}
