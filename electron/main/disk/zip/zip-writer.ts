import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw, crc32, deflateRawSync } from 'node:zlib'
import type { FileIdentity } from '../files/copy-file'
import type { OpenFile } from '../files/file-seam'
import { writeFully } from '../files/volume'
import {
  CENTRAL,
  DEFLATED,
  END,
  END_64,
  END_64_PLACE,
  EXTRA_64,
  LOCAL,
  LOCAL_LENGTH,
  NO_SIZE,
  STORED,
  UTF8,
} from './zip-entry'

/** What goes into an archive: pieces, one after the other. */
export type Pieces = Pick<OpenFile, 'read'>

export type ZipWriter = {
  /**
   * Adds a file of so many bytes, piece by piece, and answers what it is known by. What is packed already (`isPacked`) is not packed again.
   */
  readonly add: (
    name: string,
    from: Pieces,
    size: number,
    how?: { readonly isPacked: boolean },
  ) => Promise<FileIdentity>
  /** Writes the directory; nothing is added after that. */
  readonly finish: () => Promise<void>
}

const PIECE = 1_000_000
/** The day that every file in an archive gets, 1 January 1980, so that the same files make the same archive. */
const DAY = 0x21
/** A file of its owner alone, made on UNIX. */
const MADE_ON_UNIX = 0x0300
const ATTRIBUTES = (0o100600 << 16) >>> 0
/** From such a size on, packed or not, numbers are written with 64 bits: packing may make a file a little larger. */
const LARGE = 0xf0000000
const VERSION = 20
const VERSION_64 = 45

