import { brotliDecompressSync } from 'node:zlib'

/** The place of `cmap` among the tags that are known by their number (W3C WOFF 2.0, 4.1), and those two that are packed otherwise. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63] as const

/** The code points for which a font in WOFF 2.0 has a shape. */
export function lettersOfFont(font: Buffer): ReadonlySet<number> {
  const table = cmapOf(font)
  const letters = new Set<number>()
  for (let at = 4; at < 4 + table.readUInt16BE(2) * 8; at += 8) {
    const part = table.subarray(table.readUInt32BE(at + 4))
    const format = part.readUInt16BE(0)
    for (const letter of format === 4 ? lettersBySegment(part) : format === 12 ? lettersByGroup(part) : [])
      letters.add(letter)
  }
  return letters
}

/** The table from letters to shapes, unpacked. */
function cmapOf(font: Buffer): Buffer {
  let at = 48
  const readLength = (): number => {
    for (let value = 0; ;) {
      const byte = font.readUInt8(at)
      at += 1
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  let [offset, cmap] = [0, { start: 0, end: 0 }]
  for (let tables = font.readUInt16BE(12); tables > 0; tables -= 1) {
    const flags = font.readUInt8(at)
    const [tag, version] = [flags & 63, flags >> 6]
    at += tag === NAMED ? 5 : 1
    const plain = readLength()
    const isChanged = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0
    const length = isChanged ? readLength() : plain
    if (tag === CMAP) cmap = { start: offset, end: offset + length }
    offset += length
  }
  return brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20))).subarray(cmap.start, cmap.end)
}

/** OpenType `cmap`, format 4: letters of the basic plane. */
function* lettersBySegment(part: Buffer): Iterable<number> {
  const size = part.readUInt16BE(6)
  for (let at = 14; at < 14 + size; at += 2) {
    const last = part.readUInt16BE(at)
    const first = part.readUInt16BE(at + 2 + size)
    const delta = part.readUInt16BE(at + 2 + 2 * size)
    const places = at + 2 + 3 * size
    const offset = part.readUInt16BE(places)
    for (let letter = first; letter <= last && letter < 0xffff; letter += 1) {
      const shape = offset === 0 ? letter + delta : part.readUInt16BE(places + offset + 2 * (letter - first))
      if (shape % 0x10000 !== 0) yield letter
    }
  }
}

/** OpenType `cmap`, format 12: letters of all planes. */
function* lettersByGroup(part: Buffer): Iterable<number> {
  for (let at = 16; at < 16 + part.readUInt32BE(12) * 12; at += 12)
    for (let letter = part.readUInt32BE(at); letter <= part.readUInt32BE(at + 4); letter += 1) yield letter
}
