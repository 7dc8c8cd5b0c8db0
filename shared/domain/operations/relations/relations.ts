import { err, ok, type Result } from '../../../result'
import type { Claim } from '../../../schema/claim'
import type { Edit } from '../../../schema/document'
import type { KeptRelationKind, Relation, RelationKind } from '../../../schema/relation'
import { words } from '../../../words/words'
import { areRelated } from '../../relations/relations-of'
import { addClaim, isSamePlace, type PlaceInText } from '../claims'
import { addConflict } from '../conflicts'
import { findDocument } from '../find-document'
import type { Circumstances, Documents, Operation } from '../operation'

/** An end of a relation: a claim, or words that become one where they are none yet. */
export type RelationPoint = { readonly claimId: string } | { readonly place: PlaceInText }

/** What a relation was made of: the claims at its ends, and the conflict where they contradict one another. */
export type Related = Operation & {
  readonly fromId: string
  readonly toId: string
  readonly conflictId: string | null
}

/**
 * Says how one claim stands to another; words that nobody has marked yet become claims in the same operation. Two that contradict one
 * another become an open conflict.
 */
export function addRelation(
  documents: Documents,
  input: { readonly kind: RelationKind; readonly from: RelationPoint; readonly to: RelationPoint },
  circumstances: Circumstances,
): Result<Related> {
  const from = claimAt(documents, input.from, circumstances)
  if (!from.ok) return from
  const to = claimAt(documents, input.to, circumstances)
  if (!to.ok) return to
  const [a, b] = [from.value.claim, to.value.claim]
  const made = [from.value, to.value].flatMap(({ claim, isNew }) => (isNew ? [claim] : []))
  if (a.id === b.id || (made.length === 2 && areOnePlace(a, b)))
    return err('invalid-input', words.refusals.relation.itself)
  const ends = { fromId: a.id, toId: b.id, fields: [input.kind] }
  if (input.kind === 'contradicts') {
    const members = [a.id, b.id]
    if ([...documents.conflict.values()].some((each) => members.every((id) => each.members.includes(id))))
      return err('invalid-input', words.refusals.relation.saidAlready)
    const claim = new Map([...documents.claim, ...made.map((each) => [each.id, each] as const)])
    const conflict = addConflict({ ...documents, claim }, { members, title: '' }, circumstances)
    if (!conflict.ok) return conflict
    return ok({ ...ends, conflictId: conflict.value.id, edits: [...made.map(put), ...conflict.value.edits] })
  }
  const refusal = refusalOf(a, b, input.kind)
  if (refusal !== null) return err('invalid-input', refusal)
  const { newId, now, by } = circumstances
  const relation: Relation = { id: newId(), kind: input.kind, to: b.id, by, at: now }
  const related = { ...a, relations: [...(a.relations ?? []), relation] }
  return ok({
    ...ends,
    conflictId: null,
    edits: [put(related), ...made.filter(({ id }) => id !== a.id).map(put)],
  })
}

/** Takes back how a claim stands to another. */
export function removeRelation(
  documents: Documents,
  input: { readonly claimId: string; readonly relationId: string },
): Result<Operation> {
  const claim = findDocument(documents, 'claim', input.claimId)
  if (!claim.ok) return claim
  const relation = (claim.value.relations ?? []).find(({ id }) => id === input.relationId)
  if (!relation) return err('not-found', words.refusals.relation.gone)
  const relations = (claim.value.relations ?? []).filter((each) => each !== relation)
  return ok({ fields: [relation.kind], edits: [put({ ...claim.value, relations })] })
}

type Found = { readonly claim: Claim; readonly isNew: boolean }

/** The claim that is meant: of words, the one that marks those very words. */
function claimAt(documents: Documents, point: RelationPoint, circumstances: Circumstances): Result<Found> {
  if ('claimId' in point) {
    const claim = findDocument(documents, 'claim', point.claimId)
    return claim.ok ? ok({ claim: claim.value, isNew: false }) : claim
  }
  const made = addClaim(documents, point, circumstances)
  if (!made.ok) return made
  const claim = made.value.edits.flatMap((edit) =>
    edit.kind === 'claim' && edit.value ? [edit.value] : [],
  )[0]
  if (claim === undefined) return err('internal', words.refusals.noWords)
  const marked = [...documents.claim.values()].find((other) => areOnePlace(claim, other))
  return ok(marked ? { claim: marked, isNew: false } : { claim, isNew: true })
}

const areOnePlace = (made: Claim, other: Claim): boolean =>
  made.occurrences.some((a) => other.occurrences.some((b) => isSamePlace(a, b)))

/** Two claims are not each a part of the other, nor each newer than the other; they may quote and derive from one another in a circle. */
function refusalOf(a: Claim, b: Claim, kind: KeptRelationKind): string | null {
  if (areRelated(a, b, kind)) return words.refusals.relation.saidAlready
  const isOneWay = kind === 'part-of' || kind === 'updates'
  return isOneWay && areRelated(b, a, kind) ? words.refusals.relation.otherWay : null
}

const put = (value: Claim): Edit => ({ kind: 'claim', id: value.id, value })