type Written = {
  readonly name: Buffer
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** Writes a ZIP archive into an open, empty file; what is added is in memory a piece at a time. */
export function createZipWriter(file: OpenFile, signal?: AbortSignal): ZipWriter {
  const entries: Written[] = []
  let at = 0
  const put = async (bytes: Uint8Array): Promise<void> => {
    await writeFully(file, bytes, at)
    at += bytes.length
  }
  return {
    add: async (path, from, size, { isPacked } = { isPacked: false }) => {
      const name = Buffer.from(path)
      const offset = at
      const isLarge = size >= LARGE
      const method = isPacked || size === 0 ? STORED : DEFLATED
      await put(localHeader({ name, method, checksum: 0, packed: 0, size: 0, offset }, isLarge))
      const start = at
      const sums = { hash: createHash('sha256'), checksum: 0, size: 0 }
      const take = (piece: Uint8Array): void => {
        sums.hash.update(piece)
        sums.checksum = crc32(piece, sums.checksum)
        sums.size += piece.length
      }
      if (method === STORED) {
        for await (const piece of piecesOf(from, signal)) {
          take(piece)
          await put(piece)
        }
      } else if (size <= PIECE) {
        const parts: Uint8Array[] = []
        for await (const piece of piecesOf(from, signal)) parts.push(Buffer.from(piece))
        const whole = Buffer.concat(parts)
        take(whole)
        await put(deflateRawSync(whole))
      } else {
        await pipeline(
          async function* () {
            for await (const piece of piecesOf(from, signal)) {
              take(piece)
              yield Buffer.from(piece)
            }
          },
          createDeflateRaw(),
          async (packed: AsyncIterable<Uint8Array>) => {
            for await (const piece of packed) await put(piece)
          },
        )
      }
      const entry: Written = {
        name,
        method,
        checksum: sums.checksum,
        packed: at - start,
        size: sums.size,
        offset,
      }
      await writeFully(file, localHeader(entry, isLarge), offset)
      entries.push(entry)
      return { hash: sums.hash.digest('hex'), size: sums.size }
    },
    finish: async () => {
      const start = at
      for (const entry of entries) await put(centralHeader(entry))
      await put(endOf(entries.length, start, at - start))
    },
  }
}

async function* piecesOf(from: Pieces, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array, void> {
  const buffer = Buffer.allocUnsafe(PIECE)
  for (let position = 0; ;) {
    signal?.throwIfAborted()
    const got = await from.read(buffer, position)
    if (got === 0) return
    position += got
    yield buffer.subarray(0, got)
  }
}

/** What is in memory, to be read in pieces. */
export function piecesIn(bytes: Uint8Array): Pieces {
  return {
    read: async (into, position) => {
      const piece = bytes.subarray(position, position + into.length)
      into.set(piece)
      return piece.length
    },
  }
}

function localHeader(entry: Written, isLarge: boolean): Buffer {
  const { name, packed, size } = entry
  const extra = isLarge ? extraField([size, packed]) : Buffer.alloc(0)
  const header = Buffer.alloc(LOCAL_LENGTH)
  header.writeUInt32LE(LOCAL)
  commonFields(header, 4, entry, isLarge)
  header.writeUInt16LE(extra.length, 28)
  return Buffer.concat([header, name, extra])
}

/** What both headers of a file say in the same order (4.4.3 to 4.4.10). */
function commonFields(header: Buffer, at: number, entry: Written, isLarge: boolean): void {
  header.writeUInt16LE(isLarge ? VERSION_64 : VERSION, at)
  header.writeUInt16LE(UTF8, at + 2)
  header.writeUInt16LE(entry.method, at + 4)
  header.writeUInt16LE(DAY, at + 8)
  header.writeUInt32LE(entry.checksum, at + 10)
  header.writeUInt32LE(isLarge ? NO_SIZE : entry.packed, at + 14)
  header.writeUInt32LE(isLarge ? NO_SIZE : entry.size, at + 18)
  header.writeUInt16LE(entry.name.length, at + 22)
}

function centralHeader(entry: Written): Buffer {
  const { name, packed, size, offset } = entry
  const isLarge = size >= LARGE || packed >= NO_SIZE
  const isFar = offset >= NO_SIZE
  const extra =
    isLarge || isFar
      ? extraField([...(isLarge ? [size, packed] : []), ...(isFar ? [offset] : [])])
      : Buffer.alloc(0)
  const header = Buffer.alloc(46)
  header.writeUInt32LE(CENTRAL)
  header.writeUInt16LE(MADE_ON_UNIX | (extra.length > 0 ? VERSION_64 : VERSION), 4)
  commonFields(header, 6, entry, isLarge)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(ATTRIBUTES, 38)
  header.writeUInt32LE(isFar ? NO_SIZE : offset, 42)
  return Buffer.concat([header, name, extra])
}

function extraField(numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + numbers.length * 8)
  field.writeUInt16LE(EXTRA_64)
  field.writeUInt16LE(numbers.length * 8, 2)
  for (const [at, number] of numbers.entries()) field.writeBigUInt64LE(BigInt(number), 4 + at * 8)
  return field
}

function endOf(count: number, start: number, length: number): Buffer {
  const isLarge = count >= 0xffff || start + length >= NO_SIZE
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END)
  end.writeUInt16LE(isLarge ? 0xffff : count, 8)
  end.writeUInt16LE(isLarge ? 0xffff : count, 10)
  end.writeUInt32LE(isLarge ? NO_SIZE : length, 12)
  end.writeUInt32LE(isLarge ? NO_SIZE : start, 16)
  if (!isLarge) return end
  const end64 = Buffer.alloc(56)
  end64.writeUInt32LE(END_64)
  end64.writeBigUInt64LE(44n, 4)
  end64.writeUInt16LE(MADE_ON_UNIX | VERSION_64, 12)
  end64.writeUInt16LE(VERSION_64, 14)
  end64.writeBigUInt64LE(BigInt(count), 24)
  end64.writeBigUInt64LE(BigInt(count), 32)
  end64.writeBigUInt64LE(BigInt(length), 40)
  end64.writeBigUInt64LE(BigInt(start), 48)
  const place = Buffer.alloc(20)
  place.writeUInt32LE(END_64_PLACE)
  place.writeBigUInt64LE(BigInt(start + length), 8)
  place.writeUInt32LE(1, 16)
  return Buffer.concat([end64, place, end])
}
