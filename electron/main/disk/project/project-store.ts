import { err, ok, type Result } from '../../../../shared/result'
import type { Original, Revision } from '../../../../shared/schema/article'
import type { Structure } from '../../../../shared/schema/structure'
import { type NamedOperation, readOperation } from '../../../../shared/domain/history/read-operation'
import type {
  Documents as DocumentsOfProject,
  Operation,
  OperationId,
} from '../../../../shared/domain/operations/operation'
import type { UndoState } from '../../../../shared/ipc/state'
import type { DocumentKind, DocumentOf } from '../../../../shared/schema/document'
import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { HistoryWriter } from '../history/append-history'
import { type NewBlobs, type OpenOriginal, writeBlobs } from '../blobs/blob-files'
import { Checkpointer } from '../documents/checkpointer'
import type { ContentCodec } from '../files/content-codec'
import { diskFault } from '../files/disk-fault'
import { draftOperation } from './draft-operation'
import { FileCheck } from './file-check'
import { type Committed, CommitQueue, didOf, type Head, type Saved } from './commit-queue'
import { readEntries } from '../history/read-entries'
import { clockFault } from '../history/history-line'
import { missingBlob } from '../blobs/missing-blob'
import type { OpenedProject } from './opened-project'
import { BlobMender, mendedWords } from '../blobs/blob-mender'
import { StrayFiles } from '../folder/stray-files'
import { ProjectBlobs } from '../blobs/project-blobs'
import { referencedBlobs } from '../blobs/referenced-blobs'
import { ProjectCondition } from './project-condition'
import { readUndoStack } from '../history/read-undo-stack'
import type { Step, UndoStack } from '../history/undo-stack'
import { type Direction, firstDone, proposeStep } from './undo-steps'

/** How long closing may go on writing documents, in milliseconds; the history has them all, and the rest is written next time. */
const CLOSE_WITHIN = 2000

/** An open project: its documents in memory, and the one way to change them. */
export class ProjectStore {
  readonly #project: OpenedProject
  readonly #history: HistoryWriter
  readonly #queue: CommitQueue
  readonly #checkpointer: Checkpointer
  readonly #mender: BlobMender
  readonly #blobs: ProjectBlobs
  readonly #fileCheck: FileCheck
  /** The files in the folder that are no part of the project and hold documents. */
  readonly strays: StrayFiles
  readonly #listeners = new Set<(committed: Committed) => void>()
  readonly #condition: ProjectCondition
  #undo: UndoStack
  readonly #ready: Promise<void>
  #isReady = false
  #closed: Promise<Result<void>> | null = null

