import { err, ok, type Result } from '../../../../shared/result'
import type { Edit } from '../../../../shared/schema/document'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { applyDifference } from '../model/changes'
import type { Proposal } from './commit-queue'
import { parseEdit } from '../model/documents'
import { takeTurns } from '../files/turns'
import type { UndoStack } from '../history/undo-stack'

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
  return async (documents) => {
    const step = direction === 'undoes' ? undo().nextUndo : undo().nextRedo
    if (step === null) {
      return err(
        'not-allowed',
        direction === 'undoes' ? words.store.saving.nothingToUndo : words.store.saving.nothingToRedo,
      )
    }
    const entries = await history({ from: step.seq, to: step.seq })
    if (!entries.ok) return entries
    const done = entries.value.flatMap((entry) => entry.changes)
    const changes =
      direction === 'redoes'
        ? done
        : done.map(({ kind, id, before, after }) => ({ kind, id, before: after, after: before })).toReversed()
    const edits: Edit[] = []
    const turns = takeTurns()
    for (const { kind, id, before, after } of changes) {
      if (turns.areOver()) await turns.next()
      const edit = parseEdit(kind, id, applyDifference(documents.get(kind, id), before, after))
      if (edit === null) return err('invalid-input', words.store.saving.stepInvalid(kind), id)
      edits.push(edit)
    }
    const { seq, ...operation } = step
    return ok({ entry: { ...operation, [direction]: seq, changes }, edits })
  }
}
