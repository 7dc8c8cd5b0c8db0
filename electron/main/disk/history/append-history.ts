import { words } from '../../../../shared/words/words'
import { dirname } from 'node:path'
import type { OpenFile } from '../files/file-seam'
import type { SealedEntry } from './history-line'
import { isBlank, isPadding, joinBatch, lengthOfBatch, SPACE } from './history-line'
import type { HistoryPosition } from './history-position'
import { segmentPath } from '../files/layout'
import type { Lock } from '../files/lock'
import { readFully, type Volume, writeFully } from '../files/volume'

/** A segment that has reached this many bytes is sealed: the next entry begins a new one. */
export const SEGMENT_BYTES = 4 * 1024 * 1024

/**
 * What an open segment ends in: blanks that the next entries are written over. A file that does not grow is flushed in
 * about two thirds of the time, since only the entry has to reach the disk and not what the file system notes of it.
 * They are cut off when the segment is closed; after a crash they are still there, and mean nothing.
 */
const padding = Buffer.alloc(64 * 1024, SPACE)

/** The folder is not this program's any more: another one has it, or has written to the history. The message is in words. */
export class ForeignWrite extends Error {}

/** Where a lock's file is, and whether the lock is still held, given the file's facts now. */
type HeldLock = Pick<Lock, 'path' | 'isHeld'>

export type WriterOptions = {
  /** Whose the folder must be for anything to be written. */
  readonly lock?: HeldLock | null
  /** Begin a new segment: a program that may only be asleep can still write to the newest one. */
  readonly beginsSegment?: boolean
}

/**
 * Appends to the history, and knows how far it goes. Nothing is appended after a torn line. Before each write it looks whether
 * the folder is still its own, whatever a clock says: a clock may stand still while the machine sleeps. Where it is not,
 * nothing is ever written again.
 */
export class HistoryWriter {
  readonly #volume: Volume
  readonly #root: string
  readonly #lock: HeldLock | null
  #head: HistoryPosition
  #beginsSegment: boolean
  #file: OpenFile | null = null
  /** The bytes of an append that failed: some of them may stand at the end of the file. */
  #failed: Uint8Array | null = null
  /** Where the padding after the newest entry ends: up to there the file need not grow. */
  #allocated = 0
  #isLost = false

  constructor(
    volume: Volume,
    root: string,
    head: HistoryPosition,
    { lock = null, beginsSegment = false }: WriterOptions = {},
  ) {
    this.#volume = volume
    this.#root = root
    this.#head = head
    this.#lock = lock
    this.#beginsSegment = beginsSegment
  }

  get head(): HistoryPosition {
    return this.#head
  }

  /** Appends entries that were sealed in order; when it returns they are on the disk. A throw leaves the head as it was. */
  async append(entries: readonly SealedEntry[]): Promise<void> {
    const first = entries[0]
    const last = entries.at(-1)
    if (first === undefined || last === undefined) return
    const file = await this.#readyFile(first.entry.seq)
    const lines = entries.map(({ line }) => line)
    const end = this.#head.bytes + lengthOfBatch(lines)
    const isFull = end > this.#allocated
    const bytes = isFull ? joinBatch(lines, padding) : joinBatch(lines)
    try {
      await writeFully(file, bytes, this.#head.bytes)
      if (isFull) this.#allocated = end + padding.length
    } catch (error) {
      this.#failed = bytes
      await this.#reopen().catch(() => undefined)
      throw error
    }
    this.#head = {
      seq: last.entry.seq,
      hash: last.entry.hash,
      segment: this.#head.segment,
      lineStart: end - last.line.length - 1,
      bytes: end,
    }
  }

  /** Cuts off the padding, where the folder is still this program's, and closes the file. */
  async close(): Promise<void> {
    if (this.#failed !== null) await this.#reopen().catch(() => undefined)
    await this.#closeFile()
  }

  async #closeFile(): Promise<void> {
    const file = this.#file
    this.#file = null
    if (file === null) return
    try {
      const isPadded = !this.#isLost && this.#failed === null && this.#allocated > this.#head.bytes
      if (isPadded && (await this.#isOurs(file))) await file.truncate(this.#head.bytes)
    } finally {
      await file.close()
    }
  }

  async #readyFile(nextSeq: number): Promise<OpenFile> {
    if (this.#isLost) throw new ForeignWrite(words.store.history.writtenTo)
    if (this.#beginsSegment || this.#head.bytes >= SEGMENT_BYTES) {
      await this.#closeFile()
      this.#head = { ...this.#head, segment: nextSeq, lineStart: 0, bytes: 0 }
      this.#beginsSegment = false
    }
    const file = this.#file === null || this.#failed !== null ? await this.#reopen() : this.#file
    await this.#look(file)
    return file
  }

  async #isOurs(file: OpenFile): Promise<boolean> {
    try {
      await this.#look(file)
      return true
    } catch {
      return false
    }
  }

  /**
   * Makes sure that the lock is still ours, that nothing follows the newest entry, and that the file is still where it
   * belongs: one that was moved or deleted takes what is written to it, too. Throws `ForeignWrite`.
   */
  async #look(file: OpenFile): Promise<void> {
    const path = segmentPath(this.#root, this.#head.segment)
    const [end, padded] = [this.#head.bytes, this.#allocated]
    const { beside, standing, bytes } = await file.look({
      beside: this.#lock?.path ?? null,
      path,
      positions: [end, Math.max(end, padded - 1)],
    })
    const isHeld = this.#lock === null || (await this.#lock.isHeld(beside))
    // What was moved or deleted is a fault of the disk, in its words.
    if (standing === 'nothing') await this.#volume.seam.stat(path)
    const [next, last] = bytes
    const isAsLeft = last?.length === Math.min(1, padded - end) && next !== undefined && isPadding(next)
    if (isHeld && isAsLeft && standing === 'itself') return
    this.#isLost = true
    throw new ForeignWrite(words.store.history.writtenTo)
  }

  /** Opens the newest segment and cuts off what an append that failed may have left there. */
  async #reopen(): Promise<OpenFile> {
    if (this.#isLost) throw new ForeignWrite(words.store.history.writtenTo)
    await this.#closeFile().catch(() => undefined)
    const { seam } = this.#volume
    const path = segmentPath(this.#root, this.#head.segment)
    const file = await seam.open(path, 'journal')
    try {
      if (this.#lock !== null && !(await this.#lock.isHeld()))
        throw new ForeignWrite(words.store.history.writtenTo)
      const size = await file.size()
      if (size < this.#head.bytes) throw new ForeignWrite(words.store.history.writtenTo)
      if (size > this.#head.bytes) {
        const rest = await readFully(file, this.#head.bytes, size - this.#head.bytes)
        if (!isOwnRest(rest, this.#failed)) throw new ForeignWrite(words.store.history.writtenTo)
        await file.truncate(this.#head.bytes)
        await file.datasync()
      }
      this.#allocated = this.#head.bytes
      if (this.#head.bytes === 0) await seam.syncFolder(dirname(path))
    } catch (error) {
      if (error instanceof ForeignWrite) this.#isLost = true
      await file.close().catch(() => undefined)
      throw error
    }
    this.#failed = null
    this.#file = file
    return file
  }
}

/** True where after the newest entry there are only blanks, and parts of an append that failed. */
function isOwnRest(rest: Uint8Array, failed: Uint8Array | null): boolean {
  return rest.every((byte, at) => isBlank(byte) || byte === failed?.[at])
}
