import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import { touchesAny } from '../touches-any'
import type { ClaimSuggestion } from './claim-suggestion'

/** The suggestions for an article's current text that nobody has waved away and whose sentence no claim touches. */
export function unansweredSuggestions(
  suggestions: readonly ClaimSuggestion[],
  article: Article,
  claims: readonly Claim[],
): readonly ClaimSuggestion[] {
  const revisionId = article.revisions.at(-1)?.id
  const dismissed = new Set(article.dismissedSuggestions)
  const marked = claims
    .flatMap(({ occurrences }) => occurrences)
    .filter(({ articleId, revisionId: of, anchoring }) => {
      const isPlaced = anchoring.kind !== 'lost' && anchoring.kind !== 'ambiguous'
      return articleId === article.id && of === revisionId && isPlaced
    })
    .map(({ anchor }) => anchor)
  const isMarked = touchesAny(marked)
  return suggestions.filter(({ key, span }) => !dismissed.has(key) && !isMarked(span))
}
