import { err, ok, type Result } from '../../../../shared/result'
import type { Edit } from '../../../../shared/schema/document'
import type { Change, HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { applyDifference, differenceOf } from '../model/changes'
import type { Proposal } from './commit-queue'
import { parseEdit } from '../model/documents'
import { takeTurns } from '../files/turns'
import type { Step, UndoStack } from '../history/undo-stack'

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

/** Proposes the next step of undo or redo, made from what the history says of the operation, or of all that belong to its act. */
export function proposeStep(direction: Direction, { undo, history }: StepSubject): Proposal {
  return async (documents) => {
    const steps = direction === 'undoes' ? undo().nextUndo : undo().nextRedo
    const [next] = steps
    if (!next) {
      return err(
        'not-allowed',
        direction === 'undoes' ? words.store.saving.nothingToUndo : words.store.saving.nothingToRedo,
      )
    }
    const changes = await changesOf(steps, direction, history)
    if (!changes.ok) return changes
    const edits = new Map<string, { readonly edit: Edit; readonly change: Change }>()
    const turns = takeTurns()
    for (const change of changes.value) {
      if (turns.areOver()) await turns.next()
      const { kind, id } = change
      const held = documents.get(kind, id)
      const earlier = edits.get(`${kind}/${id}`)
      const now = earlier ? earlier.edit.value : held
      const edit = parseEdit(kind, id, applyDifference(now, change.before, change.after))
      if (edit === null) return err('invalid-input', words.store.saving.stepInvalid(kind), id)
      // An act that changed a document twice changed it once, as a whole.
      const whole = earlier ? differenceOf(held, edit.value) : change
      if (whole) edits.set(`${kind}/${id}`, { edit, change: { kind, id, ...whole } })
      else edits.delete(`${kind}/${id}`)
    }
    const { operation, fields } = firstDone(steps) ?? next
    return ok({
      entry: {
        operation,
        ...(fields && { fields }),
        [direction]: next.seq,
        changes: Array.from(edits.values(), ({ change }) => change),
      },
      edits: Array.from(edits.values(), ({ edit }) => edit),
    })
  }
}

/** What is to be done, in order. */
async function changesOf(
  steps: readonly Step[],
  direction: Direction,
  history: StepSubject['history'],
): Promise<Result<readonly Change[]>> {
  const seqs = steps.map(({ seq }) => seq)
  const range = { from: seqs.reduce((a, b) => Math.min(a, b)), to: seqs.reduce((a, b) => Math.max(a, b)) }
  const entries = await history(range)
  if (!entries.ok) return entries
  const bySeq = new Map(entries.value.map((entry) => [entry.seq, entry.changes]))
  const done = (seq: number): readonly Change[] => bySeq.get(seq) ?? []
  if (direction === 'redoes') return ok(seqs.flatMap(done))
  return ok(
    seqs.flatMap((seq) =>
      done(seq)
        .map(({ before, after, ...of }) => ({ ...of, before: after, after: before }))
        .toReversed(),
    ),
  )
}

/** The operation by which an act is called: its first one. */
export const firstDone = (steps: readonly Step[]): Step | undefined =>
  steps.toSorted((a, b) => a.seq - b.seq)[0]
