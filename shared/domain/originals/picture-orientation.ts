/** The tag of TIFF that says which way up a picture is (TIFF 6.0, section 8). */
const ORIENTATION = 0x0112

/**
 * Which way up the pixels of a JPEG are, as its camera wrote down (EXIF 2.32, 4.6.4): 1 is upright, 2 to 8 are turned or mirrored. 1 where
 * nothing is said.
 */
export function pictureOrientation(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    for (let at = 2; view.getUint8(at) === 0xff; at += 2 + view.getUint16(at + 2)) {
      const marker = view.getUint8(at + 1)
      if (marker === 0xda) return 1
      if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return readTiff(view, at + 10)
    }
    return 1
  } catch (error) {
    if (error instanceof RangeError) return 1 // it ends before
    throw error
  }
}

function readTiff(view: DataView, start: number): number {
  const little = view.getUint16(start) === 0x4949
  const first = start + view.getUint32(start + 4, little)
  const count = view.getUint16(first, little)
  for (let entry = first + 2; entry < first + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) !== ORIENTATION) continue
    const orientation = view.getUint16(entry + 8, little)
    return orientation >= 1 && orientation <= 8 ? orientation : 1
  }
  return 1
}
