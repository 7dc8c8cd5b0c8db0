import type { Claim } from '../../../schema/claim'
import type { Edit } from '../../../schema/document'
import type { Documents } from '../operation'

/** A claim without its relations to removed claims; the same object where it had none. */
export function withoutRelationsTo(claim: Claim, ids: ReadonlySet<string>): Claim {
  const relations = claim.relations?.filter(({ to }) => !ids.has(to))
  return relations === undefined || relations.length === claim.relations?.length
    ? claim
    : { ...claim, relations }
}

/** The edits to other claims when some are removed: they lose their relations to them. */
export function withoutRelations(documents: Documents, ids: ReadonlySet<string>): readonly Edit[] {
  return [...documents.claim.values()].flatMap((claim) => {
    const value = ids.has(claim.id) ? claim : withoutRelationsTo(claim, ids)
    return value === claim ? [] : [{ kind: 'claim', id: claim.id, value }]
  })
}
