import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { FigureSentence } from '../analysis/figure-sentences'
import type { Span } from '../span'
import { keyNumber } from '../suggestions/claim-suggestion-key'
import { touchesAny } from '../touches-any'
import type { ClaimCoverage } from './create-claim-coverage'
import type { Article } from '../../schema/article'

/** What is not done yet in one article; spans are of its current text. */
export type ArticleCoverage = ClaimCoverage & {
  readonly articleId: string
  /** Sentences with a figure that no claim touches and that nobody waved away. */
  readonly unmarkedSentences: readonly Span[]
}

/** What was read in an article's current text. */
export type ArticleReading = {
  readonly articleId: string
  /** The revision whose text was read. */
  readonly revisionId: string
  readonly sentences: readonly FigureSentence[]
}

/**
 * The sentences of an article, in order, that want a look, given the claims that stand in it and the sentences that were
 * suggested as claims and waved away (`dismissed`, by their keys): those were looked at, and are not worth checking.
 */
export function coverReading(
  reading: ArticleReading,
  claims: readonly Claim[],
  dismissed: readonly string[],
): Pick<ArticleCoverage, 'articleId' | 'unmarkedSentences'> {
  const marked = claims
    .flatMap(({ occurrences }) => occurrences)
    .filter((occurrence) => standsIn(occurrence, reading))
    .map(({ anchor }) => anchor)
  const isMarked = touchesAny(marked)
  const wavedAway = new Set(dismissed.map(keyNumber))
  const unmarkedSentences = reading.sentences.flatMap(([start, end, key]) =>
    wavedAway.has(key) || isMarked({ start, end }) ? [] : [{ start, end }],
  )
  return { articleId: reading.articleId, unmarkedSentences }
}

/** Whether an occurrence holds a place in the text that was read. */
function standsIn({ articleId, revisionId, anchoring }: Occurrence, reading: ArticleReading): boolean {
  return (
    articleId === reading.articleId &&
    revisionId === reading.revisionId &&
    anchoring.kind !== 'lost' &&
    anchoring.kind !== 'ambiguous'
  )
}

export type ProjectCoverage = ClaimCoverage & {
  readonly articles: readonly ArticleCoverage[]
  /** How many sentences of all these articles hold a figure that nobody marked. */
  readonly unmarkedSentenceCount: number
}

/** What is left to do in a project: of its claims, each counted once, and of its articles. */
export function coverProject(claims: ClaimCoverage, articles: readonly ArticleCoverage[]): ProjectCoverage {
  return {
    ...claims,
    articles,
    unmarkedSentenceCount: articles.reduce((sum, { unmarkedSentences }) => sum + unmarkedSentences.length, 0),
  }
}

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
