import { pictureOrientation } from './picture-orientation'

/**
 * A picture without what it states about itself: where and when it was taken, by what, and what was written into it. Its pixels stay as they
 * are, to the bit; so do its colours and which way up it is. Null for what is none that can be stripped so, or is damaged.
 */
export function stripPicture(bytes: Uint8Array): Uint8Array | null {
  try {
    if (startsWith(bytes, [0xff, 0xd8, 0xff])) return joined(partsOfJpeg(bytes))
    if (startsWith(bytes, PNG)) return joined(partsOfPng(bytes))
    return null
  } catch (error) {
    if (error instanceof RangeError) return null // it ends before
    throw error
  }
}

const startsWith = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, at) => bytes[at] === byte)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/**
 * The segments of a JPEG that draw it (ITU-T T.81, annex B): of those of programs only JFIF, colour profiles and Adobe's, which say how
 * colours are meant. What is behind its end goes.
 */
function partsOfJpeg(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 2)]
  const orientation = pictureOrientation(bytes)
  let isTurned = orientation !== 1
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) throw new RangeError('no marker')
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0xd9) return [...parts, bytes.subarray(at, at + 2)]
    const end = at + 2 + view.getUint16(at + 2)
    if (end > bytes.length) throw new RangeError('a segment goes on behind the end')
    // JFIF has to be the first where it is there at all.
    if (isTurned && marker !== 0xe0) {
      parts.push(onlyOrientation(orientation))
      isTurned = false
    }
    if (draws(marker, bytes.subarray(at + 4, end))) parts.push(bytes.subarray(at, end))
    at = end
    if (marker !== 0xda) continue
    const scan = at
    for (;;) {
      while (view.getUint8(at) !== 0xff) at += 1
      const next = view.getUint8(at + 1)
      if (next !== 0 && (next < 0xd0 || next > 0xd7) && next !== 0xff) break
      at += next === 0xff ? 1 : 2
    }
    parts.push(bytes.subarray(scan, at))
  }
}

/** What a colour profile begins with (ICC.1, annex B.4). */
const COLOURS = Array.from('ICC_PROFILE', (letter) => letter.charCodeAt(0))

function draws(marker: number, content: Uint8Array): boolean {
  if (marker === 0xfe) return false
  if (marker < 0xe0 || marker > 0xef) return true
  if (marker === 0xe2) return startsWith(content, COLOURS)
  return marker === 0xe0 || marker === 0xee
}

/** An EXIF segment that says which way up the picture is, and nothing else. */
function onlyOrientation(orientation: number): Uint8Array {
  const exif = [0x45, 0x78, 0x69, 0x66, 0, 0]
  const head = [0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1]
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  const content = [...exif, ...head, ...entry]
  return Uint8Array.of(0xff, 0xe1, 0, content.length + 2, ...content)
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The ancillary chunks of PNG that say how it is drawn (PNG, third edition, 11.3); those that are not critical otherwise go. */
const DRAWING = new Set([
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'cICP',
  'mDCV',
  'cLLI',
  'bKGD',
  'hIST',
  'pHYs',
  'sPLT',
  'acTL',
  'fcTL',
  'fdAT',
])

function partsOfPng(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts = [bytes.subarray(0, 8)]
  let at = 8
  for (;;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw new RangeError('a chunk goes on behind the end')
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const isCritical = /^[A-Z]/u.test(kind)
    if (isCritical || DRAWING.has(kind)) parts.push(bytes.subarray(at, end))
    if (kind === 'IEND') return parts
    at = end
  }
}
