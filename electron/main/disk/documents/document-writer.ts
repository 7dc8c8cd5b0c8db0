import { dirname } from 'node:path'
import { Low } from 'lowdb'
import { documentFile, type DocumentState } from './document-files'
import type { DocumentName, StoredDocument } from '../model/documents'
import type { FileFacts } from '../files/file-seam'
import { inParallel } from '../files/in-parallel'
import { documentPath } from '../files/layout'
import { setAside } from '../files/set-aside'
import { removeIfAny, statIfAny, type Volume } from '../files/volume'
import { knownStates } from './known-states'
import { holdsDocument, readJson, readStored, type Stored } from './read-stored'
import { type Replaced, replacedWords } from './replaced-words'

/** How many documents are written at once: enough to keep the disk busy, few enough to let a save through. */
const AT_ONCE = 2

/**
 * What the file of a document lawfully holds until it is written: a state of the document (null: there is no file), or `earlier`:
 * any state that the history has had, since a crash, or a missing index, left open which.
 */
export type Held = StoredDocument | null | 'earlier'

export type DocumentWriterSubject = {
  readonly volume: Volume
  readonly root: string
  /** Whether the folder is still this program's: looked up on the disk, each time. */
  readonly mayWrite: () => Promise<boolean>
  /** Called with what was set aside, in the user's words. */
  readonly onNotice: (notice: string) => void
}

export type WritingLimits = {
  /** No file is begun after it, in milliseconds of `performance.now()`. */
  readonly until: number
  /** Whether the whole history may be read, to find out what is not known to it. */
  readonly looksBack: boolean
}

/** A document whose file holds something else than it should. */
type Doubt = { readonly state: DocumentState; readonly stored: Stored; readonly mayLag: boolean }

/**
 * Writes the files of documents, and lets nothing be lost by it: a file that holds what the history does not know (another program
 * changed it, or a synchroniser brought it without its history) is set aside first, and that is told.
 */
