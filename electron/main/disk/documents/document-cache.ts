import { setImmediate as nextTurn } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import type { DocumentKind } from '../../../../shared/schema/document'
import { Id, isId } from '../../../../shared/schema/common'
import type { Fields } from '../model/changes'
import { DamagedContent } from '../files/content-codec'
import { isMissing, isNoFile, systemCode } from '../files/disk-fault'
import type { DocumentState } from './document-files'
import type { Documents, StoredDocument } from '../model/documents'
import { LINE_FEED } from '../history/history-line'
import { cachePath } from '../files/layout'
import { nextLine } from '../history/read-history'
import { type Volume, writeFully } from '../files/volume'

/**
 * What the index says of the cache of one kind: a file with one document a line, in which a later line for the same
 * document counts, and `{"deleted": id}` takes one away. Only the first `bytes` bytes count, and `crc` is their CRC-32.
 */
export const CacheHead = z.object({
  generation: z.int().positive(),
  bytes: z.int().nonnegative(),
  crc: z.int().nonnegative(),
  lines: z.int().nonnegative(),
})
export type CacheHead = z.infer<typeof CacheHead>

/** A cache that was not written yet: whatever stands in its file does not count. */
export const emptyCache: CacheHead = { generation: 1, bytes: 0, crc: 0, lines: 0 }

/** How long writing a cache may hold the thread at a time, in milliseconds. */
const TURN = 4

/** How many bytes of lines are parsed before others have a turn: some milliseconds' worth. */
const PARSED_AT_ONCE = 256 * 1024

/** How many bytes are summed up before others have a turn: some milliseconds' worth. */
const CHECKED_AT_ONCE = 4 * 1024 * 1024

const Deleted = z.object({ deleted: Id })

/** Reads the documents in a cache, in turns; false where it is missing, damaged or not of our making. */
export async function readCache(
  volume: Volume,
  root: string,
  kind: DocumentKind,
  head: CacheHead,
  documents: Documents,
): Promise<boolean> {
  if (head.bytes === 0) return true
  let bytes: Uint8Array
  try {
    bytes = await volume.seam.readFile(cachePath(root, kind, head.generation))
  } catch (error) {
    if (isMissing(error) || isNoFile(systemCode(error))) return false
    throw error
  }
  if (bytes.length < head.bytes) return false
  bytes = bytes.subarray(0, head.bytes)
  if ((await checksum(bytes)) !== head.crc) return false
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_FEED, Math.min(start + PARSED_AT_ONCE, bytes.length - 1))
    if (end === -1 || !takeLines(volume, kind, bytes.subarray(start, end), documents)) return false
    await nextTurn()
  }
  return true
}

async function checksum(bytes: Uint8Array): Promise<number> {
  let crc = 0
  for (let at = 0; at < bytes.length; at += CHECKED_AT_ONCE) {
    crc = crc32(bytes.subarray(at, at + CHECKED_AT_ONCE), crc)
    await nextTurn()
  }
  return crc
}

/**
 * Takes lines into the documents. What fits its CRC was parsed by its schema before it was written, so only the id,
 * which becomes a path, is parsed again here; a check in the background parses the rest.
 */
function takeLines(volume: Volume, kind: DocumentKind, lines: Uint8Array, documents: Documents): boolean {
  const plain = readLines(volume, kind, lines)
  if (plain === null) return false
  // Much faster than one line after the other.
  const states: unknown = JSON.parse(`[${plain.replaceAll('\n', ',')}]`)
  return Array.isArray(states) && states.every((state) => takeState(kind, state, documents))
}

function takeState(kind: DocumentKind, state: unknown, documents: Documents): boolean {
  if (isStored(state)) {
    documents.set(kind, state)
    return true
  }
  const deleted = Deleted.safeParse(state)
  if (deleted.success) documents.delete(kind, deleted.data.deleted)
  return deleted.success
}

/** The text of some lines, without the last line feed. Null if it was damaged since. */
function readLines({ codec }: Volume, kind: DocumentKind, lines: Uint8Array): string | null {
  if (!codec.isSealed) return Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString()
  const plain: Uint8Array[] = []
  try {
    for (let line = nextLine(lines, 0); line !== null; line = nextLine(lines, line.end)) {
      plain.push(codec.decodeLine(line.content, `index of ${kind}`), lineFeed)
    }
  } catch (error) {
    if (error instanceof DamagedContent) return null
    throw error
  }
  return Buffer.concat(plain.slice(0, -1)).toString()
}

function isStored(json: unknown): json is StoredDocument {
  return typeof json === 'object' && json !== null && 'id' in json && isId(json.id)
}

/**
 * Brings a cache up to date and flushes it; the index must then be given the head that comes back. `all` are the
 * documents of the kind, for when the cache holds so much that no longer counts that it is written anew.
 */
export async function updateCache(
  volume: Volume,
  root: string,
  kind: DocumentKind,
  head: CacheHead,
  states: readonly DocumentState[],
  all: readonly Fields[],
): Promise<CacheHead> {
  if (head.lines === 0) return writeLines(volume, root, kind, head, all)
  if (head.lines + states.length > 2 * all.length + 1000) {
    return writeLines(volume, root, kind, { ...emptyCache, generation: head.generation + 1 }, all)
  }
  const lines = states.map(({ id, value }) => value ?? { deleted: id })
  return lines.length === 0 ? head : writeLines(volume, root, kind, head, lines)
}

async function writeLines(
  volume: Volume,
  root: string,
  kind: DocumentKind,
  head: CacheHead,
  lines: readonly Fields[],
): Promise<CacheHead> {
  const file = await volume.seam.open(cachePath(root, kind, head.generation), 'write')
  let { bytes, crc } = head
  try {
    await file.truncate(bytes)
    for (let at = 0; at < lines.length;) {
      const turnEnds = performance.now() + TURN
      const parts: Uint8Array[] = []
      for (; at < lines.length && performance.now() < turnEnds; at += 1) {
        parts.push(
          volume.codec.encodeLine(Buffer.from(JSON.stringify(lines[at])), `index of ${kind}`),
          lineFeed,
        )
      }
      const chunk = Buffer.concat(parts)
      await writeFully(file, chunk, bytes)
      bytes += chunk.length
      crc = crc32(chunk, crc)
    }
    await file.datasync()
  } finally {
    await file.close()
  }
  return { generation: head.generation, bytes, crc, lines: head.lines + lines.length }
}

const lineFeed = Uint8Array.of(LINE_FEED)
