import { z } from 'zod'
import { readOperation } from '../../../../shared/domain/history/read-operation'
import type { HistoryEntry } from '../../../../shared/schema/history'

/** An operation that can be undone or redone: its place in the history, and what it was, as the entry there says it. */
const Step = z.object({
  seq: z.int().positive(),
  operation: z.string(),
  fields: z.array(z.string()).optional(),
})
export type Step = z.infer<typeof Step>

/** The undo stack as the index caches it. `complete` is false where older operations were left out. */
export const UndoState = z.object({ done: z.array(Step), undone: z.array(Step), complete: z.boolean() })
export type UndoState = z.infer<typeof UndoState>

/** How many operations the index remembers; older ones are found again in the history when it comes to them. */
const REMEMBERED = 1000

/**
 * Which operation undo and redo would take next: always the newest one that is not undone, and the one that was undone
 * last. It follows from the history alone: an entry that neither undoes nor redoes is a new operation, and ends what
 * could be redone.
 */
export class UndoStack {
  #done: Step[]
  #undone: Step[]
  #complete: boolean

  constructor({ done, undone, complete }: UndoState = { done: [], undone: [], complete: true }) {
    this.#done = [...done]
    this.#undone = [...undone]
    this.#complete = complete
  }

  get nextUndo(): Step | null {
    return this.#done.at(-1) ?? null
  }

  get nextRedo(): Step | null {
    return this.#undone.at(-1) ?? null
  }

  /** True where undo has come to the end of what is remembered: then the stack must be made anew from the history. */
  get exhausted(): boolean {
    return this.#done.length === 0 && !this.#complete
  }

  add(entry: HistoryEntry): void {
    if (entry.undoes !== undefined) this.#move(this.#done, this.#undone, entry.undoes)
    else if (entry.redoes !== undefined) this.#move(this.#undone, this.#done, entry.redoes)
    else if (isFloor(entry)) {
      this.#done = []
      this.#undone = []
    } else {
      const { seq, operation, fields } = entry
      this.#done.push({ seq, operation, ...(fields === undefined ? {} : { fields }) })
      this.#undone = []
    }
  }

  #move(from: Step[], to: Step[], seq: number): void {
    const step = from.pop()
    if (step?.seq === seq) to.push(step)
    else {
      this.#done = []
      this.#undone = []
      this.#complete = false
    }
  }

  /** What the index is to remember. */
  state(): UndoState {
    return {
      done: this.#done.slice(-REMEMBERED),
      undone: this.#undone,
      complete: this.#complete && this.#done.length <= REMEMBERED,
    }
  }
}

/** What is before these cannot be undone: the creation of the project, and what was done to the folder itself. */
function isFloor({ operation, changes }: HistoryEntry): boolean {
  const { name } = readOperation({ operation })
  return (
    name === 'restoreHistory' ||
    name === 'migrateProject' ||
    changes.some(({ kind, before }) => kind === 'project' && before === null)
  )
}
