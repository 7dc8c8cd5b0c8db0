import type { Article } from '../../../shared/schema/article'
import { articleName } from '../selectors'
import { byMost, byName, byNewest, byOldest, dayOf, ordered } from './compare'
import { namedOrders } from './named-orders'

export const articleOrders = namedOrders(['added', 'newest', 'name', 'published', 'unmarked'])

/**
 * The articles in an order, as they were added where there is none of this name; `unmarkedOf` counts the figures of one that nobody has
 * looked at. The text without a date comes after those that have one.
 */
export function orderArticles(
  articles: readonly Article[],
  order: string,
  unmarkedOf: (article: Article) => number,
): readonly Article[] {
  const name = byName(articleName)
  switch (order) {
    case 'newest':
      return ordered(articles, byNewest)
    case 'name':
      return ordered(articles, name)
    case 'published':
      return ordered(
        articles,
        byMost(({ metadata }) => dayOf(metadata.published?.value ?? '')),
        name,
      )
    case 'unmarked':
      return ordered(articles, byMost(unmarkedOf), name)
    default:
      return ordered(articles, byOldest)
  }
}
