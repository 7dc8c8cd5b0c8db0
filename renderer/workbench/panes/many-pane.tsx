import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { ManyClaims } from '../../features/claims/many-claims'
import { ManySuggestions } from '../../features/conflicts/many-suggestions'
import { ManyArticles } from '../../features/library/many-articles'
import { useOpenSuggestions } from '../../state/derived'
import { useMarked } from '../../state/acts/marked'
import { useProject } from '../../state/project-state'

/** What is shown of several rows that are chosen together; null where there are not two or more. */
export function useManyPane(): ReactNode {
  const { kind, ids } = useMarked()
  const isMany = ids.size > 1
  // Nothing is followed that is not shown.
  const articles = useProject((state) => (isMany && kind === 'article' ? state.articles : null))
  const claims = useProject((state) => (isMany && kind === 'claim' ? state.claims : null))
  const { shown, further } = useOpenSuggestions()
  return useMemo(() => {
    if (!isMany) return null
    const of = <T,>(all: ReadonlyMap<string, T> | null): readonly T[] =>
      [...ids].flatMap((id) => all?.get(id) ?? [])
    const [someArticles, someClaims] = [of(articles), of(claims)]
    const some = [...shown, ...further].filter(({ id }) => ids.has(id))
    if (someArticles.length > 0) return <ManyArticles articles={someArticles} />
    if (someClaims.length > 0) return <ManyClaims claims={someClaims} />
    if (kind === 'suggestion' && some.length > 0) return <ManySuggestions suggestions={some} />
    return null
  }, [kind, isMany, ids, articles, claims, shown, further])
}
