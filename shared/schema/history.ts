import { z } from 'zod'
import { Id, Instant, Sha256 } from './common'
import { DocumentKind } from './document'

const Fields = z.record(z.string(), z.unknown())

/** What one operation did to one document. `before` and `after` hold only the fields that changed; null: it did not exist. */
export const Change = z.object({
  kind: DocumentKind,
  id: Id,
  before: Fields.nullable(),
  after: Fields.nullable(),
})
export type Change = z.infer<typeof Change>

/**
 * One line of the history: one operation, whole. `hash` is the SHA-256 of the line's own UTF-8 bytes before its
 * `,"hash":` member, and `prevHash` is the hash of the line before (64 zeros in the first), so the lines form a chain.
 */
export const HistoryEntry = z.object({
  seq: z.int().positive(),
  at: Instant,
  by: z.string(),
  /** What was done, by its name: `updateClaim`. Entries of the first version say it in English words: `change verdict`. */
  operation: z.string().min(1),
  /** Which fields were set, where the name alone does not say it: `['verdict']`. */
  fields: z.array(z.string()).optional(),
  /** The seq of the entry that this one takes back or does again. */
  undoes: z.int().positive().optional(),
  redoes: z.int().positive().optional(),
  /** Entries of one act, such as the import of many files, have this in common: they are taken back and done again together. */
  act: Id.optional(),
  changes: z.array(Change),
  prevHash: Sha256,
  hash: Sha256,
})
export type HistoryEntry = z.infer<typeof HistoryEntry>
