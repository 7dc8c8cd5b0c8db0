import { err, ok, type Result } from '../../../shared/result'
import type { HistoryEntry } from '../../../shared/schema/history'
import type { Proposal } from './commit-queue'
import type { UndoStack } from './undo-stack'

/** Back is undo, forth is redo. */
export type Direction = 'undoes' | 'redoes'

export type StepSubject = {
  /** The stack as it is when the turn of the step comes. */
  readonly undo: () => UndoStack
  readonly history: (range: {
    readonly from: number
    readonly to: number
  }) => Promise<Result<readonly HistoryEntry[]>>
}

/** Proposes the next step of undo or redo, made from what the history says of the operation. */
export function proposeStep(direction: Direction, { undo, history }: StepSubject): Proposal {
  return async () => {
    const step = direction === 'undoes' ? undo().nextUndo : undo().nextRedo
    if (step === null) {
      return err(
        'not-allowed',
        direction === 'undoes' ? 'There is nothing to undo.' : 'There is nothing to redo.',
      )
    }
    const entries = await history({ from: step.seq, to: step.seq })
    if (!entries.ok) return entries
    const changes = entries.value.flatMap((entry) => entry.changes)
    if (direction === 'redoes') return ok({ entry: { operation: step.operation, redoes: step.seq, changes } })
    const reversed = changes
      .map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before }))
      .toReversed()
    return ok({ entry: { operation: step.operation, undoes: step.seq, changes: reversed } })
  }
}
