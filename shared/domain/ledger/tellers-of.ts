import type { Article } from '../../schema/article'
import type { Teller } from './build-ledger'

/** Those who say something of an event: its articles, each with the independence group that holds for it; one that is gone is none. */
export function tellersOf(
  articleIds: readonly string[],
  articles: { readonly get: (id: string) => Article | undefined },
): ReadonlyMap<string, Teller> {
  return new Map(
    articleIds.flatMap((id) => {
      const article = articles.get(id)
      return article ? [[id, tellerOf(article)] as const] : []
    }),
  )
}

function tellerOf({ id, metadata, opening, independenceGroup, tier = null }: Article): Teller {
  return {
    articleId: id,
    name: metadata.title?.value ?? opening,
    outlet: metadata.outlet?.value ?? '',
    published: metadata.published?.value ?? '',
    origin: independenceGroup || id,
    tier,
  }
}
