import type { Article } from '../../schema/article'
import type { Edtf } from '../../schema/common'
import type { SourceTier } from '../../schema/source-tier'

/** An article as somebody who says something of an event. */
export type Teller = {
  readonly articleId: string
  readonly name: string
  /** '' where unknown. */
  readonly outlet: string
  readonly published: Edtf
  /** Articles with one origin are copies and count once. */
  readonly origin: string
  /** How near it is to what happened; null until somebody says. */
  readonly tier: SourceTier | null
}

/** The tellers of an event: its existing articles, each with its effective independence group. */
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

/** What a source is called: its outlet, else the article itself. */
export function nameOfSource({ outlet, name }: Pick<Teller, 'outlet' | 'name'>): string {
  return outlet || name
}

/** What makes a source one: the origin of copies, else the outlet, else the article. */
export function sourceOf(teller: Teller | undefined): string {
  if (!teller) return ''
  if (teller.origin !== teller.articleId) return teller.origin
  return teller.outlet === '' ? teller.articleId : `outlet ${teller.outlet.toLowerCase()}`
}

type Said = { readonly articleId: string }

/** How many sources some figures are of. */
export function sourcesIn(figures: readonly Said[], tellers: ReadonlyMap<string, Teller>): number {
  return new Set(figures.map(({ articleId }) => sourceOf(tellers.get(articleId)))).size
}
