import { useMemo } from 'react'
import type { Article } from '../../shared/schema/article'
import { withEffectiveGroups } from '../../shared/domain/analysis/with-effective-groups'
import { useAnalysis } from './analysis-state'
import { useProject } from './project-state'

/** An article that another one copies, or is copied by; `containment` is the share of the shorter that both have. */
export type CopyOf = { readonly articleId: string; readonly containment: number }

const none: readonly CopyOf[] = []

/** The articles with the independence groups that hold: those given by hand, else those of their copies. */
export function useIndependentArticles(): readonly Article[] {
  const articles = useProject((state) => state.articles)
  const copies = useAnalysis((state) => state.analysis?.copies)
  return useMemo(() => withEffectiveGroups([...articles.values()], copies ?? []), [articles, copies])
}

/** The copies of every article that has any, closest first. */
export function useCopies(): ReadonlyMap<string, readonly CopyOf[]> {
  const copies = useAnalysis((state) => state.analysis?.copies)
  return useMemo(() => {
    const byArticle = new Map<string, readonly CopyOf[]>()
    const add = (articleId: string, copy: CopyOf): void =>
      void byArticle.set(
        articleId,
        [...(byArticle.get(articleId) ?? []), copy].toSorted((x, y) => y.containment - x.containment),
      )
    for (const { a, b, containment } of copies ?? []) {
      add(a, { articleId: b, containment })
      add(b, { articleId: a, containment })
    }
    return byArticle
  }, [copies])
}

/** The copies of one article, closest first. */
export function useCopiesOf(articleId: string): readonly CopyOf[] {
  return useCopies().get(articleId) ?? none
}
