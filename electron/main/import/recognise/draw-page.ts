import { getResolvedPDFJS } from 'unpdf'
import { readOperators } from '../pdf/drawn-strokes'
import type { Page } from '../pdf/drawn-strokes'
import { areAlike } from '../marks/sight'
import type { Light } from '../marks/sight'
import { asMatrix, multiply, placed, SAME } from '../pdf/geometry'
import type { Matrix } from '../pdf/geometry'
import type { PlainPicture } from '../pdf/unseen-words'
import type { PictureToRead } from './engine'

/** What PDF.js has unpacked of a picture: one bit a pixel, or three or four bytes. */
type Unpacked = {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

/** A picture and where it lies on the page: its unit square, as the page's points. */
type Placed = { readonly picture: Unpacked; readonly matrix: Matrix; readonly isMask: boolean }

/** What is scanned finer than this, in dots an inch, is read no better. */
const FINEST = 400
/** Coarser pages than these are drawn larger: letters of a few dots are not recognised. */
const COARSEST = 150
/** A page with more pixels takes more memory than its reading may have. */
const MOST_PIXELS = 40_000_000

/**
 * A page as a picture in grey, drawn from the pictures on it, which is all that there is to a scan. Null where there are none, or none
 * could be unpacked.
 */
export async function drawPage(page: Page): Promise<PictureToRead | null> {
  const pictures = await picturesOf(page)
  if (pictures.length === 0) return null
  const { width: across, height: down, transform } = page.getViewport({ scale: 1 })
  const finest = Math.max(...pictures.map(dotsPerPoint))
  const wanted = Math.min(FINEST / 72, Math.max(COARSEST / 72, finest))
  const scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, across * down)))
  const [width, height] = [Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(down * scale))]
  const grey = new Uint8Array(width * height).fill(255)
  const toPixels = multiply([scale, 0, 0, scale, 0, 0], asMatrix([...transform]))
  for (const each of pictures) draw(grey, width, height, { ...each, matrix: multiply(toPixels, each.matrix) })
  return { bytes: asGreymap(grey, width, height), width, height, orientation: 1 }
}

/** The share of a page that pictures on it cover, 0 to 1; what covers another is counted with it. */
export async function pictureShare(page: Page): Promise<number> {
  const { width, height } = page.getViewport({ scale: 1 })
  const areas = (await picturesOf(page)).map(({ matrix: [a, b, c, d] }) => Math.abs(a * d - b * c))
  return Math.min(1, areas.reduce((sum, area) => sum + area, 0) / Math.max(1, width * height))
}

/** The pictures of one colour on a page, none of which lets light through. */
export async function findPlainPictures(page: Page): Promise<readonly PlainPicture[]> {
  return (await picturesOf(page)).flatMap(({ picture, matrix, isMask }) => {
    const color = isMask ? null : onlyColor(picture)
    return color === null ? [] : [{ box: placed([0, 0, 1, 1], matrix), color }]
  })
}

/** The colour of all pixels of a picture; null where they differ. */
function onlyColor({ width, height, kind, data }: Unpacked): Light | null {
  if (kind === 1) {
    const shade = shadeOf({ width, height, kind, data })
    const first = shade(0, 0)
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1) if (shade(x, y) !== first) return null
    return [first, first, first]
  }
  const step = kind === 2 ? 3 : 4
  const [red = 0, green = 0, blue = 0] = data
  for (let at = 0; at < width * height * step; at += step) {
    if (step === 4 && (data[at + 3] ?? 0) < OPAQUE) return null
    if (!areAlike([red, green, blue], [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0])) return null
  }
  return [red, green, blue]
}

/** What lets less light through, 0 to 255, is seen as if it let none. */
const OPAQUE = 242

const dotsPerPoint = ({ picture, matrix: [a, b] }: Placed): number =>
  picture.width / Math.max(1, Math.hypot(a, b))