export class DocumentWriter {
  readonly #subject: DocumentWriterSubject
  readonly #held = new Map<string, Held>()
  /** Files that may be overwritten as long as their facts are these, with the document each one holds where that is known. */
  readonly #cleared = new Map<string, { readonly facts: FileFacts; readonly value: StoredDocument | null }>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(subject: DocumentWriterSubject) {
    this.#subject = subject
  }

  /** Notes what the file of a document holds, before the document in memory is another one. */
  note({ kind, id }: DocumentName, held: Held): void {
    const name = `${kind}/${id}`
    if (!this.#held.has(name)) this.#held.set(name, held)
  }

  /** Sets aside the files that hold what the history does not know, of documents that will be brought to these states. */
  clear(states: readonly DocumentState[], isCancelled: () => boolean): Promise<void> {
    return this.#inTurn(() => this.#clear(states, isCancelled))
  }

  /**
   * Brings files to these states and flushes them and their folders; none when the folder is another program's. Gives the
   * documents that it did not come to.
   */
  write(states: readonly DocumentState[], limits: WritingLimits): Promise<readonly DocumentName[]> {
    return this.#inTurn(() => this.#write(states, limits))
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work)
    this.#last = done.catch(() => undefined)
    return done
  }

  async #clear(states: readonly DocumentState[], isCancelled: () => boolean): Promise<void> {
    const doubts: Doubt[] = []
    for (const state of states) {
      if (isCancelled()) return
      const found = await this.#examine(state)
      if (typeof found === 'object') doubts.push(found)
    }
    await this.#settle(doubts, isCancelled)
  }

  async #write(
    states: readonly DocumentState[],
    { until, looksBack }: WritingLimits,
  ): Promise<readonly DocumentName[]> {
    const left = new Set<DocumentState>()
    const doubts: Doubt[] = []
    const isLate = (): boolean => performance.now() > until
    const isOver = async (): Promise<boolean> => isLate() || !(await this.#subject.mayWrite())
    await inParallel(AT_ONCE, states, async (state) => {
      const found = (await isOver()) ? 'left' : await this.#examine(state)
      if (found === 'replaceable') await this.#put(state)
      else if (found === 'left') left.add(state)
      else if (found !== 'as it should be') doubts.push(found)
    })
    for (const { state } of doubts) left.add(state)
    const settled = await this.#settle(
      doubts.filter(({ mayLag }) => looksBack || !mayLag),
      () => !looksBack && isLate(),
    )
    for (const state of settled) {
      if (await isOver()) break
      await this.#put(state)
      left.delete(state)
    }
    const folders = new Set(states.map((state) => dirname(this.#pathOf(state))))
    for (const folder of folders) await this.#subject.volume.seam.syncFolder(folder)
    return [...left].map(({ kind, id }) => ({ kind, id }))
  }

  #pathOf({ kind, id }: DocumentName): string {
    return documentPath(this.#subject.root, kind, id)
  }

  async #examine(state: DocumentState): Promise<'as it should be' | 'replaceable' | Doubt> {
    const { volume } = this.#subject
    const name = nameOf(state)
    const path = this.#pathOf(state)
    const facts = await statIfAny(volume.seam, path)
    if (facts === null) return state.value === null ? 'as it should be' : 'replaceable'
    const cleared = this.#cleared.get(name)
    if (cleared !== undefined && isSame(facts, cleared.facts))
      return cleared.value !== null && cleared.value === state.value ? 'as it should be' : 'replaceable'
    const stored = await readStored(volume, path)
    if (stored === null) return 'replaceable'
    if (state.value !== null && holdsDocument(stored.content, state.value)) {
      this.#remember(name, state.value, stored.facts)
      return 'as it should be'
    }
    const held = this.#held.get(name) ?? null
    const isExpected = held !== null && held !== 'earlier' && holdsDocument(stored.content, held)
    return isExpected ? 'replaceable' : { state, stored, mayLag: held === 'earlier' }
  }

  async #put(state: DocumentState): Promise<void> {
    const { volume, root } = this.#subject
    const { kind, id, value } = state
    const path = this.#pathOf(state)
    if (value === null) await removeIfAny(volume.seam, path)
    else await new Low(documentFile(volume, root, kind, id), value).write()
    this.#remember(nameOf(state), value, value === null ? null : await statIfAny(volume.seam, path))
  }

  #remember(name: string, value: StoredDocument | null, facts: FileFacts | null): void {
    this.#held.set(name, value)
    if (facts === null) this.#cleared.delete(name)
    else this.#cleared.set(name, { facts, value })
  }

  /** Sets aside what the history does not know; gives the states that can be written now. */
  async #settle(doubts: readonly Doubt[], isCancelled: () => boolean): Promise<readonly DocumentState[]> {
    const { volume, root, mayWrite, onNotice } = this.#subject
    const lagging = doubts
      .filter(({ mayLag }) => mayLag)
      .map(({ state: { kind, id }, stored }) => ({ kind, id, json: readJson(stored.content) }))
    const known = lagging.length === 0 ? [] : await knownStates(volume, root, lagging, isCancelled)
    if (known === null) return []
    const names = new Set(known)
    const settled: DocumentState[] = []
    const replaced: Replaced[] = []
    for (const { state, stored } of doubts) {
      if (isCancelled() || !(await mayWrite())) break
      const { kind, id, value } = state
      if (names.has(nameOf(state))) this.#cleared.set(nameOf(state), { facts: stored.facts, value: null })
      else {
        const aside = await setAside(volume.seam, this.#pathOf(state))
        replaced.push({ kind, id, aside, isRemoved: value === null })
      }
      settled.push(state)
    }
    for (const notice of replacedWords(replaced)) onNotice(notice)
    return settled
  }
}

function nameOf({ kind, id }: DocumentName): string {
  return `${kind}/${id}`
}

function isSame(one: FileFacts, other: FileFacts): boolean {
  return one.id === other.id && one.modified === other.modified && one.size === other.size
}
