/** How many pixels a picture has across and down, as its header says. */
export type PictureSize = { readonly width: number; readonly height: number }

/** What reads the header of a picture, as far as it is given. */
type Reader = (view: DataView) => PictureSize | null

const size = (width: number, height: number): PictureSize => ({ width, height })
const little = true

const readers: Readonly<Record<string, Reader>> = {
  /** PNG, third edition, 11.2.2. */
  'image/png': (view) => size(view.getUint32(16), view.getUint32(20)),
  /** GIF89a, 18. */
  'image/gif': (view) => size(view.getUint16(6, little), view.getUint16(8, little)),
  'image/bmp': (view) =>
    view.getUint32(14, little) === 12
      ? size(view.getUint16(18, little), view.getUint16(20, little))
      : size(Math.abs(view.getInt32(18, little)), Math.abs(view.getInt32(22, little))),
  'image/webp': readWebp,
  'image/jpeg': readJpeg,
  'image/avif': readAvif,
}

/**
 * How large a picture says that it is; null where its header does not say, or more is needed to find it than is given. Looked at before
 * anything is drawn: a file of a few bytes can state more pixels than a machine has memory for.
 */
export function pictureSize(head: Uint8Array, mediaType: string): PictureSize | null {
  const read = Object.hasOwn(readers, mediaType) ? readers[mediaType] : undefined
  try {
    return read?.(new DataView(head.buffer, head.byteOffset, head.byteLength)) ?? null
  } catch (error) {
    if (error instanceof RangeError) return null // it ends before
    throw error
  }
}

/** RFC 9649, 2.5 to 2.7. */
function readWebp(view: DataView): PictureSize | null {
  const chunk = view.getUint32(12)
  if (chunk === 0x56503858) return size(uint24(view, 24) + 1, uint24(view, 27) + 1) // VP8X
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, little) // VP8L
    return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
  }
  return size(view.getUint16(26, little) & 0x3fff, view.getUint16(28, little) & 0x3fff)
}

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, little) + (view.getUint8(at + 2) << 16)

/** The first frame header (ITU-T T.81, B.2.2); what is before it is stepped over. */
function readJpeg(view: DataView): PictureSize | null {
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return size(view.getUint16(at + 7), view.getUint16(at + 5))
    if (marker === 0xda || marker === 0xd9) return null
    at += 2 + view.getUint16(at + 2)
  }
}

/** The largest of the boxes `ispe` (ISO/IEC 23008-12, 6.5.3). */
function readAvif(view: DataView): PictureSize | null {
  let largest: PictureSize | null = null
  for (let at = 0; at + 16 <= view.byteLength; at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue
    const found = size(view.getUint32(at + 8), view.getUint32(at + 12))
    if (largest === null || found.width * found.height > largest.width * largest.height) largest = found
  }
  return largest
}