async function picturesOf(page: Page): Promise<readonly Placed[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await readOperators(page)
  const found: Placed[] = []
  const saved: Matrix[] = []
  let matrix = SAME
  for (const [at, operator] of fnArray.entries()) {
    const args: unknown = argsArray[at]
    const first: unknown = Array.isArray(args) ? args[0] : null
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? SAME
    else if (operator === OPS.transform) matrix = multiply(matrix, asMatrix(args))
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      matrix = multiply(matrix, asMatrix(first))
    } else if (operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject) {
      const picture = asUnpacked(typeof first === 'string' ? await objectOf(page, first) : first)
      if (picture) found.push({ picture, matrix, isMask: false })
    } else if (operator === OPS.paintImageMaskXObject) {
      const mask = await maskOf(page, first)
      if (mask) found.push({ picture: mask, matrix, isMask: true })
    }
  }
  return found
}

/** An object of the page once it is decoded; null where that never happens. */
function objectOf(page: Page, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => void objects.get(name, resolve))
}

async function maskOf(page: Page, given: unknown): Promise<Unpacked | null> {
  if (typeof given !== 'object' || given === null || !('data' in given)) return null
  const { data } = given
  const found = typeof data === 'string' ? await objectOf(page, data) : given
  return asUnpacked(typeof found === 'object' && found !== null ? { kind: 1, ...found } : null)
}

function asUnpacked(value: unknown): Unpacked | null {
  if (typeof value !== 'object' || value === null) return null
  const { width, height, kind, data } = { width: 0, height: 0, kind: 0, data: null, ...value }
  const isWhole = data !== null && ArrayBuffer.isView(data) && width > 0 && height > 0
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- bytes, as PDF.js gives them
  return isWhole ? { width, height, kind, data: data as Uint8Array } : null
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value))

/** Draws a picture where it lies; each pixel of the page is the mean of four places in it. */
function draw(grey: Uint8Array, width: number, height: number, { picture, matrix, isMask }: Placed): void {
  const [a, b, c, d, e, f] = matrix
  const area = a * d - b * c
  if (Math.abs(area) < 1e-9) return
  const corners = [
    [e, f],
    [e + a, f + b],
    [e + c, f + d],
    [e + a + c, f + b + d],
  ] as const
  const left = clamp(Math.floor(Math.min(...corners.map(([x]) => x))), width)
  const right = clamp(Math.ceil(Math.max(...corners.map(([x]) => x))), width)
  const top = clamp(Math.floor(Math.min(...corners.map(([, y]) => y))), height)
  const bottom = clamp(Math.ceil(Math.max(...corners.map(([, y]) => y))), height)
  const shade = shadeOf(picture)
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const at = y * width + x
      let sum = 0
      for (const [stepX, stepY] of WITHIN) {
        const [px, py] = [x + stepX - e, y + stepY - f]
        const u = (d * px - c * py) / area
        // The picture's first row is its upper one.
        const v = 1 - (a * py - b * px) / area
        const isOn = u >= 0 && u < 1 && v >= 0 && v < 1
        const under = grey[at] ?? 255
        const found = isOn ? shade(Math.floor(u * picture.width), Math.floor(v * picture.height)) : under
        sum += isMask && isOn ? (found < 128 ? 0 : under) : found
      }
      grey[at] = sum / 4
    }
}

const WITHIN = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

/** How bright a pixel is, 0 to 255. */
function shadeOf({ width, kind, data }: Unpacked): (x: number, y: number) => number {
  if (kind === 1) {
    const row = (width + 7) >> 3
    return (x, y) => (((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0)
  }
  const step = kind === 2 ? 3 : 4
  return (x, y) => {
    const at = (y * width + x) * step
    const light = ((data[at] ?? 0) * 299 + (data[at + 1] ?? 0) * 587 + (data[at + 2] ?? 0) * 114) / 1000
    const alpha = step === 4 ? (data[at + 3] ?? 255) / 255 : 1
    return light * alpha + 255 * (1 - alpha)
  }
}

/** A picture in the simplest of formats: portable greymap (netpbm, `P5`). */
function asGreymap(grey: Uint8Array, width: number, height: number): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + grey.length)
  bytes.set(head)
  bytes.set(grey, head.length)
  return bytes
}
