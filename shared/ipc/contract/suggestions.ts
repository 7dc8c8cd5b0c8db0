import { z } from 'zod'
import type { EventFigures } from '../../domain/ledger/event-figures'
import { MOST_DISMISSED } from '../../domain/values/most-dismissed'
import { Id } from '../../schema/common'
import { DismissalReason } from '../../schema/conflict'
import { KeptMention } from '../../schema/kept-mention'
import { Quantity } from '../../schema/quantity'
import { Line, Nothing, Place, Text } from '../inputs'
import { answers, early, free, id, nothing, operation, reads, saves } from '../operation'

/** What the analysis finds, and what is said of it. */
export const suggestionOperations = {
  /** What the articles of an event say with a figure, a date or a time, by what the analysis found last. */
  readLedger: operation(z.object({ articleIds: z.array(Id).max(10_000) }), answers<EventFigures>(), early),
  /** Makes a conflict of a suggestion; members that nobody has marked yet become claims in the same operation. */
  confirmSuggestion: operation(
    z.object({
      key: z.string().min(1).max(10_000),
      title: Line,
      members: z
        .array(
          z.union([
            z.object({ claimId: Id, mention: KeptMention.nullable() }),
            z.object({
              place: Place,
              quantity: Quantity.nullable().optional(),
              mention: KeptMention.nullable(),
            }),
          ]),
        )
        .min(2)
        .max(100),
      /** Where they are a sum: the place of the member that is the whole; null: they are shares of one. */
      sum: z.object({ whole: z.number().int().min(0).max(99).nullable() }).nullable(),
      /** The numbers of the two members that the suggestion is about; empty where it is about all. */
      pair: z.array(z.number().int().min(0).max(99)).max(2),
    }),
    id,
    saves('claim', 'conflict'),
  ),
  /** Says that a suggested conflict is none, and why; it is not suggested again. */
  dismissSuggestion: operation(
    z.object({ key: z.string().min(1).max(10_000), title: Line, reason: DismissalReason, note: Text }),
    nothing,
    saves('conflict'),
  ),
  /** Says so of several suggestions at once, for one reason. */
  dismissSuggestions: operation(
    z.object({
      items: z
        .array(z.object({ key: z.string().min(1).max(10_000), title: Line }))
        .min(1)
        .max(MOST_DISMISSED),
      reason: DismissalReason,
      note: Text,
    }),
    nothing,
    saves('conflict'),
  ),
  /** Says that a sentence is not worth a claim; it is not suggested again. */
  dismissClaimSuggestion: operation(
    z.object({ articleId: Id, key: z.string().min(1).max(1_000) }),
    nothing,
    saves('article'),
  ),
  /** Asks for all that the analysis has found so far; it comes as events, as later findings do. */
  readAnalysis: operation(Nothing, nothing, early),
  /** Ends the analysis that is under way; the next change, or `startAnalysis`, goes on with it. */
  cancelAnalysis: operation(Nothing, nothing, free),
  startAnalysis: operation(Nothing, nothing, reads),
} as const
