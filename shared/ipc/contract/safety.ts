import { documentKinds } from '../../document-kinds'
import { z } from 'zod'
import { Nothing, Passphrase } from '../inputs'
import { acts, answers, free, nothing, operation, reads } from '../operation'
import type { Verification, Verified } from '../state'

/** Checking that nothing is damaged, and mending what is. */
export const safetyOperations = {
  /** Answers the question that a project raised because it is open elsewhere; `leave` waves any question away. */
  answerQuestion: operation(z.object({ answer: z.enum(['open to read', 'leave']) }), nothing, free),
  /** Opens the open project once more, for writing, as when the other program has closed it. */
  reopenProject: operation(Nothing, nothing, reads),
  /** Checks the whole project against its history, off the main thread. Progress comes as events. */
  verifyProject: operation(Nothing, answers<Verification>(), reads),
  /**
   * Asks which package, report or other project, and checks it where it is, off the main thread; null when the journalist cancelled. With a
   * passphrase, what was asked for last is checked once more. Progress comes as events.
   */
  verifyOther: operation(
    z.union([z.object({ choose: z.enum(['file', 'folder']) }), z.object({ passphrase: Passphrase })]),
    answers<Verified | null>(),
    free,
  ),
  /**
   * Asks for a new folder, makes a project there from another copy of the history that lies in the folder of the open
   * project, and opens it; `done` is empty where the journalist cancelled.
   */
  openHistoryCopy: operation(
    z.object({ file: z.string().regex(/^history[\\/][^\\/]{1,255}$/u) }),
    answers<{ readonly done: readonly string[] }>(),
    reads,
  ),
  /** Ends the verification that is under way. */
  cancelVerification: operation(Nothing, nothing, free),
  /** Mends a history that is damaged inside, and opens the project again; the answer says what was done, in words. */
  restoreHistory: operation(Nothing, answers<{ readonly done: readonly string[] }>(), acts(...documentKinds)),
} as const
