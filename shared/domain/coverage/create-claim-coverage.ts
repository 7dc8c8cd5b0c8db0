import { addTo } from '../add-to'
import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { Source } from '../../schema/source'
import { hasEvidence } from '../sources/has-evidence'
import { independentSources, type Lookup } from '../sources/independent-sources'
import type { Lineage } from '../sources/lineage'

export type CoverageDocuments = {
  readonly articles: Lookup<Article>
  readonly sources: Lookup<Source>
  readonly conflicts: Iterable<Conflict>
  /** Who passes on whose words. */
  readonly lineage: Lineage
}

/** What claims still want, by id, each once. */
export type ClaimCoverage = {
  /** Claims that nothing supports or refutes: context is no evidence. */
  readonly claimsWithoutEvidence: readonly string[]
  /** Claims that one independent source supports, or none. */
  readonly singleSourceClaims: readonly string[]
  /** Open conflicts that any of the claims is in. */
  readonly openConflicts: readonly string[]
}

/** Makes what tells for any claims of a project what they still want; what is asked again is looked up once. */
export function createClaimCoverage({
  articles,
  sources,
  conflicts,
  lineage,
}: CoverageDocuments): (claims: Iterable<Claim>) => ClaimCoverage {
  const open = new Map<string, string[]>()
  for (const { id, members, state } of conflicts) {
    if (state.kind !== 'open') continue
    for (const member of members) {
      addTo(open, member, id)
    }
  }
  const known = new WeakMap<Claim, boolean>()
  const hasSingleSource = (claim: Claim): boolean => {
    const before = known.get(claim)
    if (before !== undefined) return before
    const now = independentSources(claim, sources, articles, lineage).supporting <= 1
    known.set(claim, now)
    return now
  }
  return (claims) => {
    const claimsWithoutEvidence: string[] = []
    const singleSourceClaims: string[] = []
    const openConflicts = new Set<string>()
    for (const claim of claims) {
      if (!hasEvidence(claim)) claimsWithoutEvidence.push(claim.id)
      if (hasSingleSource(claim)) singleSourceClaims.push(claim.id)
      for (const id of open.get(claim.id) ?? []) openConflicts.add(id)
    }
    return { claimsWithoutEvidence, singleSourceClaims, openConflicts: [...openConflicts] }
  }
}
