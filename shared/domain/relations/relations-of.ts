import type { Claim } from '../../schema/claim'
import { addTo } from '../add-to'
import type { KeptRelationKind, Relation, RelationKind } from '../../schema/relation'

/** From which end a relation is seen: `from` is the claim that says it, `to` the one that it is said of. */
export type RelationEnd = 'from' | 'to'

/** A relation of a claim, seen from that claim. */
export type ClaimRelation = {
  readonly relation: Relation
  readonly end: RelationEnd
  /** The claim that keeps it, and the one at the other end. */
  readonly keeperId: string
  readonly otherId: string
}

type Related = Pick<Claim, 'id' | 'relations'>

/** Whether a relation says the same of both of its ends. */
export const isMutual = (kind: RelationKind): boolean => kind === 'same-as' || kind === 'contradicts'

/** The relations of a claim from both sides: its own first, then those that other claims keep. */
export function relationsOf(claim: Related, claims: Iterable<Related>): readonly ClaimRelation[] {
  const own = (claim.relations ?? []).map((relation): ClaimRelation => ({
    relation,
    end: 'from',
    keeperId: claim.id,
    otherId: relation.to,
  }))
  const others = [...claims].flatMap((other) =>
    (other.relations ?? []).flatMap((relation): readonly ClaimRelation[] =>
      relation.to === claim.id ? [{ relation, end: 'to', keeperId: other.id, otherId: other.id }] : [],
    ),
  )
  return [...own, ...others]
}

/** The claims that say how they stand to one, by its id. */
export function keepersOf<T extends Related>(claims: Iterable<T>): ReadonlyMap<string, readonly T[]> {
  const keepers = new Map<string, T[]>()
  for (const claim of claims)
    for (const id of new Set(claim.relations?.map(({ to }) => to))) addTo(keepers, id, claim)
  return keepers
}

/** Whether that is said of two claims already, from whichever end where it is mutual. */
export function areRelated(a: Related, b: Related, kind: KeptRelationKind): boolean {
  const says = (from: Related, to: Related): boolean =>
    (from.relations ?? []).some((relation) => relation.kind === kind && relation.to === to.id)
  return says(a, b) || (isMutual(kind) && says(b, a))
}
