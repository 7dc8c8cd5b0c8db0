import { z } from 'zod'
import { Sha256 } from '../common'

/** A file that a report carries. Texts and originals are named in the report by their SHA-256; a history fixes itself. */
export const CarriedFile = z.object({
  id: z.string().regex(/^file-\d+$/u),
  kind: z.enum(['original', 'text', 'history']),
  name: z.string(),
  size: z.int().nonnegative(),
  sha256: Sha256,
})
export type CarriedFile = z.infer<typeof CarriedFile>

/** The list at the end of a checkable report that states its contents. */
export const CheckableList = z.object({
  /** The SHA-256 of the page as `describeShell` describes it, and of its bytes without the carried files. */
  page: Sha256,
  bytes: Sha256,
  report: z.object({ name: z.string(), sha256: Sha256 }),
  files: z.array(CarriedFile),
  /** The state of the project that the report names; null where nothing was recorded. */
  state: z.object({ seq: z.int().positive(), hash: Sha256 }).nullable(),
  leftOut: z.array(z.string()),
  /** What the check says. */
  words: z.record(z.string(), z.string()),
})
export type CheckableList = z.infer<typeof CheckableList>
