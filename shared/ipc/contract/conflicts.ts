import { z } from 'zod'
import { checkRange } from '../../domain/values/check-figure'
import { Id } from '../../schema/common'
import { DismissalReason } from '../../schema/conflict'
import { ResolutionMethod } from '../../schema/resolution-method'
import { Figure, Line, Losing, OfId, Text, refused } from '../inputs'
import { id, nothing, operation, saves, sets } from '../operation'

/** Claims that disagree. */
export const conflictOperations = {
  /** Puts claims side by side as a conflict. */
  addConflict: operation(
    z.object({ members: z.array(Id).min(2).max(100), title: Line }),
    id,
    saves('conflict'),
  ),
  updateConflict: operation(z.object({ id: Id, title: Line }), nothing, sets('conflict')),
  /** Takes one claim out of a conflict of three or more. */
  removeMember: operation(z.object({ id: Id, claimId: Id, losing: Losing }), nothing, saves('conflict')),
  resolveConflict: operation(
    refused(
      z.object({
        id: Id,
        method: ResolutionMethod,
        /** For statements: the claims that are true. */
        holds: z.array(Id).max(100).optional(),
        value: Text,
        min: Figure.nullable(),
        max: Figure.nullable(),
        reason: Text.min(1),
        /** What its claims are found to be with this resolution; one that is left out keeps its verdict. */
        verdicts: z.array(z.object({ claimId: Id, verdict: Id })).max(100),
      }),
      ({ min, max }) => checkRange(min, max),
    ),
    nothing,
    saves('conflict', 'claim'),
  ),
  dismissConflict: operation(
    z.object({ id: Id, reason: DismissalReason, note: Text }),
    nothing,
    saves('conflict'),
  ),
  reopenConflict: operation(OfId, nothing, saves('conflict')),
  removeConflict: operation(z.object({ id: Id, losing: Losing }), nothing, saves('conflict')),
} as const
