import { err, ok, type Result } from '../../../shared/result'
import type { Edit } from '../../../shared/schema/document'
import type { HistoryEntry } from '../../../shared/schema/history'
import { ForeignWrite, type HistoryWriter } from './append-history'
import { applyDifference } from './changes'
import type { ContentCodec } from './content-codec'
import { diskFault } from './disk-fault'
import { type Documents, type Lookup, parseEdit } from './documents'
import { type SealedEntry, sealEntry } from './history-line'

/** What an operation did: its place in the history, and the documents as they are now. */
export type Committed = { readonly seq: number; readonly operation: string; readonly edits: readonly Edit[] }

/** An operation before it has a place in the history. */
export type Draft = {
  readonly entry: Pick<HistoryEntry, 'operation' | 'undoes' | 'redoes' | 'changes'>
  /** The documents after the changes, where they are known already and were parsed; they are worked out elsewhere. */
  readonly edits?: readonly Edit[]
}

/** Makes a draft from the documents as they will be when its turn comes; null where there is nothing to do. */
export type Proposal = (current: Lookup) => Promise<Result<Draft | null>>

export type CommitSubject = {
  readonly documents: Documents
  readonly history: HistoryWriter
  readonly codec: ContentCodec
  readonly clock: () => string
  readonly by: () => string
  /** Called when entries are saved and the documents in memory are those after them. */
  readonly onSaved: (entry: HistoryEntry, committed: Committed) => void
  /** Called when nothing more must be written, with the reason in words. */
  readonly onForeignWrite: (reason: string) => void
}

type Waiting = {
  readonly proposal: Proposal
  readonly alone: boolean
  readonly resolve: (answer: Result<Committed>) => void
  readonly reject: (error: unknown) => void
}

type Prepared = {
  readonly waiting: Waiting
  readonly sealed: SealedEntry | null
  readonly edits: readonly Edit[]
}

/**
 * Saves operations one after the other, in the order in which they were asked for. Those that wait while one is being
 * saved are saved together, with one flush. Memory changes when they are on the disk, and not before.
 */
export class CommitQueue {
  readonly #subject: CommitSubject
  readonly #waiting: Waiting[] = []
  #running: Promise<void> | null = null

  constructor(subject: CommitSubject) {
    this.#subject = subject
  }

  /** `alone`: the proposal looks at more than the documents it is given, so none may be saved in one go with it. */
  add(proposal: Proposal, alone: boolean): Promise<Result<Committed>> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ proposal, alone, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** Returns when nothing waits any more. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    // What is asked for in the same turn goes together.
    await Promise.resolve()
    for (let batch = this.#take(); batch.length > 0; batch = this.#take()) {
      await this.#save(batch).catch((error: unknown) => batch.forEach(({ reject }) => reject(error)))
    }
    this.#running = null
  }

  #take(): readonly Waiting[] {
    const stop = this.#waiting.findIndex(({ alone }, at) => alone && at > 0)
    const alone = this.#waiting[0]?.alone === true
    return this.#waiting.splice(0, alone ? 1 : stop === -1 ? this.#waiting.length : stop)
  }

  async #save(batch: readonly Waiting[]): Promise<void> {
    const prepared = await this.#prepare(batch)
    try {
      await this.#subject.history.append(prepared.flatMap(({ sealed }) => sealed ?? []))
    } catch (error) {
      const fault = this.#faultOf(error)
      for (const { waiting } of prepared) waiting.resolve(fault)
      return
    }
    for (const { waiting, sealed, edits } of prepared) {
      for (const edit of edits) this.#subject.documents.put(edit)
      const { seq } = sealed?.entry ?? this.#subject.history.head
      const committed = { seq, operation: sealed?.entry.operation ?? '', edits }
      if (sealed !== null) this.#subject.onSaved(sealed.entry, committed)
      waiting.resolve(ok(committed))
    }
  }

  async #prepare(batch: readonly Waiting[]): Promise<readonly Prepared[]> {
    const { documents, history, codec, clock, by } = this.#subject
    const staged = new Map<string, Edit>()
    const current: Lookup = (kind, id) => {
      const edit = staged.get(`${kind}/${id}`)
      return edit === undefined ? documents.get(kind, id) : edit.value
    }
    const prepared: Prepared[] = []
    let { seq, hash } = history.head
    for (const waiting of batch) {
      const draft = await waiting.proposal(current)
      const edits = draft.ok ? editsAfter(draft.value, current) : draft
      if (!edits.ok) {
        waiting.resolve(edits)
        continue
      }
      if (!draft.ok || draft.value === null) {
        prepared.push({ waiting, sealed: null, edits: [] })
        continue
      }
      const unsealed = { ...draft.value.entry, seq: seq + 1, at: clock(), by: by(), prevHash: hash }
      const sealed = sealEntry(codec, unsealed)
      ;({ seq, hash } = sealed.entry)
      for (const edit of edits.value) staged.set(`${edit.kind}/${edit.id}`, edit)
      prepared.push({ waiting, sealed, edits: edits.value })
    }
    return prepared
  }

  #faultOf(error: unknown): Result<never> {
    if (!(error instanceof ForeignWrite)) return diskFault(error, 'Not saved')
    const reason =
      'Another program has written to the history of this project, so nothing more is saved here. Close the project and open it again'
    this.#subject.onForeignWrite(reason)
    return err('in-use', `Not saved. ${reason}.`)
  }
}

/** The documents after the changes of a draft; a fault where one would not be a document of its kind. */
function editsAfter(draft: Draft | null, current: Lookup): Result<readonly Edit[]> {
  if (draft?.edits !== undefined) return ok(draft.edits)
  const edits: Edit[] = []
  for (const { kind, id, before, after } of draft?.entry.changes ?? []) {
    const edit = parseEdit(kind, id, applyDifference(current(kind, id), before, after))
    if (edit === null)
      return err('invalid-input', `This would not leave a valid ${kind}, so nothing was changed.`, id)
    edits.push(edit)
  }
  return ok(edits)
}
