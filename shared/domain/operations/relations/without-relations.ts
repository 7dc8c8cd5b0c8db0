import type { Claim } from '../../../schema/claim'
import type { Edit } from '../../../schema/document'
import type { Documents } from '../operation'

/** The claim itself without what it says of claims that go; the same object where it says nothing of them. */
export function withoutRelationsTo(claim: Claim, ids: ReadonlySet<string>): Claim {
  const relations = claim.relations?.filter(({ to }) => !ids.has(to))
  return relations === undefined || relations.length === claim.relations?.length
    ? claim
    : { ...claim, relations }
}

/** What becomes of the other claims when these go: they lose what they say of them. */
export function withoutRelations(documents: Documents, ids: ReadonlySet<string>): readonly Edit[] {
  return [...documents.claim.values()].flatMap((claim) => {
    const value = ids.has(claim.id) ? claim : withoutRelationsTo(claim, ids)
    return value === claim ? [] : [{ kind: 'claim', id: claim.id, value }]
  })
}
