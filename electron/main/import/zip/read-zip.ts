import { crc32, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import {
  DEFLATED,
  ENCRYPTED,
  END,
  END_LENGTH,
  LOCAL,
  readCentralEntry,
  STORED,
} from '../../disk/zip/zip-entry'

/** Why an archive was not read. */
export type ZipFault = 'damaged' | 'encrypted' | 'too-large'

/** The requested entries of an archive, by name. Missing entries are absent from the map. */
export type ZipEntries =
  | { readonly ok: true; readonly entries: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly fault: ZipFault }

/**
 * Reads those entries of a ZIP archive whose names are wanted, whatever else is in it. What the archive says of sizes is not
 * believed: each entry is checked against its checksum, and unpacking stops when more than `largest` bytes came out of all of them together.
 */
export function readZip(bytes: Uint8Array, isWanted: (name: string) => boolean, largest: number): ZipEntries {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = new Map<string, Buffer>()
  let left = largest
  try {
    const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
    if (end < 0 || end + END_LENGTH > archive.length || archive.readUInt32LE(end) !== END)
      return { ok: false, fault: 'damaged' }
    const count = archive.readUInt16LE(end + 10)
    let at = archive.readUInt32LE(end + 16)
    for (let entry = 0; entry < count; entry += 1) {
      const found = readCentralEntry(archive, at)
      if (found === null) return { ok: false, fault: 'damaged' }
      const { name, flags, method, checksum, offset, packed: length } = found
      if (isWanted(name)) {
        if (flags & ENCRYPTED) return { ok: false, fault: 'encrypted' }
        const packed = packedBytes(archive, offset, length)
        const content = packed && unpack(packed, method, left)
        if (!content || crc32(content) !== checksum) return { ok: false, fault: 'damaged' }
        left -= content.length
        if (left < 0) return { ok: false, fault: 'too-large' }
        entries.set(name, content)
      }
      at = found.next
    }
  } catch (error) {
    return { ok: false, fault: isTooLarge(error) ? 'too-large' : 'damaged' }
  }
  return { ok: true, entries }
}

/** The names of all entries of an archive; none of one that is damaged. */
export function namesInZip(bytes: Uint8Array): readonly string[] {
  const names: string[] = []
  readZip(bytes, (name) => names.push(name) < 0, 0)
  return names
}

function packedBytes(archive: Buffer, start: number, length: number): Buffer | null {
  if (archive.readUInt32LE(start) !== LOCAL) return null
  const content = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28)
  return content + length <= archive.length ? archive.subarray(content, content + length) : null
}

function unpack(packed: Buffer, method: number, largest: number): Buffer | null {
  if (method === STORED) return packed
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: Math.max(1, largest) }) : null
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** What stands deflated at the start of some bytes, whatever is behind; null where nothing does, or more than so many bytes. */
export function inflateStart(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch {
    return null
  }
}

/** What comes out of bytes that were packed by zlib or gzip, up to `most`; null where they were not, or where it is more. */
export function inflateAny(packed: Uint8Array, most: number): Uint8Array | null {
  for (const inflate of [inflateSync, gunzipSync]) {
    try {
      return inflate(packed, { maxOutputLength: most })
    } catch {
      // It was packed in the other way, or not at all.
    }
  }
  return null
}
