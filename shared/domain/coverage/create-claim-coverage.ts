import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { Source } from '../../schema/source'
import { createSourceCounter } from '../sources/independent-sources'

export type CoverageDocuments = {
  readonly articles: readonly Article[]
  readonly claims: readonly Claim[]
  readonly sources: readonly Source[]
  readonly conflicts: readonly Conflict[]
}

/** What claims still want, by id, each once. */
export type ClaimCoverage = {
  readonly claimsWithoutEvidence: readonly string[]
  /** Claims whose support comes from one independent source, or from none but the article itself. */
  readonly singleSourceClaims: readonly string[]
  /** Open conflicts that any of the claims is in. */
  readonly openConflicts: readonly string[]
}

/** Makes what tells for any claims of a project what they still want; everything is looked up once. */
export function createClaimCoverage(
  documents: CoverageDocuments,
): (claims: readonly Claim[]) => ClaimCoverage {
  const count = createSourceCounter(documents.sources, documents.articles)
  const open = new Map<string, string[]>()
  for (const { id, members, state } of documents.conflicts) {
    if (state.kind !== 'open') continue
    for (const member of members) open.set(member, [...(open.get(member) ?? []), id])
  }
  return (claims) => ({
    claimsWithoutEvidence: claims.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id),
    singleSourceClaims: claims
      .filter((claim) => claim.evidence.some(({ stance }) => stance === 'supports'))
      .filter((claim) => count(claim).supporting <= 1)
      .map(({ id }) => id),
    openConflicts: [...new Set(claims.flatMap(({ id }) => open.get(id) ?? []))],
  })
}
