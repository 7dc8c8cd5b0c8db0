import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'

/** Every place that a claim stands on: its occurrences, and the passages that are its evidence. */
export function placesOf(claim: Claim): readonly Occurrence[] {
  return [
    ...claim.occurrences,
    ...claim.evidence.flatMap(({ pinpoint }) => (pinpoint.kind === 'passage' ? [pinpoint.occurrence] : [])),
  ]
}

/** The claim with each of its places as `next` says; a place that stays is answered as it is. */
export function withPlaces(claim: Claim, next: (place: Occurrence) => Occurrence): Claim {
  return {
    ...claim,
    occurrences: claim.occurrences.map(next),
    evidence: claim.evidence.map((evidence) =>
      evidence.pinpoint.kind === 'passage'
        ? {
            ...evidence,
            pinpoint: { ...evidence.pinpoint, occurrence: next(evidence.pinpoint.occurrence) },
          }
        : evidence,
    ),
  }
}
