import { setImmediate as nextTurn } from 'node:timers/promises'
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import type { DocumentKind } from '../../../shared/schema/document'
import { Id } from '../../../shared/schema/common'
import type { Fields } from './changes'
import { DamagedContent } from './content-codec'
import { isMissing } from './disk-fault'
import type { DocumentState } from './document-files'
import type { Documents, StoredDocument } from './documents'
import { LINE_FEED } from './history-line'
import { cachePath } from './layout'
import { type Volume, writeFully } from './volume'

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

/** How long caches may hold the thread at a time, in milliseconds. */
const TURN = 4

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
    if (isMissing(error)) return false
    throw error
  }
  if (bytes.length < head.bytes) return false
  bytes = bytes.subarray(0, head.bytes)
  if ((await checksum(bytes)) !== head.crc) return false
  let turnEnds = performance.now() + TURN
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = bytes.indexOf(LINE_FEED, start)
    if (!takeLine(volume, kind, bytes.subarray(start, end), documents)) return false
    if (performance.now() > turnEnds) {
      await nextTurn()
      turnEnds = performance.now() + TURN
    }
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
 * Takes one line into the documents. What fits its CRC was parsed by its schema before it was written, so only the id,
 * which becomes a path, is parsed again here; a check in the background parses the rest.
 */
function takeLine(volume: Volume, kind: DocumentKind, line: Uint8Array, documents: Documents): boolean {
  const plain = decodedOrNull(volume, kind, line)
  if (plain === null) return false
  const json = JSON.parse(Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString()) as unknown
  if (isStored(json)) {
    documents.set(kind, json)
    return true
  }
  const deleted = Deleted.safeParse(json)
  if (deleted.success) documents.delete(kind, deleted.data.deleted)
  return deleted.success
}

function decodedOrNull(volume: Volume, kind: DocumentKind, line: Uint8Array): Uint8Array | null {
  try {
    return volume.codec.decodeLine(line, `index of ${kind}`)
  } catch (error) {
    if (error instanceof DamagedContent) return null
    throw error
  }
}

function isStored(json: unknown): json is StoredDocument {
  return typeof json === 'object' && json !== null && 'id' in json && Id.safeParse(json.id).success
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
