import { pipeline } from 'node:stream/promises'
import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib'
import type { OpenFile } from '../files/file-seam'
import { systemCode } from '../files/disk-fault'
import { readFully } from '../files/volume'
import {
  DEFLATED,
  ENCRYPTED,
  END,
  END_64,
  END_64_PLACE,
  END_LENGTH,
  LOCAL,
  LOCAL_LENGTH,
  NO_SIZE,
  readCentralEntry,
  STORED,
} from './zip-entry'
import type { ZipEntry } from './zip-entry'

/**
 * Why an archive is not opened, or a file in it not read. none: it is no archive, or not all of one. damaged: what is in it is not what it
 * says. path: a name leads out of the folder, or is none on some system. doubled: two names mean one file. special: a link, a device.
 * bomb: it would unpack to far more than a package can hold. method: packed in a way that is not read. encrypted: under a password.
 */
export type BadZipKind = 'none' | 'damaged' | 'path' | 'doubled' | 'special' | 'bomb' | 'method' | 'encrypted'

export class BadZip extends Error {
  readonly kind: BadZipKind
  /** The name in the archive, empty where the archive itself is meant. */
  readonly entry: string

  constructor(kind: BadZipKind, entry = '') {
    super(`${kind} ${entry}`)
    this.kind = kind
    this.entry = entry
  }
}

/** An archive of which every name is safe and means one file. */
export type ZipArchive = {
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** Hands over the content of a file in pieces; throws `BadZip` where it is not what the archive states. */
  readonly take: (name: string, take: (piece: Uint8Array) => Promise<void> | void) => Promise<void>
  /** The whole content, for what is small. */
  readonly read: (name: string) => Promise<Uint8Array>
}

/** A directory with more bytes is none of a package: about a million files. */
const LONGEST_DIRECTORY = 200_000_000
/** More than this, and so many times what the archive has, is no content that anybody wrote. */
const LARGE = 1_000_000_000
const MOST_PACKED = 200
/** What is packed and unpacked at once. */
const AT_ONCE = 1_000_000
const PIECE = 1_000_000

/** Reads the directory of an archive, and refuses one that could do harm before anything of it is unpacked. */
export async function openZip(file: OpenFile): Promise<ZipArchive> {
  const length = await file.size()
  const { entries, start } = await readDirectory(file, length)
  checkNames(entries)
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > LARGE && total > length * MOST_PACKED) throw new BadZip('bomb')
  checkPlaces(entries, start)
  const byName = new Map(entries.filter(({ name }) => !name.endsWith('/')).map((each) => [each.name, each]))
  const takeEntry: ZipArchive['take'] = async (name, take) => {
    const entry = byName.get(name)
    if (entry === undefined) throw new BadZip('damaged', name)
    await takeContent(file, entry, take)
  }
  return {
    entries: byName,
    take: takeEntry,
    read: async (name) => {
      const pieces: Uint8Array[] = []
      await takeEntry(name, (piece) => void pieces.push(Buffer.from(piece)))
      return Buffer.concat(pieces)
    },
  }
}

async function readDirectory(
  file: OpenFile,
  length: number,
): Promise<{ readonly entries: readonly ZipEntry[]; readonly start: number }> {
  if (length < END_LENGTH) throw new BadZip('none')
  try {
    const end = Buffer.from(await readFully(file, length - END_LENGTH, END_LENGTH))
    // Nothing stands after the end, not even a comment: an archive in an archive would be found there.
    if (end.readUInt32LE(0) !== END || end.readUInt16LE(20) !== 0) throw new BadZip('none')
    let [count, size, start, stop] = [
      end.readUInt16LE(10),
      end.readUInt32LE(12),
      end.readUInt32LE(16),
      length - END_LENGTH,
    ]
    if (end.readUInt32LE(4) !== 0 || end.readUInt16LE(8) !== count) throw new BadZip('damaged')
    if (count === 0xffff || size === NO_SIZE || start === NO_SIZE) {
      const place = Buffer.from(await readFully(file, stop - 20, 20))
      if (place.readUInt32LE(0) !== END_64_PLACE) throw new BadZip('damaged')
      const at = Number(place.readBigUInt64LE(8))
      const end64 = Buffer.from(await readFully(file, at, 56))
      if (end64.readUInt32LE(0) !== END_64 || at + 56 !== stop - 20) throw new BadZip('damaged')
      ;[count, size, start, stop] = [
        Number(end64.readBigUInt64LE(32)),
        Number(end64.readBigUInt64LE(40)),
        Number(end64.readBigUInt64LE(48)),
        at,
      ]
    }
    if (start + size !== stop || size > LONGEST_DIRECTORY) throw new BadZip('damaged')
    const directory = Buffer.from(await readFully(file, start, size))
    const entries: ZipEntry[] = []
    for (let at = 0; at < size;) {
      const entry = readCentralEntry(directory, at)
      if (entry === null || entry.next > size) throw new BadZip('damaged')
      entries.push(entry)
      at = entry.next
    }
    if (entries.length !== count) throw new BadZip('damaged')
    return { entries, start }
  } catch (error) {
    if (error instanceof BadZip || systemCode(error) !== null) throw error
    throw new BadZip('damaged')
  }
}

