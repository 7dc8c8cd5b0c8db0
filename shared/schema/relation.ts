import { z } from 'zod'
import { Id, Instant } from './common'

/**
 * How one claim stands to another, read from the first to the second. Where they contradict one another they stand in a conflict,
 * which is a document of its own: so that can be asked for, and is not kept here.
 */
export const RelationKind = z.enum(['same-as', 'part-of', 'updates', 'quotes', 'derives-from', 'contradicts'])
export type RelationKind = z.infer<typeof RelationKind>

export const KeptRelationKind = RelationKind.exclude(['contradicts'])
export type KeptRelationKind = z.infer<typeof KeptRelationKind>

/** A journalist's statement on how the claim that keeps it stands to another claim. */
export const Relation = z.object({
  id: Id,
  kind: KeptRelationKind,
  /** The other claim. */
  to: Id,
  by: z.string(),
  at: Instant,
})
export type Relation = z.infer<typeof Relation>
