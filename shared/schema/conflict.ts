import { z } from 'zod'
import { Id, Instant } from './common'
import { ClaimMention } from './kept-mention'
import { ResolutionMethod } from './resolution-method'

/** What the journalist decided. `value` is what may be published, in words; `comparison` is what the program said then. */
export const Resolution = z.object({
  method: ResolutionMethod,
  /** For statements: the claims that are true; left out where that is undecided, and for figures. */
  holds: z.array(Id).optional(),
  value: z.string(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  reason: z.string().min(1),
  comparison: z.string(),
  by: z.string(),
  at: Instant,
})
export type Resolution = z.infer<typeof Resolution>

export const DismissalReason = z.enum([
  'different scope',
  'different time',
  'same origin',
  'not the same thing',
  'other',
])
export type DismissalReason = z.infer<typeof DismissalReason>

/** What the journalist said of statements: that one says otherwise than another, or denies it. */
export const StatementsSaid = z.enum(['says-otherwise', 'denies'])
export type StatementsSaid = z.infer<typeof StatementsSaid>

export const ConflictState = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('resolved'), resolution: Resolution }),
  z.object({
    kind: z.literal('dismissed'),
    reason: DismissalReason,
    note: z.string(),
    by: z.string(),
    at: Instant,
  }),
])
export type ConflictState = z.infer<typeof ConflictState>

/** Two or more claims about the same thing that differ. */
export const Conflict = z.object({
  id: Id,
  addedAt: Instant,
  title: z.string(),
  members: z.array(Id),
  origin: z.enum(['suggested', 'made by hand']),
  /** The key of the suggestion that this answers, so that it is not made again; empty when made by hand. */
  suggestionKey: z.string(),
  /** What its claims were judged on when it was confirmed; none where it was made by hand. */
  mentions: z.array(ClaimMention).optional(),
  /** For a sum: the claim with the whole, of which the others are parts; null where they are shares of one whole. */
  whole: Id.nullable().optional(),
  /** The two claims that the suggestion was about, where it was about two. */
  pair: z.array(Id).optional(),
  /** Set where its claims are statements that are not held against each other as figures: what was said of them. */
  statements: StatementsSaid.optional(),
  state: ConflictState,
  example: z.boolean(),
})
export type Conflict = z.infer<typeof Conflict>
