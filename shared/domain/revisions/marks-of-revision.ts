import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { Highlight } from '../anchors/segment-highlights'
import { placesOf } from './claim-places'

/** A mark in the text of one revision: the occurrence (`id`) or passage that is evidence, and the claim that it belongs to. */
export type RevisionMark = Highlight & { readonly claim: Claim; readonly occurrence: Occurrence }

/**
 * The marks in the text of one revision, in its order. A mark that was carried into a newer text is left out: its old place is
 * not known any more, and a guess is not shown.
 */
export function marksOfRevision(
  claims: Iterable<Claim>,
  revisionId: string,
  text: string,
): readonly RevisionMark[] {
  const marks: RevisionMark[] = []
  for (const claim of claims) {
    for (const occurrence of placesOf(claim)) {
      const { start, end, exact } = occurrence.anchor
      if (occurrence.revisionId !== revisionId || text.slice(start, end) !== exact) continue
      marks.push({ start, end, id: occurrence.id, claim, occurrence })
    }
  }
  return marks.toSorted((a, b) => a.start - b.start || b.end - a.end)
}
