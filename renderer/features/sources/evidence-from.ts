import type { Claim, Evidence } from '../../../shared/schema/claim'

/** A claim, and evidence for or against it. */
type EvidenceLink = { readonly claim: Claim; readonly evidence: Evidence }

/** All the evidence that a source gives. */
export const evidenceFrom = (sourceId: string, claims: ReadonlyMap<string, Claim>): readonly EvidenceLink[] =>
  [...claims.values()].flatMap((claim) =>
    claim.evidence.filter((each) => each.sourceId === sourceId).map((evidence) => ({ claim, evidence })),
  )
