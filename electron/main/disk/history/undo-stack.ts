import { z } from 'zod'
import { readOperation } from '../../../../shared/domain/history/read-operation'
import type { HistoryEntry } from '../../../../shared/schema/history'

/** An operation that can be undone or redone: its place in the history, what it was, and the act it belongs to, as the entry there says it. */
const Step = z.object({
  seq: z.int().positive(),
  operation: z.string(),
  fields: z.array(z.string()).optional(),
  act: z.string().optional(),
})
export type Step = z.infer<typeof Step>

/** The undo stack as the index caches it. `complete` is false where older operations were left out. */
export const UndoState = z.object({ done: z.array(Step), undone: z.array(Step), complete: z.boolean() })
export type UndoState = z.infer<typeof UndoState>

/** How many operations the index remembers; older ones are found again in the history when it comes to them. */
const REMEMBERED = 1000

/**
 * Which operations undo and redo would take next: always the newest one that is not undone, and the one that was undone
 * last, each with those of its act next to it. It follows from the history alone: an entry that neither undoes nor redoes
 * is a new operation, and ends what could be redone; what the program did by itself is none.
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

  /** In the order in which they are taken back. */
  get nextUndo(): readonly Step[] {
    return newestOf(this.#done)
  }

  get nextRedo(): readonly Step[] {
    return newestOf(this.#undone)
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
    } else if (!isPassedOver(entry)) {
      const { seq, operation, fields, act } = entry
      this.#done.push({ seq, operation, ...(fields && { fields }), ...(act !== undefined && { act }) })
      this.#undone = []
    }
  }

  #move(from: Step[], to: Step[], seq: number): void {
    const steps = newestOf(from)
    if (steps[0]?.seq === seq) {
      from.splice(-steps.length)
      for (const step of steps) to.push(step)
    } else {
      this.#done = []
      this.#undone = []
      this.#complete = false
    }
  }

  /** What the index is to remember. */
  state(): UndoState {
    const from = beginOfAct(this.#done, Math.max(0, this.#done.length - REMEMBERED))
    return { done: this.#done.slice(from), undone: this.#undone, complete: this.#complete && from === 0 }
  }
}

/** The last operation with those before it that belong to the same act, the last one first. */
function newestOf(steps: readonly Step[]): readonly Step[] {
  return steps.slice(beginOfAct(steps, Math.max(0, steps.length - 1))).toReversed()
}

/** Where the act begins that an operation belongs to. */
function beginOfAct(steps: readonly Step[], at: number): number {
  const act = steps[at]?.act
  return act === undefined ? at : steps.findLastIndex((step, each) => each < at && step.act !== act) + 1
}

/** What the program found out by itself: nobody did it, so nobody takes it back. */
function isPassedOver({ operation }: HistoryEntry): boolean {
  return readOperation({ operation }).name === 'keepLooks'
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
