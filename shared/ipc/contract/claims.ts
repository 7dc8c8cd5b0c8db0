import { z } from 'zod'
import { MOST_TAGS } from '../../domain/values/most-tags'
import { Id } from '../../schema/common'
import { RelationKind } from '../../schema/relation'
import { ClaimFields, ClaimOrPlace, Line, OfId, Place, Removed } from '../inputs'
import { answers, id, nothing, operation, saves, sets } from '../operation'

/** Claims, their places, and how they stand to one another. */
export const claimOperations = {
  /** Makes a claim of a stretch of text, with its quantity read from the words. */
  addClaim: operation(z.object({ place: Place }), id, saves('claim')),
  updateClaim: operation(z.object({ id: Id, fields: ClaimFields }), nothing, sets('claim')),
  /** Reads again what the sentence of a claim says of it; what a person has said stays. */
  rereadClaim: operation(OfId, nothing, saves('claim')),
  /** Sets the verdict or the tags of several claims at once. */
  updateClaims: operation(
    z.object({
      ids: z.array(Id).min(1).max(10_000),
      verdict: Id.optional(),
      addTags: z.array(Line.min(1)).max(MOST_TAGS).optional(),
      removeTags: z.array(Line.min(1)).max(MOST_TAGS).optional(),
    }),
    nothing,
    saves('claim'),
  ),
  removeClaim: operation(Removed, nothing, saves('claim', 'conflict', 'question')),
  /** Marks a further place where a claim is made. */
  addOccurrence: operation(z.object({ claimId: Id, place: Place }), id, saves('claim')),
  removeOccurrence: operation(z.object({ claimId: Id, occurrenceId: Id }), nothing, saves('claim')),
  /**
   * Says how one claim stands to another; words that are marked by no claim become one. Two that contradict one another become an
   * open conflict, whose id the answer has then.
   */
  addRelation: operation(
    z.object({ kind: RelationKind, from: ClaimOrPlace, to: ClaimOrPlace }),
    answers<{ readonly fromId: string; readonly toId: string; readonly conflictId: string | null }>(),
    saves('claim', 'conflict'),
  ),
  /**
   * Says how two statements stand to one another: that one says otherwise or denies the other (they become claims, in a conflict of
   * statements, whose id is the answer), that both say the same (a relation), or that they speak of something else (which is remembered).
   */
  pairStatements: operation(
    z.object({
      said: z.enum(['says-otherwise', 'denies', 'says-the-same', 'something-else']),
      asked: Place,
      other: Place,
    }),
    answers<{ readonly conflictId: string | null }>(),
    saves('article', 'claim', 'conflict'),
  ),
  /** Takes back a relation, which the claim keeps that was named first. */
  removeRelation: operation(z.object({ claimId: Id, relationId: Id }), nothing, saves('claim')),
} as const
