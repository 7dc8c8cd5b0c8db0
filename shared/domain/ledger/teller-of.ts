import type { Article } from '../../schema/article'
import type { Teller } from './build-ledger'

/** An article as somebody who says something of an event; `group` is the independence group that holds for it, '' where it has none. */
export function tellerOf({ id, metadata, opening, tier = null }: Article, group: string): Teller {
  return {
    articleId: id,
    name: metadata.title?.value ?? opening,
    outlet: metadata.outlet?.value ?? '',
    published: metadata.published?.value ?? '',
    origin: group || id,
    tier,
  }
}
