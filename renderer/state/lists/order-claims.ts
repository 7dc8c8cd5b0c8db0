import type { Article } from '../../../shared/schema/article'
import type { Claim } from '../../../shared/schema/claim'
import type { VerdictStep } from '../../../shared/schema/project'
import { nameOfClaim } from '../../../shared/domain/describe/name-of-claim'
import { articleName } from '../selectors'
import { byMost, byName, byNewest, byOldest, ordered } from './compare'
import { namedOrders } from './named-orders'

export const claimOrders = namedOrders(['added', 'newest', 'text', 'verdict', 'name'])

type Project = {
  readonly articles: ReadonlyMap<string, Article>
  readonly steps: readonly Pick<VerdictStep, 'id'>[]
}

/**
 * The claims in an order, as they were made where there is none of this name: by their verdict as the scale goes; or as they stand in the
 * texts, those by name.
 */
export function orderClaims(
  claims: readonly Claim[],
  order: string,
  { articles, steps }: Project,
): readonly Claim[] {
  switch (order) {
    case 'newest':
      return ordered(claims, byNewest)
    case 'name':
      return ordered(claims, byName(nameOfClaim))
    case 'verdict': {
      const ranks = new Map(steps.map(({ id }, at) => [id, at]))
      return ordered(
        claims,
        byMost(({ verdict }) => -(ranks.get(verdict) ?? steps.length)),
        byOldest,
      )
    }
    case 'text': {
      const names = ordered([...articles.values()], byName(articleName), byOldest)
      const ranks = new Map(names.map(({ id }, at) => [id, at]))
      const articleOf = ({ occurrences: [first] }: Claim): number =>
        ranks.get(first?.articleId ?? '') ?? names.length
      return ordered(
        claims,
        byMost((claim) => -articleOf(claim)),
        byMost((claim) => -startOf(claim)),
      )
    }
    default:
      return ordered(claims, byOldest)
  }
}

const startOf = ({ occurrences: [first] }: Claim): number => first?.anchor.start ?? 0
