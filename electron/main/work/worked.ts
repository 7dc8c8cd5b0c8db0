import type { Fault, Result } from '../../../shared/result'

/** Why a task was not done. `at` is what the worker had turned to last, where it said so. */
export type WorkFault =
  | { readonly kind: 'cancelled' }
  /** The worker is gone: more memory than it may have, an exception, or an end from outside. */
  | {
      readonly kind: 'died'
      readonly of: 'memory' | 'exception' | 'exit'
      readonly detail: string
      readonly at: string | null
    }
  /** No sign of life for as long as the task allows, or no end. */
  | { readonly kind: 'too long'; readonly at: string | null }

/** What came of a task. What the job itself answers, faults included, is its `value`. */
export type Worked<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly fault: WorkFault }

/** What came of a task as everybody else takes it, with the fault in the user's words. */
export function resultOf<Answer>(
  worked: Worked<Answer>,
  inWords: (fault: WorkFault) => Fault,
): Result<Answer> {
  return worked.ok ? worked : { ok: false, fault: inWords(worked.fault) }
}