/** Signs that a name has on no system, or that lead elsewhere on one. */
// oxlint-disable-next-line no-control-regex -- signs that control something are what is looked for
const NO_NAME = /[\\:*?"<>|\u0000-\u001f\u007f]/u

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>()
  for (const { name, isSpecial, flags, method } of entries) {
    const steps = name.replace(/\/$/u, '').split('/')
    if (NO_NAME.test(name) || steps.some((step) => step === '' || /^\.{1,2}$|[. ]$/u.test(step)))
      throw new BadZip('path', name)
    // Systems that do not tell large letters from small ones, or two ways to write an accent, would put one in the place of the other.
    const meant = name.replace(/\/$/u, '').normalize('NFC').toLowerCase()
    if (seen.has(meant)) throw new BadZip('doubled', name)
    seen.add(meant)
    if (isSpecial) throw new BadZip('special', name)
    if ((flags & ENCRYPTED) !== 0) throw new BadZip('encrypted', name)
    if (method !== STORED && method !== DEFLATED) throw new BadZip('method', name)
  }
}

/** Files that share bytes are how a small archive unpacks to a very large one. */
function checkPlaces(entries: readonly ZipEntry[], stop: number): void {
  let free = 0
  for (const { offset, packed, name } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new BadZip('bomb', name)
    free = offset + LOCAL_LENGTH + Buffer.byteLength(name) + packed
    if (free > stop) throw new BadZip('damaged', name)
  }
}

async function takeContent(
  file: OpenFile,
  entry: ZipEntry,
  take: (piece: Uint8Array) => Promise<void> | void,
): Promise<void> {
  const { name, packed, size, method, checksum } = entry
  const bad = new BadZip('damaged', name)
  const start = await contentStart(file, entry)
  const sums = { checksum: 0, size: 0 }
  const hand = async (piece: Uint8Array): Promise<void> => {
    sums.size += piece.length
    if (sums.size > size) throw bad
    sums.checksum = crc32(piece, sums.checksum)
    await take(piece)
  }
  if (method === STORED) {
    if (packed !== size) throw bad
    for await (const piece of stored(file, start, packed)) await hand(piece)
  } else if (packed <= AT_ONCE && size <= AT_ONCE) {
    await hand(unpackAtOnce(await readFully(file, start, packed), size, bad))
  } else {
    try {
      await pipeline(
        stored(file, start, packed),
        createInflateRaw(),
        async (pieces: AsyncIterable<Uint8Array>) => {
          for await (const piece of pieces) await hand(piece)
        },
      )
    } catch (error) {
      throw isOfZlib(error) ? bad : error
    }
  }
  if (sums.size !== size || sums.checksum !== checksum) throw bad
}

function unpackAtOnce(packed: Uint8Array, size: number, bad: BadZip): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw bad
  }
}

/** Where the content of a file begins. Its own header has to say what the directory says, so that no reader is told otherwise. */
async function contentStart(file: OpenFile, entry: ZipEntry): Promise<number> {
  const nameLength = Buffer.byteLength(entry.name)
  const header = Buffer.from(await readFully(file, entry.offset, LOCAL_LENGTH + nameLength))
  const isAlike =
    header.length === LOCAL_LENGTH + nameLength &&
    header.readUInt32LE(0) === LOCAL &&
    header.readUInt16LE(6) === entry.flags &&
    header.readUInt16LE(8) === entry.method &&
    header.readUInt16LE(26) === nameLength &&
    header.toString('utf8', LOCAL_LENGTH) === entry.name
  if (!isAlike) throw new BadZip('damaged', entry.name)
  return entry.offset + LOCAL_LENGTH + nameLength + header.readUInt16LE(28)
}

async function* stored(file: OpenFile, start: number, length: number): AsyncGenerator<Uint8Array, void> {
  for (let at = 0; at < length; at += PIECE) {
    const piece = await readFully(file, start + at, Math.min(PIECE, length - at))
    if (piece.length === 0) return
    yield piece
  }
}

const isOfZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')
