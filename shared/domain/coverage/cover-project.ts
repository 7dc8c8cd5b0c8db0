import type { ArticleCoverage } from './cover-article'
import type { ClaimCoverage } from './create-claim-coverage'

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
