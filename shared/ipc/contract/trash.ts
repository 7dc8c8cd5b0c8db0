import { z } from 'zod'
import { answers, nothing, operation, reads, saves } from '../operation'
import type { TrashItem } from '../state'

/** What was removed. */
export const trashOperations = {
  /** Everything that was removed up to the entry `to` of the history, or later, and not brought back; the newest first. */
  readTrash: operation(
    z.object({ to: z.int().nonnegative() }),
    answers<{ readonly removals: readonly TrashItem[] }>(),
    reads,
  ),
  /** Brings back what the operation with this seq removed, and the links that went with it. */
  putBack: operation(
    z.object({ seq: z.int().positive() }),
    nothing,
    saves('article', 'claim', 'source', 'conflict', 'event', 'question'),
  ),
} as const
