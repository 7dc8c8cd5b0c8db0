import type { Claim } from '../../schema/claim'
import { type ArticleCoverage, type ArticleReading, coverReading } from './cover-article'
import type { ClaimCoverage } from './create-claim-coverage'

export type ProjectCoverage = ClaimCoverage & {
  /** For every article that was read, in the order given. */
  readonly articles: readonly ArticleCoverage[]
  /** How many sentences of all these articles hold a figure that nobody marked. */
  readonly unmarkedSentenceCount: number
}

const noClaims: readonly Claim[] = []

/**
 * What is left to do in a project; every claim and conflict counts once, whichever articles it stands in. `coverClaims` is
 * what `createClaimCoverage` made for the documents of the project.
 */
export function coverProject(
  readings: readonly ArticleReading[],
  claims: Iterable<Claim>,
  claimsByArticle: ReadonlyMap<string, readonly Claim[]>,
  coverClaims: (claims: Iterable<Claim>) => ClaimCoverage,
): ProjectCoverage {
  const articles = readings.map((reading) => {
    const here = claimsByArticle.get(reading.articleId) ?? noClaims
    return { ...coverReading(reading, here), ...coverClaims(here) }
  })
  return {
    ...coverClaims(claims),
    articles,
    unmarkedSentenceCount: articles.reduce((sum, { unmarkedSentences }) => sum + unmarkedSentences.length, 0),
  }
}
