import { overlap } from '../../../shared/domain/overlap'
import type { Span } from '../../../shared/domain/span'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import type { Claim } from '../../../shared/schema/claim'
import type { ListedEvent } from '../events/listed-events'

/** An article in which evidence for a claim is likely; with the passage that speaks of the same, where one was found. */
export type EvidenceCandidate = { readonly articleId: string; readonly span: Span | null }

/** Where evidence for a claim is likely, the likeliest first: passages that speak of the same measure, then articles of the same event. */
export function evidenceCandidates(
  claim: Claim,
  suggestions: readonly SuggestedConflict[],
  events: readonly ListedEvent[],
): readonly EvidenceCandidate[] {
  const own = new Set(claim.occurrences.map(({ articleId }) => articleId))
  const found = new Map<string, EvidenceCandidate>()
  const add = (candidate: EvidenceCandidate): void => {
    if (!own.has(candidate.articleId) && !found.has(candidate.articleId))
      found.set(candidate.articleId, candidate)
  }
  for (const { members } of suggestions)
    if (members.some((member) => isOfClaim(member, claim)))
      for (const { articleId, start, end } of members) add({ articleId, span: { start, end } })
  for (const { articleIds } of events)
    if (articleIds.some((id) => own.has(id)))
      for (const articleId of articleIds) add({ articleId, span: null })
  return [...found.values()]
}

function isOfClaim(
  { claimId, articleId, start, end }: SuggestedConflict['members'][number],
  claim: Claim,
): boolean {
  if (claimId !== null) return claimId === claim.id
  return claim.occurrences.some(
    (occurrence) => occurrence.articleId === articleId && overlap(occurrence.anchor, { start, end }),
  )
}

/** All articles, the likely ones first and the one that the claim stands in last. */
export function orderByCandidates<T extends { readonly id: string }>(
  articles: readonly T[],
  likely: readonly EvidenceCandidate[],
  ownId: string | undefined,
): readonly T[] {
  const ranks = new Map(likely.map(({ articleId }, at) => [articleId, at]))
  const rankOf = ({ id }: T): number => (id === ownId ? likely.length + 1 : (ranks.get(id) ?? likely.length))
  return articles.toSorted((a, b) => rankOf(a) - rankOf(b))
}
