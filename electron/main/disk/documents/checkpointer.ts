import { documentKinds } from '../../../../shared/document-kinds'
import { FORMAT_VERSION } from '../../../../shared/schema/project'
import { ok, type Result } from '../../../../shared/result'
import { words } from '../../../../shared/words/words'
import { diskFault } from '../files/disk-fault'
import { updateCache } from './document-cache'
import type { DocumentName, Documents } from '../model/documents'
import type { HistoryPosition } from '../history/history-position'
import { type CacheHeads, writeIndex } from './index-file'
import { DocumentWriter, type Held } from './document-writer'
import type { UndoState } from '../history/undo-stack'
import type { Volume } from '../files/volume'

/** Milliseconds without a change, changes, and milliseconds since the first change, after which documents are written. */
const IDLE = 2000
const CHANGES = 500
const LONGEST = 30_000

/** How long a checkpoint writes documents before it brings the index up to date in between, in milliseconds. */
const AT_A_TIME = 5000

export type CheckpointSubject = {
  readonly volume: Volume
  readonly root: string
  readonly documents: Documents
  /** Where the history and the undo stack are that belong to the documents of this moment. */
  readonly position: () => HistoryPosition
  readonly undo: () => UndoState
  /** Whether the folder is still this program's: looked up on the disk, each time. */
  readonly mayWrite: () => Promise<boolean>
  /** Settled when all documents are in memory. */
  readonly ready: () => Promise<void>
  readonly onNotice: (notice: string) => void
}

/**
 * Brings documents, caches and index after the history, off the path of saving: what was changed often is written once.
 * A checkpoint that fails loses nothing, since the history has it all; it is tried again with the next one.
 */
export class Checkpointer {
  readonly #subject: CheckpointSubject
  readonly #writer: DocumentWriter
  #caches: CacheHeads
  #changed = new Map<string, DocumentName>()
  /** Documents that the caches have, and whose own files there was no time to write. */
  #late = new Map<string, DocumentName>()
  #writing: ReadonlyMap<string, unknown> = new Map()
  #changes = 0
  #indexIsOld = false
  #firstChange = 0
  #timer: NodeJS.Timeout | undefined
  #isStopped = false
  #last: Promise<unknown> = Promise.resolve()

  constructor(subject: CheckpointSubject, caches: CacheHeads) {
    this.#subject = subject
    this.#writer = new DocumentWriter(subject)
    this.#caches = caches
  }

  /** Notes that documents are not on the disk as they are in memory, and what their files hold until they are. */
  touch(documents: readonly (DocumentName & { readonly held: Held })[]): void {
    if (documents.length === 0) return
    if (this.#changes === 0) this.#firstChange = performance.now()
    for (const { kind, id, held } of documents) {
      this.#writer.note({ kind, id }, held)
      this.#changed.set(`${kind}/${id}`, { kind, id })
    }
    this.#changes += documents.length
    this.#schedule()
  }

  /** Notes that the index on the disk does not stand for what is in memory. */
  touchIndex(): void {
    if (this.#changes === 0) this.#firstChange = performance.now()
    this.#indexIsOld = true
    this.#schedule()
  }

  /** True where the file of the document may lawfully be older than the document in memory. */
  isBehind({ kind, id }: DocumentName): boolean {
    const name = `${kind}/${id}`
    return [this.#changed, this.#late, this.#writing].some((names) => names.has(name))
  }

  /** Sets aside the files of documents that are behind, where they hold what the history does not know. */
  async clear(isCancelled: () => boolean): Promise<void> {
    const behind = new Map([...this.#late, ...this.#changed])
    const states = [...behind.values()].map(({ kind, id }) => ({
      kind,
      id,
      value: this.#subject.documents.get(kind, id),
    }))
    await this.#writer.clear(states, isCancelled)
  }

  /**
   * Brings the index up to now, and as many documents as `longest` milliseconds allow; the index remembers the rest,
   * which is written with the next one.
   */
  run(longest: number): Promise<Result<void>> {
    const next = this.#last.then(() => this.#write(longest))
    this.#last = next.catch(() => undefined)
    return next
  }

  /** From now on nothing is written but by `run`. */
  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
  }

  #schedule(): void {
    const now = performance.now()
    const due = this.#changes >= CHANGES ? 0 : Math.max(0, Math.min(IDLE, this.#firstChange + LONGEST - now))
    this.#runIn(due)
  }

  #runIn(milliseconds: number): void {
    clearTimeout(this.#timer)
    if (this.#isStopped) return
    this.#timer = setTimeout(() => void this.run(AT_A_TIME), milliseconds)
    this.#timer.unref()
  }

  async #write(longest: number): Promise<Result<void>> {
    clearTimeout(this.#timer)
    // What is not in memory yet must not look as if it had been removed.
    await this.#subject.ready()
    if (this.#changed.size + this.#late.size === 0 && !this.#indexIsOld) return ok(undefined)
    const { volume, root, documents, mayWrite } = this.#subject
    const position = this.#subject.position()
    const undo = this.#subject.undo()
    const changed = this.#changed
    const late = this.#late
    const behindFiles = new Map([...late, ...changed])
    const states = [...behindFiles].map(([name, { kind, id }]) => ({
      kind,
      id,
      value: documents.get(kind, id),
      isCached: !changed.has(name),
    }))
    const all = documentKinds.map((kind) => ({ kind, documents: [...documents.all(kind).values()] }))
    this.#writing = behindFiles
    this.#changed = new Map()
    this.#late = new Map()
    this.#changes = 0
    this.#indexIsOld = false
    try {
      const behind = await this.#writer.write(states, {
        until: performance.now() + longest,
        looksBack: longest >= AT_A_TIME,
      })
      const caches = { ...this.#caches }
      for (const { kind, documents: values } of all) {
        const own = states.filter((state) => state.kind === kind && !state.isCached)
        if (!(await mayWrite())) return ok(undefined)
        caches[kind] = await updateCache(volume, root, kind, caches[kind], own, values)
      }
      if (!(await mayWrite())) return ok(undefined)
      await writeIndex(volume, root, {
        formatVersion: FORMAT_VERSION,
        position,
        undo,
        caches,
        behind: [...behind],
      })
      this.#caches = caches
      this.#late = new Map(behind.map((name) => [`${name.kind}/${name.id}`, name]))
      if (behind.length > 0) this.#runIn(0)
      return ok(undefined)
    } catch (error) {
      this.#changed = new Map([...changed, ...this.#changed])
      this.#late = late
      this.#indexIsOld = true
      this.#runIn(LONGEST)
      return diskFault(error, words.store.saving.documentsNotWritten)
    } finally {
      this.#writing = new Map()
    }
  }
}
