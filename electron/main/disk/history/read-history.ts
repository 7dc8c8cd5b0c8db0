import type { HistoryEntry } from '../../../../shared/schema/history'
import { words } from '../../../../shared/words/words'
import { isBlank, isPadding, LINE_FEED, type Link, readLine, readLink } from './history-line'
import type { HistoryPosition } from './history-position'
import { segmentFirstSeq, segmentPath } from '../files/layout'
import { join } from 'node:path'
import { isMissing, isNoFile, systemCode } from '../files/disk-fault'
import { type Turns, takeTurns } from '../files/turns'
import { listIfAny, readFully, statIfAny, type Volume } from '../files/volume'

/**
 * The first place at which the history cannot be read. torn: the rest was never acknowledged, as after a power cut. broken: a
 * saved entry is damaged; `reason` completes "because …".
 */
export type HistoryFault = {
  readonly kind: 'torn' | 'broken'
  readonly segment: number
  /** Where in the segment the unreadable part begins, and how many bytes the segment has. */
  readonly from: number
  readonly to: number
  /** The seq that should have stood there. */
  readonly seq: number
  readonly reason: string
}

export type HistoryScan = { readonly end: HistoryPosition; readonly fault: HistoryFault | null }

/**
 * A part of the files that is not in the chain: from a byte of a segment on. `seq` is that of its first entry. One that holds no entry of
 * a history has but the name of a segment.
 */
export type ApartPart = {
  readonly segment: number
  readonly from: number
  readonly seq: number
  readonly holdsEntries: boolean
}

export type ScanOptions = {
  /** Called with what ties each entry to the one before. */
  readonly onLink?: (link: Link) => void
  /** Called for each part that the chain does not go through. */
  readonly onApart?: (part: ApartPart) => void
  /** Entries up to this seq are known to have been saved: if they cannot be read, the history is broken, not torn. */
  readonly saved?: number
  /** Called with the bytes read so far and the bytes there are. */
  readonly onProgress?: (done: number, total: number) => void
  /** Looked at between turns; when it gives true, the scan stops where it is. */
  readonly isCancelled?: () => boolean
}

/**
 * Reads the history from a position on, checks every line (seal, seq, chain), and hands over what is good, in order,
 * until the end or the first fault. With nobody to hand it to it only checks, which is several times faster. Throws the errors of the file system.
 *
 * The chain leaves a segment where a later one follows the entry that was read last, though lines may stand after it: they were
 * written by a program that had lost the project. A segment that follows no entry of the chain is not in it either: it came from
 * another copy of the project. Nor is anything that only has the name of a segment, and holds none of what is known to have been saved.
 */
