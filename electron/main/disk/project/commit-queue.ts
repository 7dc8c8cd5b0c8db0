import { type Did, readOperation } from '../../../../shared/domain/history/read-operation'
import { err, ok, type Result } from '../../../../shared/result'
import type { Edit } from '../../../../shared/schema/document'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { ForeignWrite, type HistoryWriter } from '../history/append-history'
import type { ContentCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import type { Documents, StoredDocument } from '../model/documents'
import { type SealedEntry, sealEntry } from '../history/history-line'
import { StagedDocuments } from '../documents/staged-documents'

/** What was saved with one flush: the place of its newest entry in the history, and the documents as they are now, in order. */
export type Committed = {
  readonly seq: number
  /** What the newest entry did, and at which edit its own begin. */
  readonly did: Did
  readonly begins: number
  readonly edits: readonly Edit[]
}

/** One saved operation: its entry, the documents after it, and those that were there before. */
export type Saved = {
  readonly entry: HistoryEntry
  readonly edits: readonly Edit[]
  readonly before: readonly (StoredDocument | null)[]
}

/** An operation before it has a place in the history: its entry, and the parsed documents after it. */
export type Draft = {
  readonly entry: Pick<HistoryEntry, 'operation' | 'fields' | 'undoes' | 'redoes' | 'act' | 'changes'>
  readonly edits: readonly Edit[]
}

/** A place in the history: the number of an entry, and its hash. */
export type Head = Pick<HistoryEntry, 'seq' | 'hash'>

/**
 * Computes an operation when its turn comes, from the documents as they then are, those of entries among them that are saved with the same
 * flush; `head` is the entry that it comes after. Null where there is nothing to do.
 */
export type Proposal = (documents: StagedDocuments, head: Head) => Promise<Result<Draft | null>>

export type CommitSubject = {
  readonly documents: Documents
  readonly history: HistoryWriter
  readonly codec: ContentCodec
  readonly clock: () => string
  readonly by: () => string
  /** Called once for all that was saved with one flush, when the documents in memory are those after it. */
  readonly onSaved: (saved: readonly Saved[]) => void
  /** Called when nothing more must be written, with the reason in words; gives the one that was told first. */
  readonly onForeignWrite: (reason: string) => string
}

type Waiting = {
  readonly proposal: Proposal
  readonly alone: boolean
  readonly resolve: (answer: Result<null>) => void
  readonly reject: (error: unknown) => void
}

type Prepared = {
  readonly waiting: Waiting
  readonly saving: { readonly sealed: SealedEntry; readonly edits: readonly Edit[] } | null
}

/**
 * Computes and saves operations one after the other, in the order in which they were asked for: the only reader of
 * documents that may write them. Those that wait while others are being saved are saved together, with one flush; each
 * sees what the ones before it did. Memory changes when they are on the disk, and not before.
 */
export class CommitQueue {
  readonly #subject: CommitSubject
  readonly #waiting: Waiting[] = []
  #running: Promise<void> | null = null

  constructor(subject: CommitSubject) {
    this.#subject = subject
  }

  /** `alone`: the proposal looks at more than the documents it is given, so none may be saved in one go with it. */
  add(proposal: Proposal, alone: boolean): Promise<Result<null>> {
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
      await this.#subject.history.append(prepared.flatMap(({ saving }) => saving?.sealed ?? []))
    } catch (error) {
      const fault = this.#faultOf(error)
      for (const { waiting } of prepared) waiting.resolve(fault)
      return
    }
    const saved = prepared.flatMap(({ saving }) => (saving === null ? [] : this.#adopt(saving)))
    if (saved.length > 0) this.#subject.onSaved(saved)
    for (const { waiting } of prepared) waiting.resolve(ok(null))
  }

  #adopt({ sealed: { entry }, edits }: NonNullable<Prepared['saving']>): Saved {
    const { documents } = this.#subject
    const before = edits.map(({ kind, id }) => documents.get(kind, id))
    for (const edit of edits) documents.put(edit)
    return { entry, edits, before }
  }

  async #prepare(batch: readonly Waiting[]): Promise<readonly Prepared[]> {
    const { history, codec, clock, by } = this.#subject
    const staged = new StagedDocuments(this.#subject.documents)
    const prepared: Prepared[] = []
    let { seq, hash } = history.head
    for (const waiting of batch) {
      const draft = await this.#compute(waiting, staged, { seq, hash })
      if (draft === null) continue
      if (!draft.ok) waiting.resolve(draft)
      else if (draft.value === null) prepared.push({ waiting, saving: null })
      else {
        const { entry, edits } = draft.value
        const sealed = await sealEntry(codec, {
          ...entry,
          seq: seq + 1,
          at: clock(),
          by: by(),
          prevHash: hash,
        })
        if (!sealed.ok) {
          waiting.resolve(sealed)
          continue
        }
        ;({ seq, hash } = sealed.value.entry)
        for (const edit of edits) staged.put(edit)
        prepared.push({ waiting, saving: { sealed: sealed.value, edits } })
      }
    }
    return prepared
  }

  /** The draft of one operation. Null if computing it threw: that fails this operation and no other. */
  async #compute(
    waiting: Waiting,
    staged: StagedDocuments,
    head: Head,
  ): Promise<Result<Draft | null> | null> {
    try {
      return await waiting.proposal(staged, head)
    } catch (error) {
      waiting.reject(error)
      return null
    }
  }

  #faultOf(error: unknown): Result<never> {
    if (!(error instanceof ForeignWrite)) return diskFault(error, words.folder.notSaved)
    const reason = this.#subject.onForeignWrite(error.message)
    return err('in-use', words.store.saving.notSaved(reason))
  }
}

/** The act that an entry records. */
export function didOf({ operation, fields, undoes, redoes }: HistoryEntry): Did {
  const way = undoes !== undefined ? 'undone' : redoes !== undefined ? 'redone' : 'done'
  return { operation: readOperation({ operation, fields }), way }
}