  constructor(project: OpenedProject) {
    const { volume, folder, documents, position, clock, by } = project
    this.#project = project
    this.#undo = project.undo
    this.#condition = new ProjectCondition(project)
    const { lock, beginsSegment } = project
    this.#history = new HistoryWriter(volume, folder, position, { lock, beginsSegment })
    this.#checkpointer = new Checkpointer(
      {
        volume,
        root: folder,
        documents,
        position: () => this.#history.head,
        undo: () => this.#undo.state(),
        mayWrite: this.#mayWrite,
        ready: () => this.#ready,
        onNotice: (notice) => this.#condition.notice(notice),
      },
      project.caches,
    )
    this.#mender = new BlobMender({
      volume,
      root: folder,
      documents,
      backups: () => this.#backups(),
      textsOf: project.textsOf,
      mayWrite: this.#mayWrite,
    })
    this.#blobs = new ProjectBlobs({
      volume,
      root: folder,
      mender: this.#mender,
      onNotice: (notice) => this.#condition.notice(notice),
    })
    this.#queue = new CommitQueue({
      documents,
      history: this.#history,
      codec: volume.codec,
      clock,
      by,
      onSaved: (saved) => this.#saved(saved),
      onForeignWrite: (reason) => {
        this.refuseWrites(reason)
        return this.readOnly === false ? reason : this.readOnly
      },
    })
    this.#ready = project.ready.then(
      () => void (this.#isReady = true),
      (error: unknown) => {
        const { message } = diskFault(error, words.store.opening.claimsNotRead).fault
        this.refuseWrites(message.replace(/\.$/, ''))
        this.#condition.notice(message)
      },
    )
    this.#fileCheck = this.#makeFileCheck()
    this.strays = new StrayFiles({
      volume,
      root: folder,
      documents,
      mayWrite: this.#mayWrite,
      isBehind: (name) => this.#checkpointer.isBehind(name),
    })
    if (project.readOnly !== false) return
    this.#checkpointer.touch(project.behind.map(({ kind, id }) => ({ kind, id, held: 'earlier' })))
    if (!project.indexIsCurrent) this.#checkpointer.touchIndex()
  }

  get folder(): string {
    return this.#project.folder
  }

  /** How the project is kept: what its backups and its verification are to be given. */
  get codec(): ContentCodec {
    return this.#project.volume.codec
  }

  /** Why nothing can be changed, in words; false where it can. It may turn from false to a reason while open. */
  get readOnly(): false | string {
    return this.#condition.readOnly
  }

  /** True where a part of the history cannot be read, so that it takes `restoreProject` to go on. */
  get isHistoryBroken(): boolean {
    return this.#condition.isHistoryBroken
  }

  /** What was restored or set aside, in the user's words. */
  get notices(): readonly string[] {
    return this.#condition.notices
  }

  /** Settled when all documents are in memory; until then claims may still be missing from `documents`. */
  get ready(): Promise<void> {
    return this.#ready
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** The newest entry of the history. */
  get head(): Head {
    const { seq, hash } = this.#history.head
    return { seq, hash }
  }

  /** The documents of a kind by id. The map follows every commit; the documents in it never change. */
  documents<K extends DocumentKind>(kind: K): ReadonlyMap<string, DocumentOf[K]> {
    return this.#project.documents.all(kind)
  }

  readText(hash: string): Promise<Result<string>> {
    return this.#blobs.readText(hash)
  }

  readStructure(revision: Pick<Revision, 'textHash' | 'structureHash'>): Promise<Result<Structure>> {
    return this.#blobs.readStructure(revision)
  }

  readOriginal(original: Original): Promise<Result<Uint8Array>> {
    return this.#blobs.readOriginal(original)
  }

  /** Opens an original to be read in pieces, once it was found to be what was imported. */
  openOriginal(original: Original): Promise<Result<OpenOriginal>> {
    return this.#blobs.openOriginal(original)
  }

  /**
   * Runs an operation and saves it: all its edits, or none. It is computed when its turn comes, on the documents as they
   * then are, after the entry `head`; the answer comes when it is on the disk. Texts and originals that the edits speak of come along; those of one
   * `act` are taken back together.
   */
  async run<T extends Operation>(
    name: OperationId,
    operate: (documents: DocumentsOfProject, head: Head) => Result<T>,
    { act, ...blobs }: NewBlobs & { readonly act?: string | undefined } = {},
  ): Promise<Result<T>> {
    const { volume } = this.#project
    if (!this.#isReady) await this.#ready
    const refused = this.#refusal()
    if (refused !== null) return refused
    const written = this.#writeBlobs(blobs)
    let operation: Result<T> | null = null
    const saved = await this.#queue.add(async (documents, head) => {
      const kept = await written
      if (!kept.ok) return kept
      operation = operate(documents.all, head)
      if (!operation.ok) return operation
      const draft = await draftOperation(name, operation.value, documents.get)
      if (!draft.ok || draft.value === null) return draft
      const missing = await missingBlob(volume, this.folder, draft.value.edits, documents.get)
      if (missing || act === undefined) return missing ?? draft
      return ok({ ...draft.value, entry: { ...draft.value.entry, act } })
    }, false)
    return saved.ok ? (operation ?? err('internal', words.store.saving.notComputed)) : saved
  }

  /** Takes back the newest operation that is not taken back, as a new entry of the history. */
  undo(): Promise<Result<null>> {
    return this.#step('undoes')
  }

  /** Does again what was taken back last. */
  redo(): Promise<Result<null>> {
    return this.#step('redoes')
  }

  /** The operations that undo and redo would take next. */
  get undoState(): UndoState {
    const { nextUndo, nextRedo } = this.#undo
    return { undo: namedStep(nextUndo), redo: namedStep(nextRedo) }
  }

  /** The entries of the history with these seqs, both ends included. */
  history(range: { readonly from: number; readonly to: number }): Promise<Result<readonly HistoryEntry[]>> {
    return readEntries(this.#project.volume, this.folder, range)
  }

  /** Calls the listener after operations were saved: once for all that went with one flush. The answer ends it. */
  subscribe(listener: (committed: Committed) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Brings the index on the disk up to date now, and the documents' files as far as `longest` milliseconds allow. */
  async checkpoint(longest = Infinity): Promise<Result<void>> {
    await this.#ready
    await this.#queue.idle()
    return this.readOnly === false ? this.#checkpointer.run(longest) : ok(undefined)
  }

  /** Waits for what is being saved, brings everything up to date, and gives the project back. Nothing works after it. */
  close(): Promise<Result<void>> {
    this.#closed ??= this.#close().catch((error: unknown) => diskFault(error, words.store.saving.notClosed))
    return this.#closed
  }

  /**
   * Compares every document's file with memory and mends it, sweeps up what crashes left, and checks the history up to
   * `unchecked`. Stops when the project is closed.
   */
  checkFiles(unchecked: number): Promise<void> {
    return this.#fileCheck.run(unchecked)
  }

  /** Does so when the window has had time to show what was opened. */
  checkFilesLater(unchecked: number): void {
    this.#fileCheck.runLater(unchecked)
  }

  /** Reads every text and puts back what is not as it was imported; answers how many cannot be. Stops when the project is closed. */
  checkTexts(): Promise<number> {
    return this.#fileCheck.runTexts()
  }

  /** Does so when the window has had time to show what was opened or imported. */
  checkTextsLater(): void {
    this.#fileCheck.runTextsLater()
  }

  /** Puts back a text or an original, by its path in the folder, that is missing or damaged; says how, or null where it cannot. */
  async mendBlob(path: string): Promise<string | null> {
    const { volume, documents } = this.#project
    const blob = [...referencedBlobs(volume.codec, documents)].find((each) => each.path === path)
    const mended = blob === undefined ? null : await this.#mender.mendFound(blob)
    return blob === undefined || mended === null ? null : mendedWords(blob.part, mended)
  }

  /** From now on nothing is written, for this reason. */
  refuseWrites(reason: string): void {
    this.#checkpointer.stop()
    this.#condition.refuseWrites(reason)
  }

  #makeFileCheck(): FileCheck {
    const { volume, folder, documents } = this.#project
    return new FileCheck({
      volume,
      root: folder,
      documents,
      ready: this.#ready,
      mender: this.#mender,
      mayWrite: this.#mayWrite,
      isBehind: (name) => this.#checkpointer.isBehind(name),
      clearBehind: (isCancelled) => this.#checkpointer.clear(isCancelled),
      onBehind: ({ kind, id }) => this.#checkpointer.touch([{ kind, id, held: null }]),
      onNotice: (notice) => this.#condition.notice(notice),
      onRefuse: (reason) => this.refuseWrites(reason),
      onBroken: (reason) => {
        this.#condition.breakHistory()
        this.refuseWrites(reason)
      },
    })
  }

  /** Whether anything may be written to the folder: looked up on the disk, each time. */
  readonly #mayWrite = async (): Promise<boolean> => {
    const { lock } = this.#project
    return lock !== null && (await lock.isHeld()) && this.readOnly === false
  }

  async #writeBlobs(blobs: NewBlobs): Promise<Result<void>> {
    if ((blobs.texts ?? []).length + (blobs.originals ?? []).length === 0) return ok(undefined)
    try {
      if (!(await this.#mayWrite())) return this.#refusal() ?? ok(undefined)
    } catch (error) {
      return diskFault(error, words.store.saving.blobs.textNotSaved)
    }
    return writeBlobs(this.#project.volume, this.folder, blobs)
  }

  /** The folder of this project's backups. */
  #backups(): string | null {
    const [id] = this.#project.documents.all('project').keys()
    return id === undefined ? null : (this.#project.backupsOf?.(id) ?? null)
  }

  async #close(): Promise<Result<void>> {
    await this.#fileCheck.stop()
    const written = await this.checkpoint(CLOSE_WITHIN)
    this.#checkpointer.stop()
    this.#listeners.clear()
    try {
      await this.#history.close()
    } finally {
      // A lock that cannot be removed is stale from now on, since this process is soon gone.
      await this.#project.lock?.release().catch(() => undefined)
    }
    return written
  }

  async #step(direction: Direction): Promise<Result<null>> {
    await this.#ready
    const refused = this.#refusal()
    if (refused !== null) return refused
    const subject = { undo: () => this.#undo, history: this.history.bind(this) }
    const answer = await this.#queue.add(proposeStep(direction, subject), true)
    if (this.#undo.exhausted) await this.#queue.add(() => this.#rememberOlder(), true)
    return answer
  }

  /** Makes the undo stack anew from the whole history. */
  async #rememberOlder(): Promise<Result<null>> {
    this.#undo = await readUndoStack(this.#project.volume, this.folder)
    return ok(null)
  }

  #refusal(): Result<never> | null {
    if (this.#closed !== null) return err('no-project', words.store.saving.closed)
    const { readOnly } = this.#condition
    return readOnly === false
      ? clockFault(this.#project.clock())
      : err('read-only', words.store.saving.notSaved(readOnly))
  }

  #saved(saved: readonly Saved[]): void {
    for (const { entry, edits, before } of saved) {
      this.#undo.add(entry)
      this.#checkpointer.touch(edits.map(({ kind, id }, at) => ({ kind, id, held: before[at] ?? null })))
    }
    const newest = saved.at(-1)
    if (!newest) return
    const edits = saved.flatMap((each) => each.edits)
    const begins = edits.length - newest.edits.length
    const committed = { seq: newest.entry.seq, did: didOf(newest.entry), begins, edits }
    for (const listener of this.#listeners) listener(committed)
  }
}

function namedStep(steps: readonly Step[]): NamedOperation | null {
  const first = firstDone(steps)
  return first ? readOperation(first) : null
}