export async function scanHistory(
  volume: Volume,
  root: string,
  from: HistoryPosition,
  visit: ((entry: HistoryEntry) => void) | null,
  options: ScanOptions = {},
): Promise<HistoryScan> {
  const segments = (await listSegments(volume, root)).filter((firstSeq) => firstSeq >= from.segment)
  const sizes = await Promise.all(
    segments.map(async (firstSeq) => (await volume.seam.stat(segmentPath(root, firstSeq))).size),
  )
  const total = sizes.reduce((sum, size) => sum + size, 0) - from.bytes
  let done = 0
  let end = from
  if (segments[0] !== from.segment && (from.seq > 0 || segments.length > 0)) {
    return { end, fault: broken(end, 0, words.store.history.faults.partMissing) }
  }
  const beginnings = new Set(segments)
  const saved = options.saved ?? 0
  const isStray = async (segment: number): Promise<boolean> =>
    segment > saved && !(await holdsEntries(volume, root, segment))
  for (const firstSeq of segments) {
    if (firstSeq !== from.segment) {
      if (firstSeq <= end.seq) {
        const holds = await holdsEntries(volume, root, firstSeq)
        options.onApart?.({ segment: firstSeq, from: 0, seq: firstSeq, holdsEntries: holds })
        continue
      }
      if (firstSeq !== end.seq + 1) {
        if (await isStray(firstSeq)) {
          options.onApart?.({ segment: firstSeq, from: 0, seq: firstSeq, holdsEntries: false })
          continue
        }
        return { end, fault: broken(end, end.bytes, words.store.history.faults.partMissing) }
      }
      end = { seq: end.seq, hash: end.hash, segment: firstSeq, lineStart: 0, bytes: 0 }
    }
    const start = end.bytes
    const bytes = await readFrom(volume, segmentPath(root, firstSeq), start)
    if (typeof bytes === 'string') return { end, fault: broken(end, end.bytes, bytes) }
    if (bytes === null) {
      return { end, fault: broken(end, end.bytes, words.store.history.faults.shorter) }
    }
    const turns = takeTurns()
    let line = nextLine(bytes, 0)
    while (line !== null && (line.complete || !isPadding(line.content))) {
      const mayLeave = beginnings.has(end.seq + 1) && end.seq + 1 !== firstSeq
      if (mayLeave && (await isFollowed(volume, root, end))) {
        options.onApart?.({
          segment: firstSeq,
          from: start + line.start,
          seq: end.seq + 1,
          holdsEntries: true,
        })
        break
      }
      const read = line.complete ? await readFor(visit, volume, line.content, turns) : null
      if (read === null || read.seq !== end.seq + 1 || read.prevHash !== end.hash) {
        const later = segments.filter((other) => other > end.seq + 1)
        const isLast = end.seq >= saved && (await Promise.all(later.map(isStray))).every(Boolean)
        const kind = isLast && neverPromised(bytes, line.start) ? 'torn' : 'broken'
        const reason =
          read === null
            ? words.store.history.faults.unreadable(end.seq + 1)
            : words.store.history.faults.doesNotFollow(end.seq + 1)
        const place = {
          segment: firstSeq,
          from: start + line.start,
          to: start + bytes.length,
          seq: end.seq + 1,
        }
        return { end, fault: { kind, ...place, reason } }
      }
      if (read.entry !== null) visit?.(read.entry)
      options.onLink?.(read)
      end = {
        seq: read.seq,
        hash: read.hash,
        segment: firstSeq,
        lineStart: start + line.start,
        bytes: start + line.end,
      }
      if (turns.areOver()) {
        options.onProgress?.(done + line.end, total)
        await turns.next()
        if (options.isCancelled?.() === true) return { end, fault: null }
      }
      line = nextLine(bytes, line.end)
    }
    done += bytes.length
  }
  options.onProgress?.(total, total)
  return { end, fault: null }
}

type Read = Link & { readonly entry: HistoryEntry | null }

async function readFor(
  visit: unknown,
  volume: Volume,
  content: Uint8Array,
  turns: Turns,
): Promise<Read | null> {
  const entry = visit === null ? null : ((await readLine(volume.codec, content, turns))?.entry ?? null)
  const link = visit === null ? readLink(volume.codec, content) : entry
  return link === null ? null : { seq: link.seq, prevHash: link.prevHash, hash: link.hash, entry }
}

/** The first seqs of the segments that there are, in order. */
export async function listSegments(volume: Volume, root: string): Promise<readonly number[]> {
  const names = await listIfAny(volume.seam, join(root, 'history'))
  return names
    .map(segmentFirstSeq)
    .filter((firstSeq) => firstSeq !== null)
    .toSorted((one, other) => one - other)
}

/** True where a segment begins with the entry that follows this one in the chain. */
export async function isFollowed(
  volume: Volume,
  root: string,
  { seq, hash }: Pick<HistoryPosition, 'seq' | 'hash'>,
): Promise<boolean> {
  const line = await readFirstLine(volume, segmentPath(root, seq + 1))
  const link = line === null ? null : readLink(volume.codec, line)
  return link !== null && link.seq === seq + 1 && link.prevHash === hash
}

