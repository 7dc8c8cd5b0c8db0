import { deflateSync } from 'node:zlib'
import * as UTIF from 'utif2'
import type { IFD } from 'utif2'

/** A picture with more pixels takes more memory than showing it may have; and so do more pages than these. */
const MOST_PIXELS = 60_000_000
const MOST_PAGES = 500

/** The pages of a TIFF as a PDF of pictures, which is shown, turned over and pointed at as any other. */
export function pagesOfTiff(bytes: Uint8Array): Uint8Array {
  const file = bytes.slice().buffer
  if (pagesIn(bytes) > MOST_PAGES) throw new RangeError('more pages than can be drawn')
  const pages = UTIF.decode(file).filter((page) => numberIn(page, WIDTH) > 0)
  const pixels = pages.reduce((sum, page) => sum + numberIn(page, WIDTH) * numberIn(page, HEIGHT), 0)
  if (pages.length === 0 || pixels > MOST_PIXELS) throw new RangeError('no page, or more than can be drawn')
  return pdfOf(
    pages.map((page) => {
      UTIF.decodeImage(file, page)
      const { width, height } = page
      const rgba = colours(page)
      if (rgba.length < width * height * 4) throw new RangeError('a page that ends before')
      const rgb = Buffer.alloc(width * height * 3)
      for (let at = 0; at < width * height; at += 1) {
        const alpha = (rgba[at * 4 + 3] ?? 255) / 255
        // What can be seen through lies on white.
        for (let part = 0; part < 3; part += 1)
          rgb[at * 3 + part] = (rgba[at * 4 + part] ?? 0) * alpha + 255 * (1 - alpha)
      }
      return {
        width,
        height,
        turn: TURNS[numberIn(page, ORIENTATION)] ?? 0,
        rgb: deflateSync(rgb, { level: 1 }),
      }
    }),
  )
}

/** How many pages a file names, one after the other; those that come back to one before are without end (TIFF 6.0, section 2). */
function pagesIn(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = view.getUint8(0) === 0x49
  const seen = new Set<number>()
  let at = view.getUint32(4, isLittle)
  while (at !== 0 && at + 2 <= bytes.length) {
    if (seen.has(at)) return Infinity
    seen.add(at)
    const next = at + 2 + view.getUint16(at, isLittle) * 12
    at = next + 4 <= bytes.length ? view.getUint32(next, isLittle) : 0
  }
  return seen.size
}

/** The tags of TIFF 6.0 that are asked for. */
const [WIDTH, HEIGHT, ORIENTATION] = ['t256', 't257', 't274']

/** How far a page is turned to the right so that it is upright, in degrees, by what its file says of that. */
const TURNS: Readonly<Record<number, number>> = { 3: 180, 6: 90, 8: 270 }

function numberIn(page: IFD, tag: string): number {
  const value = page[tag]
  return Array.isArray(value) ? Number(value[0]) : 0
}

/** It asks a window for profiles of ink, which is not there: then it reckons without one. */
function colours(page: IFD): Uint8Array {
  Reflect.set(globalThis, 'window', {})
  try {
    return UTIF.toRGBA8(page)
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
}

type PictureOfPage = {
  readonly width: number
  readonly height: number
  readonly turn: number
  /** Three bytes a pixel, deflated. */
  readonly rgb: Buffer
}

/** The longest side of a page, in points: a PDF may have no larger ones. */
const LONGEST = 14_400

/** A PDF (ISO 32000-1) with one picture on each page, a pixel as large as a screen draws it. */
function pdfOf(pages: readonly PictureOfPage[]): Uint8Array {
  const kids = pages.map((_, at) => `${3 + at * 3} 0 R`).join(' ')
  const objects: (readonly [dictionary: string, stream: Buffer | null])[] = [
    ['/Type /Catalog /Pages 2 0 R', null],
    [`/Type /Pages /Count ${pages.length} /Kids [${kids}]`, null],
  ]
  for (const [at, { width, height, turn, rgb }] of pages.entries()) {
    const scale = Math.min(0.75, LONGEST / Math.max(width, height))
    const box = [width * scale, height * scale].map((side) => side.toFixed(2)).join(' ')
    const [across, down] = box.split(' ')
    objects.push(
      [
        `/Type /Page /Parent 2 0 R /MediaBox [0 0 ${box}] /Rotate ${turn} /Contents ${4 + at * 3} 0 R /Resources << /XObject << /P ${5 + at * 3} 0 R >> >>`,
        null,
      ],
      ['', Buffer.from(`${across} 0 0 ${down} 0 0 cm /P Do`)],
      [
        `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode`,
        rgb,
      ],
    )
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  const places = objects.map(([dictionary, stream], at) => {
    const place = length
    const size = stream ? ` /Length ${stream.length}` : ''
    add(Buffer.from(`${at + 1} 0 obj\n<< ${dictionary}${size} >>\n`))
    if (stream) {
      add(Buffer.from('stream\n'))
      add(stream)
      add(Buffer.from('\nendstream\n'))
    }
    add(Buffer.from('endobj\n'))
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`
  add(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`))
  return Buffer.concat(parts)
}
