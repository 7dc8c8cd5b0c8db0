import { dirname } from 'node:path'
import type { OpenFile } from './file-seam'
import type { SealedEntry } from './history-line'
import { isPadding, joinBatch, SPACE } from './history-line'
import type { HistoryPosition } from './history-position'
import { segmentPath } from './layout'
import { readFully, type Volume, writeFully } from './volume'

/** A segment that has reached this many bytes is sealed: the next entry begins a new one. */
export const SEGMENT_BYTES = 4 * 1024 * 1024

/**
 * What an open segment ends in: blanks that the next entries are written over. A file that does not grow is flushed in
 * about two thirds of the time, since only the entry has to reach the disk and not what the file system notes of it.
 * They are cut off when the segment is closed; after a crash they are still there, and mean nothing.
 */
const padding = Buffer.alloc(64 * 1024, SPACE)

/** Milliseconds for which a save trusts the last look whether somebody else has written. */
const LOOK_EVERY = 1000

/** The history on the disk is not where this program left it: another one has written to it. */
export class ForeignWrite extends Error {}

/** Appends to the history, and knows how far it goes. Nothing is appended after a torn line. */
export class HistoryWriter {
  readonly #volume: Volume
  readonly #root: string
  readonly #monotonic: () => number
  #head: HistoryPosition
  #file: OpenFile | null = null
  /** True while the end of the file may hold bytes of an append that failed. */
  #suspect = false
  /** Where the padding after the newest entry ends: up to there the file need not grow. */
  #allocated = 0
  /** When it was last known that nobody else has written. */
  #lookedAt = 0

  /** `monotonic` gives milliseconds that never go back. */
  constructor(volume: Volume, root: string, head: HistoryPosition, monotonic = () => performance.now()) {
    this.#monotonic = monotonic
    this.#volume = volume
    this.#root = root
    this.#head = head
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
    const bytes = joinBatch(entries.map(({ line }) => line))
    const needed = this.#head.bytes + bytes.length
    const isFull = needed > this.#allocated
    try {
      await writeFully(file, isFull ? Buffer.concat([bytes, padding]) : bytes, this.#head.bytes)
      if (isFull) this.#allocated = needed + padding.length
    } catch (error) {
      this.#suspect = true
      await this.#reopen().catch(() => undefined)
      throw error
    }
    const end = this.#head.bytes + bytes.length
    this.#head = {
      seq: last.entry.seq,
      hash: last.entry.hash,
      segment: this.#head.segment,
      lineStart: end - last.line.length - 1,
      bytes: end,
    }
  }

  async close(): Promise<void> {
    if (this.#suspect) await this.#reopen().catch(() => undefined)
    await this.#closeFile()
  }

  async #closeFile(): Promise<void> {
    const file = this.#file
    this.#file = null
    if (file === null) return
    try {
      if (!this.#suspect && this.#allocated > this.#head.bytes) await file.truncate(this.#head.bytes)
    } finally {
      await file.close()
    }
  }

  async #readyFile(nextSeq: number): Promise<OpenFile> {
    if (this.#head.bytes >= SEGMENT_BYTES) {
      await this.#closeFile()
      this.#head = { ...this.#head, segment: nextSeq, lineStart: 0, bytes: 0 }
    }
    if (this.#file === null || this.#suspect) return this.#reopen()
    const now = this.#monotonic()
    if (now - this.#lookedAt > LOOK_EVERY) {
      await this.#look(this.#file)
      this.#lookedAt = now
    }
    return this.#file
  }

  /**
   * Makes sure that after the newest entry there is only padding, and that the file is still where it belongs: one that
   * was moved or deleted takes what is written to it, too.
   */
  async #look(file: OpenFile): Promise<void> {
    const path = segmentPath(this.#root, this.#head.segment)
    const [rest, { size }] = await Promise.all([
      readFully(file, this.#head.bytes, padding.length + 1),
      this.#volume.seam.stat(path),
    ])
    if (size !== this.#allocated) throw new ForeignWrite()
    if (rest.length !== this.#allocated - this.#head.bytes || !isPadding(rest)) throw new ForeignWrite()
  }

  /** Opens the newest segment and cuts off what an append that failed may have left there. */
  async #reopen(): Promise<OpenFile> {
    await this.#closeFile().catch(() => undefined)
    const { seam } = this.#volume
    const path = segmentPath(this.#root, this.#head.segment)
    const file = await seam.open(path, 'journal')
    try {
      const size = await file.size()
      if (size < this.#head.bytes) throw new ForeignWrite()
      if (size > this.#head.bytes) {
        const mayBeOurs = this.#suspect || this.#head.bytes === 0
        if (!mayBeOurs && !isPadding(await readFully(file, this.#head.bytes, size - this.#head.bytes))) {
          throw new ForeignWrite()
        }
        await file.truncate(this.#head.bytes)
        await file.datasync()
      }
      this.#allocated = this.#head.bytes
      if (this.#head.bytes === 0) await seam.syncFolder(dirname(path))
    } catch (error) {
      await file.close().catch(() => undefined)
      throw error
    }
    this.#suspect = false
    this.#file = file
    this.#lookedAt = this.#monotonic()
    return file
  }
}
