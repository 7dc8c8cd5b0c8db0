import type { Anchoring, Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import { placesOf } from './claim-places'

/** A place that a new revision left not exact, and the claim that stands on it. */
export type ReviewItem = {
  readonly claim: Claim
  readonly occurrence: Occurrence
  /** True where the place is a passage that is evidence for the claim, not words that make it. */
  readonly isEvidence: boolean
}

/** Whether somebody should look at what became of an occurrence. */
export function wantsReview({ anchoring }: Occurrence): boolean {
  return anchoring.kind !== 'exact' && !(anchoring.kind === 'lost' && anchoring.settled === true)
}

/** What is to be reviewed in one article: what changed first, then what is ambiguous, lost, or only moved; each in the order of the text. */
export function findToReview(articleId: string, claims: Iterable<Claim>): readonly ReviewItem[] {
  const items: ReviewItem[] = []
  for (const claim of claims) {
    for (const occurrence of placesOf(claim)) {
      if (occurrence.articleId !== articleId || !wantsReview(occurrence)) continue
      items.push({ claim, occurrence, isEvidence: !claim.occurrences.includes(occurrence) })
    }
  }
  return items.toSorted(
    (a, b) =>
      ranks[a.occurrence.anchoring.kind] - ranks[b.occurrence.anchoring.kind] ||
      a.occurrence.anchor.start - b.occurrence.anchor.start,
  )
}

const ranks: Readonly<Record<Anchoring['kind'], number>> = {
  changed: 0,
  ambiguous: 1,
  lost: 2,
  moved: 3,
  exact: 4,
}
