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
  const articles = useProject((state) => state.articles)
  const claims = useProject((state) => state.claims)
  const { shown, further } = useOpenSuggestions()
  return useMemo(() => {
    if (ids.size < 2) return null
    const of = <T,>(all: ReadonlyMap<string, T>): readonly T[] => [...ids].flatMap((id) => all.get(id) ?? [])
    const [someArticles, someClaims] = [of(articles), of(claims)]
    const some = [...shown, ...further].filter(({ id }) => ids.has(id))
    if (kind === 'article' && someArticles.length > 0) return <ManyArticles articles={someArticles} />
    if (kind === 'claim' && someClaims.length > 0) return <ManyClaims claims={someClaims} />
    if (kind === 'suggestion' && some.length > 0) return <ManySuggestions suggestions={some} />
    return null
  }, [kind, ids, articles, claims, shown, further])
}
