import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { Core, Pix } from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import { lookOf } from '../../../../shared/domain/originals/picture-look'
import type { GreyPicture } from '../../../../shared/domain/originals/picture-look'
import { pictureOrientation } from '../../../../shared/domain/originals/picture-orientation'
import { pictureSize } from '../../../../shared/domain/originals/picture-size'
import { tellKind } from '../../../../shared/domain/originals/tell-kind'

/** A picture with more pixels takes more memory than looking at it may have. */
const MOST_PIXELS = 60_000_000

/** How a picture looks (`lookOf`); empty where it cannot be unpacked, or is too large or too flat for it; null where the file is none. */
export async function readLook(
  bytes: Uint8Array,
  name: string,
  core: Uint8Array,
): Promise<readonly string[] | null> {
  const kind = tellKind(bytes, name)
  if (kind.kind !== 'picture') return null
  const size = pictureSize(bytes, kind.mediaType)
  if (!size || size.width * size.height > MOST_PIXELS) return []
  const grey = await unpack(bytes, core)
  const orientation = kind.mediaType === 'image/jpeg' ? pictureOrientation(bytes) : 1
  return (grey && lookOf(upright(grey, orientation))) ?? []
}

/** Unpacks a picture with Leptonica, which Tesseract has within it, in WebAssembly: it reaches no further than its own memory. */
async function unpack(bytes: Uint8Array, core: Uint8Array): Promise<GreyPicture | null> {
  // It asks for its own folder, though it is given all that would lie there; in a module there is no such name.
  Reflect.set(globalThis, '__dirname', '')
  const leptonica = await createCore({
    wasmBinary: core,
    print: () => {},
    printErr: () => {},
    TesseractProgress: () => {},
  })
  // oxlint-disable no-underscore-dangle -- what is written in C is called so
  const at = leptonica._malloc(bytes.length + 4)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const inWords = bytes.length - (bytes.length % 4)
  for (let byte = 0; byte < inWords; byte += 4)
    leptonica.setValue(at + byte, view.getInt32(byte, true), 'i32')
  for (let byte = inWords; byte < bytes.length; byte += 1)
    leptonica.setValue(at + byte, bytes[byte] ?? 0, 'i8')
  const found = leptonica._pixReadMem(at, bytes.length)
  leptonica._free(at)
  // oxlint-enable no-underscore-dangle
  return found === 0 ? null : greyOf(leptonica, leptonica.wrapPointer(found, leptonica.Pix))
}

/** Pixels as Leptonica keeps them: each row in whole words of 32 bits, the first pixel in their highest bits. */
function greyOf(leptonica: Core, pix: Pix): GreyPicture {
  const [width, height, depth, perRow] = [pix.get_w(), pix.get_h(), pix.get_d(), pix.get_wpl()]
  const data = pix.get_data()
  const grey = new Uint8Array(width * height)
  const shade = shadeOf(leptonica, pix)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = x * depth
      const word = leptonica.getValue(data + (y * perRow + (bit >>> 5)) * 4, 'i32') >>> 0
      const value = depth === 32 ? word : (word >>> (32 - depth - (bit & 31))) & (2 ** depth - 1)
      grey[y * width + x] = shade(value)
    }
  return { width, height, grey }
}

const brightness = (red: number, green: number, blue: number): number =>
  (red * 299 + green * 587 + blue * 114) / 1000

/** How bright a pixel of some value is, on a white ground, 0 to 255. */
function shadeOf(leptonica: Core, pix: Pix): (value: number) => number {
  const depth = pix.get_d()
  if (depth === 32) {
    const hasAlpha = pix.get_spp() === 4
    return (value) => {
      const light = brightness(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255)
      const alpha = hasAlpha ? (value & 255) / 255 : 1
      return light * alpha + 255 * (1 - alpha)
    }
  }
  const colours = pix.get_colormap()
  if (leptonica.getPointer(colours) !== 0) {
    // Four bytes a colour: blue, green, red, alpha.
    const table = colours.get_array()
    const part = (at: number): number => leptonica.getValue(table + at, 'i8') & 255
    return (value) => brightness(part(value * 4 + 2), part(value * 4 + 1), part(value * 4))
  }
  // One bit is ink where it is set.
  if (depth === 1) return (value) => (value === 1 ? 0 : 255)
  return (value) => (value * 255) / (2 ** depth - 1)
}

/** A picture as a camera meant it to be seen (EXIF, 1 to 8). */
function upright({ width, height, grey }: GreyPicture, orientation: number): GreyPicture {
  if (orientation === 1) return { width, height, grey }
  const isLying = orientation > 4
  const [across, down] = isLying ? [height, width] : [width, height]
  const turned = new Uint8Array(grey.length)
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const [a, b] = isLying ? [y, x] : [x, y]
      const sourceX = orientation === 2 || orientation === 3 || orientation > 6 ? width - 1 - a : a
      const sourceY = [3, 4, 6, 7].includes(orientation) ? height - 1 - b : b
      turned[y * across + x] = grey[sourceY * width + sourceX] ?? 0
    }
  return { width: across, height: down, grey: turned }
}
