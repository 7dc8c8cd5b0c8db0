import { deflateSync, crc32 } from 'node:zlib'

/** A PDF with one line on each page; `extra` stands in its catalogue and on its first page, as objects from `nextObject` on. */
export function makePdf(
  lines: readonly string[],
  extra: { readonly catalogue?: string; readonly page?: string; readonly objects?: readonly string[] } = {},
): Buffer {
  const first = 4
  const others = extra.objects ?? []
  const pages = lines.flatMap((line, at) => {
    const stream = `BT /F1 24 Tf 72 700 Td (${line}) Tj ET`
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + others.length + at * 2 + 1} 0 R ${at === 0 ? (extra.page ?? '') : ''} >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]
  })
  const kids = lines.map((_, at) => `${first + others.length + at * 2} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${extra.catalogue ?? ''} >>`,
    `<< /Type /Pages /Count ${lines.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...others,
    ...pages,
  ]
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A picture in one colour; `stated` is the size that its header says where that is another than it has. */
export function makePng(
  width: number,
  height: number,
  stated: readonly [number, number] = [width, height],
): Buffer {
  return pngOf(width, height, () => 0x7f, stated)
}

/** A picture of spots of light and dark, others for each number, in any size. */
export function makeScene(seed: number, width: number, height: number): Buffer {
  let state = seed * 7919
  const next = (): number => (state = (state * 16807) % 2147483647) / 2147483647
  const spots = Array.from({ length: 40 }, () => ({
    x: next(),
    y: next(),
    size: 0.05 + next() * 0.15,
    light: (next() - 0.5) * 240,
  }))
  return pngOf(width, height, (x, y) =>
    spots.reduce(
      (sum, spot) =>
        sum +
        spot.light *
          Math.exp(-(((x / width - spot.x) / spot.size) ** 2) - ((y / height - spot.y) / spot.size) ** 2),
      128,
    ),
  )
}

function pngOf(
  width: number,
  height: number,
  shade: (x: number, y: number) => number,
  stated: readonly [number, number] = [width, height],
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(stated[0], 0)
  header.writeUInt32BE(stated[1], 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc((1 + width * 3) * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = y * (1 + width * 3) + 1 + x * 3
      rows.fill(Math.min(255, Math.max(0, shade(x, y))), at, at + 3)
    }
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A tone of so many seconds. */
export function makeWav(seconds: number): Buffer {
  const rate = 8000
  const samples = Buffer.alloc(rate * seconds)
  for (let at = 0; at < samples.length; at += 1) samples[at] = 128 + Math.round(60 * Math.sin(at / 3))
  const head = Buffer.alloc(44)
  head.write('RIFF', 0, 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.write('WAVEfmt ', 8, 'latin1')
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(rate, 24)
  head.writeUInt32LE(rate, 28)
  head.writeUInt16LE(1, 32)
  head.writeUInt16LE(8, 34)
  head.write('data', 36, 'latin1')
  head.writeUInt32LE(samples.length, 40)
  return Buffer.concat([head, samples])
}

/** A TIFF with a page in one grey for each number; `isEndless` leads from the last page to the first. */
export function makeTiff(
  pages: readonly { readonly width: number; readonly height: number; readonly grey: number }[],
  { isEndless = false } = {},
): Buffer {
  const ENTRIES = 9
  const sizeOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
    2 + ENTRIES * 12 + 4 + width * height
  const starts = pages.map((_, at) => 8 + pages.slice(0, at).reduce((sum, page) => sum + sizeOf(page), 0))
  const head = Buffer.from('II*\0\u0008\0\0\0', 'latin1')
  return Buffer.concat([
    head,
    ...pages.map(({ width, height, grey }, at) => {
      const start = starts[at] ?? 8
      const tags = [
        [256, width],
        [257, height],
        [258, 8],
        [259, 1],
        [262, 1],
        [273, start + 2 + ENTRIES * 12 + 4],
        [277, 1],
        [278, height],
        [279, width * height],
      ] as const
      const directory = Buffer.alloc(2 + ENTRIES * 12 + 4)
      directory.writeUInt16LE(ENTRIES, 0)
      for (const [index, [tag, value]] of tags.entries()) {
        directory.writeUInt16LE(tag, 2 + index * 12)
        directory.writeUInt16LE(4, 4 + index * 12)
        directory.writeUInt32LE(1, 6 + index * 12)
        directory.writeUInt32LE(value, 10 + index * 12)
      }
      directory.writeUInt32LE(starts[at + 1] ?? (isEndless ? 8 : 0), 2 + ENTRIES * 12)
      return Buffer.concat([directory, Buffer.alloc(width * height, grey)])
    }),
  ])
}
