import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import { checkSums } from './check-sums'
import { compareAll, type Comparison } from './compare-quantities'
import { type ClaimedQuantity, measureDocument } from './measure-document'

/** What is needed of the surroundings of claims: their articles, and the texts of revisions by hash. */
type Surroundings = {
  readonly articles: ReadonlyMap<string, Article>
  readonly texts: ReadonlyMap<string, string>
}

/**
 * What comparing the figures of claims yields: that they are a total and parts which do not add up, where the text
 * says so, else what comparing each with each yields. Null with fewer than two figures.
 */
export function compareClaims(claims: readonly Claim[], surroundings: Surroundings): Comparison | null {
  const figures = claims.flatMap(({ quantity }) => quantity ?? [])
  if (figures.length < 2) return null
  const [sum] = checkSums(measureClaims(claims, surroundings))
  return sum && new Set(sum.members.map(({ claimId }) => claimId)).size === claims.length
    ? sum
    : compareAll(figures)
}

function measureClaims(claims: readonly Claim[], { articles, texts }: Surroundings) {
  const claimedIn = new Map<string, { articleId: string; claimed: ClaimedQuantity[] }>()
  for (const { id, quantity, occurrences } of claims) {
    if (quantity === null) continue
    for (const { articleId, revisionId, anchor } of occurrences) {
      const place = claimedIn.get(revisionId) ?? { articleId, claimed: [] }
      place.claimed.push({ claimId: id, quantity, start: anchor.start, end: anchor.end })
      claimedIn.set(revisionId, place)
    }
  }
  return [...claimedIn].flatMap(([revisionId, { articleId, claimed }]) => {
    const article = articles.get(articleId)
    const revision = article?.revisions.find((each) => each.id === revisionId)
    const text = texts.get(revision?.textHash ?? '')
    if (!article || text === undefined) return []
    const { published, language } = article.metadata
    const document = {
      id: revisionId,
      text,
      independenceGroup: '',
      articleDate: published?.value ?? '',
      language: language?.value ?? '',
    }
    return measureDocument(document, [], claimed)
  })
}
