import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'

/**
 * Whether anything in an article was checked: a claim of it has a verdict (`unjudged` is that of claims nobody judged), or every sentence
 * with a figure was looked at and waved away. `unmarked` is how many were not looked at, null where the text was not read yet.
 */
export function wasChecked(
  { dismissedSuggestions }: Pick<Article, 'dismissedSuggestions'>,
  claims: readonly Pick<Claim, 'verdict'>[],
  unmarked: number | null,
  unjudged: string,
): boolean {
  const isWavedAway = claims.length === 0 && unmarked === 0 && dismissedSuggestions.length > 0
  return isWavedAway || claims.some(({ verdict }) => verdict !== unjudged)
}
