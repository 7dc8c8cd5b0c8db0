import type { Claim } from '../../schema/claim'
import { type ArticleCoverage, type ArticleReading, coverReading } from './cover-article'
import { type ClaimCoverage, createClaimCoverage, type CoverageDocuments } from './create-claim-coverage'

export type ProjectCoverage = ClaimCoverage & {
  /** For every article that was read, in the order given. */
  readonly articles: readonly ArticleCoverage[]
  /** How many sentences of all these articles hold a figure that nobody marked. */
  readonly unmarkedSentenceCount: number
}

/** What is left to do in a project; every claim and conflict counts once, whichever articles it stands in. */
export function coverProject(
  readings: readonly ArticleReading[],
  documents: CoverageDocuments,
): ProjectCoverage {
  const coverClaims = createClaimCoverage(documents)
  const claimsOf = claimsByArticle(documents.claims)
  const articles = readings.map((reading) => {
    const claims = claimsOf.get(reading.articleId) ?? []
    return { ...coverReading(reading, claims), ...coverClaims(claims) }
  })
  return {
    ...coverClaims(documents.claims),
    articles,
    unmarkedSentenceCount: articles.reduce((sum, { unmarkedSentences }) => sum + unmarkedSentences.length, 0),
  }
}

function claimsByArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const byArticle = new Map<string, Claim[]>()
  for (const claim of claims) {
    for (const articleId of new Set(claim.occurrences.map((occurrence) => occurrence.articleId))) {
      const known = byArticle.get(articleId)
      if (known === undefined) byArticle.set(articleId, [claim])
      else known.push(claim)
    }
  }
  return byArticle
}
