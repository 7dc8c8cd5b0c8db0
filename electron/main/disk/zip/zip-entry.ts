/** A file in a ZIP archive, as the directory of the archive states it. Sizes and places are bytes; nothing of it is believed before it was checked. */
export type ZipEntry = {
  readonly name: string
  readonly flags: number
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  /** Where the file begins in the archive, with its own header. */
  readonly offset: number
  /** Where the next entry of the directory begins. */
  readonly next: number
  /** Whether unpacking it would make a link, a device or a pipe. */
  readonly isSpecial: boolean
}

// Signatures of APPNOTE.TXT, 4.3.7 (local header), 4.3.12 (directory), 4.3.14 to 4.3.16 (its end).
export const LOCAL = 0x04034b50
export const CENTRAL = 0x02014b50
export const END = 0x06054b50
export const END_64 = 0x06064b50
export const END_64_PLACE = 0x07064b50
export const LOCAL_LENGTH = 30
export const END_LENGTH = 22
export const STORED = 0
export const DEFLATED = 8
/** The flags of an entry that is under a password, and of one whose name is UTF-8. */
export const ENCRYPTED = 1
export const UTF8 = 0x800
/** Stands where a number does not fit, and is found in the extra field of this kind. */
export const NO_SIZE = 0xffffffff
export const EXTRA_64 = 1

const CENTRAL_LENGTH = 46
/** The kind of a file in what UNIX says of it (4.4.15, the upper half), and the two kinds that are safe. */
const KIND = 0o170000
const SAFE_KINDS = [0, 0o100000, 0o040000]

/** Reads an entry of a directory; null where none stands there. Throws a `RangeError` where the bytes end. */
export function readCentralEntry(directory: Buffer, at: number): ZipEntry | null {
  if (directory.readUInt32LE(at) !== CENTRAL) return null
  const nameEnd = at + CENTRAL_LENGTH + directory.readUInt16LE(at + 28)
  const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
  const large = largeNumbers(directory.subarray(nameEnd, extraEnd))
  const number = (from: number): number => {
    const stated = directory.readUInt32LE(from)
    return stated === NO_SIZE ? (large.shift() ?? stated) : stated
  }
  // The extra field has them in this order, each only where it did not fit.
  const size = number(at + 24)
  const packed = number(at + 20)
  const offset = number(at + 42)
  return {
    name: directory.toString('utf8', at + CENTRAL_LENGTH, nameEnd),
    flags: directory.readUInt16LE(at + 8),
    method: directory.readUInt16LE(at + 10),
    checksum: directory.readUInt32LE(at + 16),
    packed,
    size,
    offset,
    next: extraEnd + directory.readUInt16LE(at + 32),
    isSpecial: !SAFE_KINDS.includes((directory.readUInt32LE(at + 38) >>> 16) & KIND),
  }
}

/** The numbers of an extra field that did not fit into 32 bits. */
function largeNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === EXTRA_64) {
      const field = extra.subarray(at + 4, at + 4 + length)
      return Array.from({ length: Math.floor(field.length / 8) }, (_, each) =>
        Number(field.readBigUInt64LE(each * 8)),
      )
    }
    at += 4 + length
  }
  return []
}
