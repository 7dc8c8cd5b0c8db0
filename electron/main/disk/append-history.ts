import { dirname } from 'node:path'
import type { OpenFile } from './file-seam'
import type { SealedEntry } from './history-line'
import { joinBatch } from './history-line'
import type { HistoryPosition } from './history-position'
import { segmentPath } from './layout'
import { type Volume, writeFully } from './volume'

/** A segment that has reached this many bytes is sealed: the next entry begins a new one. */
export const SEGMENT_BYTES = 4 * 1024 * 1024

/** Milliseconds without a save after which it is looked whether somebody else has written. */
const LOOK_EVERY = 1000

/** The history on the disk is not where this program left it: another one has written to it. */
export class ForeignWrite extends Error {}

/** Appends to the history, and knows how far it goes. Nothing is appended after a torn line. */
export class HistoryWriter {
  readonly #volume: Volume
  readonly #root: string
  #head: HistoryPosition
  #file: OpenFile | null = null
  /** True while the end of the file may hold bytes of an append that failed. */
  #suspect = false
  /** When the length of the file was last looked at or made, by the monotonic clock. */
  #lookedAt = 0

  constructor(volume: Volume, root: string, head: HistoryPosition) {
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
    try {
      await writeFully(file, bytes, this.#head.bytes)
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
    await file?.close()
  }

  async #readyFile(nextSeq: number): Promise<OpenFile> {
    if (this.#head.bytes >= SEGMENT_BYTES) {
      await this.#closeFile()
      this.#head = { ...this.#head, segment: nextSeq, lineStart: 0, bytes: 0 }
    }
    if (this.#file === null || this.#suspect) return this.#reopen()
    const now = performance.now()
    if (now - this.#lookedAt > LOOK_EVERY && (await this.#file.size()) !== this.#head.bytes)
      throw new ForeignWrite()
    this.#lookedAt = now
    return this.#file
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
        if (!this.#suspect && this.#head.bytes > 0) throw new ForeignWrite()
        await file.truncate(this.#head.bytes)
        await file.datasync()
      }
      if (this.#head.bytes === 0) await seam.syncFolder(dirname(path))
    } catch (error) {
      await file.close().catch(() => undefined)
      throw error
    }
    this.#suspect = false
    this.#file = file
    this.#lookedAt = performance.now()
    return file
  }
}