/** True where a file with the name of a segment has a line that is an entry of a history. */
async function holdsEntries(volume: Volume, root: string, firstSeq: number): Promise<boolean> {
  const path = segmentPath(root, firstSeq)
  if ((await statIfAny(volume.seam, path))?.kind !== 'file') return false
  const bytes = await readFrom(volume, path, 0)
  if (bytes === null || typeof bytes === 'string') return false
  const turns = takeTurns()
  for (let line = nextLine(bytes, 0); line !== null; line = nextLine(bytes, line.end)) {
    if (readLink(volume.codec, line.content) !== null) return true
    if (turns.areOver()) await turns.next()
  }
  return false
}

/** How much of a file is read at a time to find the end of its first line. */
const CHUNK = 64 * 1024

async function readFirstLine(volume: Volume, path: string): Promise<Uint8Array | null> {
  if ((await volume.seam.stat(path)).kind !== 'file') return null
  const file = await volume.seam.open(path, 'read')
  try {
    const chunks: Uint8Array[] = []
    for (let at = 0; ; at += CHUNK) {
      const chunk = await readFully(file, at, CHUNK)
      const feed = chunk.indexOf(LINE_FEED)
      if (feed !== -1) return Buffer.concat([...chunks, chunk.subarray(0, feed)])
      if (chunk.length < CHUNK) return null
      chunks.push(chunk)
    }
  } finally {
    await file.close()
  }
}

/**
 * True where the newest entry still stands at the position where it was when the position was noted, and no later segment
 * leads the chain past it on another way.
 */
export async function standsAt(volume: Volume, root: string, position: HistoryPosition): Promise<boolean> {
  if (position.seq === 0) return true
  const segments = await listSegments(volume, root)
  for (const firstSeq of segments) {
    const isPast = firstSeq > position.segment && firstSeq <= position.seq
    if (isPast && (await holdsEntries(volume, root, firstSeq))) return false
  }
  const length = position.bytes - position.lineStart
  const bytes = await readFrom(volume, segmentPath(root, position.segment), position.lineStart, length)
  if (bytes === null || typeof bytes === 'string') return false
  if (bytes.length !== length || bytes.at(-1) !== LINE_FEED) return false
  const link = readLink(volume.codec, bytes.subarray(0, -1))
  return link !== null && link.seq === position.seq && link.hash === position.hash
}

type Line = {
  readonly content: Uint8Array
  readonly start: number
  readonly end: number
  readonly complete: boolean
}

export function nextLine(bytes: Uint8Array, start: number): Line | null {
  if (start >= bytes.length) return null
  const feed = bytes.indexOf(LINE_FEED, start)
  if (feed === -1) return { content: bytes.subarray(start), start, end: bytes.length, complete: false }
  return { content: bytes.subarray(start, feed), start, end: feed + 1, complete: true }
}

/**
 * True where all from `start` on belongs to one batch, the last, which may not have been flushed: every line feed in it
 * follows the space that says that the batch goes on (or a zero, where the page with the space did not reach the disk).
 */
function neverPromised(bytes: Uint8Array, start: number): boolean {
  const end = bytes.findLastIndex((byte) => !isBlank(byte))
  for (
    let line = nextLine(bytes, start);
    line !== null && line.end <= end;
    line = nextLine(bytes, line.end)
  ) {
    if (!isBlank(line.content.at(-1) ?? LINE_FEED)) return false
  }
  return true
}

function broken(end: HistoryPosition, to: number, reason: string): HistoryFault {
  return { kind: 'broken', segment: end.segment, from: end.bytes, to, seq: end.seq + 1, reason }
}

/** The bytes of a file from a place on; null where there is no file, or it ends before that place; or what else stands there. */
async function readFrom(
  volume: Volume,
  path: string,
  start: number,
  length?: number,
): Promise<Uint8Array | string | null> {
  try {
    const file = await volume.seam.open(path, 'read')
    try {
      const size = await file.size()
      if (size < start) return null
      return await readFully(file, start, length ?? size - start)
    } finally {
      await file.close()
    }
  } catch (error) {
    if (isMissing(error)) return null
    const code = systemCode(error)
    if (!isNoFile(code)) throw error
    return words.store.history.faults.inItsPlace[code]
  }
}
