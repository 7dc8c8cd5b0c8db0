import { overlap } from '../../../shared/domain/overlap'
import type { Span } from '../../../shared/domain/span'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import type { ListedEvent } from '../events/listed-events'

/** An article in which evidence for a claim is likely; with the passage that speaks of the same, where one was found. */
export type EvidenceCandidate = { readonly articleId: string; readonly span: Span | null }

/**
 * Where evidence for a claim is likely, the likeliest first: passages that speak of the same measure, as suggested or in a conflict with
 * others, then articles of the same event.
 */
export function evidenceCandidates(
  claim: Claim,
  suggestions: readonly SuggestedConflict[],
  others: readonly Pick<Claim, 'occurrences'>[],
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
  for (const { occurrences } of others)
    for (const { articleId, anchor } of occurrences)
      add({ articleId, span: { start: anchor.start, end: anchor.end } })
  for (const { articleIds } of events)
    if (articleIds.some((id) => own.has(id)))
      for (const articleId of articleIds) add({ articleId, span: null })
  return [...found.values()]
}

/** The claims that a claim is compared with in conflicts. */
export function comparedWith(
  { id }: Claim,
  conflicts: ReadonlyMap<string, Conflict>,
  claims: ReadonlyMap<string, Claim>,
): readonly Claim[] {
  return [...conflicts.values()]
    .filter(({ members }) => members.includes(id))
    .flatMap(({ members }) => members.flatMap((member) => (member === id ? [] : (claims.get(member) ?? []))))
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
