import { ok } from '../../result'
import type { Result } from '../../result'
import type { Occurrence } from '../../schema/anchor'
import type { Claim } from '../../schema/claim'
import type { Edit } from '../../schema/document'
import { placeAnnotation } from '../annotations/place-annotation'
import type { AnnotatedText, Placement } from '../annotations/place-annotation'
import type { ForeignAnnotation } from '../annotations/read-annotations'
import { addClaim } from './claims'
import type { Circumstances, Documents, Operation } from './operation'

/** What an import of annotations does: the claims that it makes, and what it put nowhere and why. */
export type AnnotationsOutcome = Operation & {
  readonly claims: number
  /** How many were claims of the project already. */
  readonly known: number
  readonly unplaced: readonly { readonly quote: string; readonly reason: string }[]
}

/** Makes claims of annotations that were made elsewhere: the words as wording, the comment as note, the tags as tags. */
export function importAnnotations(
  documents: Documents,
  input: { readonly annotations: readonly ForeignAnnotation[]; readonly texts: readonly AnnotatedText[] },
  circumstances: Circumstances,
): Result<AnnotationsOutcome> {
  const taken = new Set(
    [...documents.claim.values()].flatMap((claim) =>
      claim.occurrences.map((each) => keyOf(each, claim.wording)),
    ),
  )
  const edits: Edit[] = []
  const unplaced: AnnotationsOutcome['unplaced'][number][] = []
  let known = 0
  for (const annotation of input.annotations) {
    const placement = placeAnnotation(annotation, input.texts)
    if (placement.kind === 'unplaced') {
      unplaced.push({ quote: annotation.exact, reason: placement.reason })
      continue
    }
    const claim = makeClaim(documents, annotation, placement, circumstances)
    if (!claim.ok) return claim
    const keys = claim.value.occurrences.map((each) => keyOf(each, claim.value.wording))
    if (keys.some((key) => taken.has(key))) known += 1
    else edits.push({ kind: 'claim', id: claim.value.id, value: claim.value })
    for (const key of keys) taken.add(key)
  }
  return ok({
    edits,
    claims: edits.length,
    known,
    unplaced,
  })
}

function makeClaim(
  documents: Documents,
  annotation: ForeignAnnotation,
  { articleId, textHash, text, anchored: { anchor, anchoring } }: Extract<Placement, { kind: 'placed' }>,
  circumstances: Circumstances,
): Result<Claim> {
  const place = { articleId, textHash, text, span: { start: anchor.start, end: anchor.end } }
  const made = addClaim(documents, { place }, circumstances)
  if (!made.ok) return made
  const claim = made.value.edits.flatMap((edit) =>
    edit.kind === 'claim' && edit.value ? [edit.value] : [],
  )[0]
  if (!claim) throw new Error('Adding a claim makes one.')
  return ok({
    ...claim,
    occurrences: claim.occurrences.map((occurrence) => ({ ...occurrence, anchoring })),
    notes: annotation.comment,
    tags: [...new Set(annotation.tags)],
    needsReview: anchoring.kind === 'changed',
  })
}

/** The same words at the same place with the same wording are the same claim. */
function keyOf({ revisionId, anchor }: Occurrence, wording: string): string {
  return `${revisionId} ${anchor.start} ${anchor.end} ${wording}`
}
