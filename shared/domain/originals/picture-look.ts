/** A picture in grey, upright: how bright each pixel is, 0 to 255, row by row. */
export type GreyPicture = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

/** So many samples across and down a picture is looked at with, and so many of its waves are kept. */
const SIDE = 64
const WAVES = 16

/** Below this a picture is too flat to be told from others: a black frame, a plain ground. PDQ gives 100 to what is rich. */
const LEAST_QUALITY = 50

/** What is cut away at each side before a picture is looked at, as a share of it: so what was cropped slightly is found. The first is whole. */
const FRAMES = [
  { left: 0, top: 0, right: 0, bottom: 0 },
  { left: 0.04, top: 0.04, right: 0.04, bottom: 0.04 },
  { left: 0.08, top: 0.08, right: 0.08, bottom: 0.08 },
  { left: 0.06, top: 0, right: 0, bottom: 0 },
  { left: 0, top: 0.06, right: 0, bottom: 0 },
  { left: 0, top: 0, right: 0.06, bottom: 0 },
  { left: 0, top: 0, right: 0, bottom: 0.06 },
] as const

/**
 * The perceptual hash of a picture, of the whole and of what slight cropping leaves of it, each 64 hexadecimal digits; null where it is
 * too flat for one. After PDQ (Facebook 2019, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm"): the
 * cosine transform of the picture in 64 by 64 samples, of which 16 by 16 waves are each above their median or not.
 */
export function lookOf(picture: GreyPicture): readonly string[] | null {
  if (picture.width < 1 || picture.height < 1) return null
  const [whole, ...parts] = FRAMES.map((frame) => samplesOf(picture, frame))
  if (!whole || qualityOf(whole) < LEAST_QUALITY) return null
  return [whole, ...parts].map(hashOf)
}

type Frame = (typeof FRAMES)[number]

/** The mean brightness of 64 by 64 fields of a frame. */
function samplesOf({ width, height, grey }: GreyPicture, frame: Frame): Float64Array {
  const edges = (size: number, before: number, behind: number): readonly number[] => {
    const [from, to] = [size * before, size * (1 - behind)]
    return Array.from({ length: SIDE + 1 }, (_, at) => from + ((to - from) * at) / SIDE)
  }
  const columns = edges(width, frame.left, frame.right)
  const rows = edges(height, frame.top, frame.bottom)
  const samples = new Float64Array(SIDE * SIDE)
  for (let row = 0; row < SIDE; row += 1) {
    const [top, bottom] = pixelsBetween(rows, row, height)
    for (let column = 0; column < SIDE; column += 1) {
      const [left, right] = pixelsBetween(columns, column, width)
      let sum = 0
      for (let y = top; y < bottom; y += 1)
        for (let x = left; x < right; x += 1) sum += grey[y * width + x] ?? 0
      samples[row * SIDE + column] = sum / ((bottom - top) * (right - left))
    }
  }
  return samples
}

/** The pixels of one field, at least one. */
function pixelsBetween(edges: readonly number[], at: number, size: number): readonly [number, number] {
  const from = Math.min(size - 1, Math.floor(edges[at] ?? 0))
  return [from, Math.max(from + 1, Math.min(size, Math.ceil(edges[at + 1] ?? 0)))]
}

/** How much there is to see, 0 to 100, by the steps from sample to sample. */
function qualityOf(samples: Float64Array): number {
  let steps = 0
  const step = (a: number, b: number): void => {
    steps += Math.trunc((Math.abs((samples[a] ?? 0) - (samples[b] ?? 0)) * 100) / 255)
  }
  for (let row = 0; row < SIDE; row += 1)
    for (let column = 0; column < SIDE; column += 1) {
      const at = row * SIDE + column
      if (column + 1 < SIDE) step(at, at + 1)
      if (row + 1 < SIDE) step(at, at + SIDE)
    }
  return Math.min(100, Math.trunc(steps / 90))
}

/** The cosine transform's first waves; the very first, which is only how bright all is, is left out. */
const waves = Array.from({ length: WAVES }, (_, wave) =>
  Float64Array.from({ length: SIDE }, (__, at) => Math.cos((Math.PI / 2 / SIDE) * (wave + 1) * (2 * at + 1))),
)

function hashOf(samples: Float64Array): string {
  const byRow = waves.map((wave) =>
    Float64Array.from({ length: SIDE }, (_, column) =>
      wave.reduce((sum, weight, row) => sum + weight * (samples[row * SIDE + column] ?? 0), 0),
    ),
  )
  const strengths = byRow.flatMap((row) =>
    waves.map((wave) => wave.reduce((sum, weight, column) => sum + weight * (row[column] ?? 0), 0)),
  )
  const ordered = strengths.toSorted((a, b) => a - b)
  const middle = ((ordered[127] ?? 0) + (ordered[128] ?? 0)) / 2
  return Array.from({ length: (WAVES * WAVES) / 4 }, (_, digit) =>
    strengths
      .slice(digit * 4, digit * 4 + 4)
      .reduce((bits, strength) => bits * 2 + (strength > middle ? 1 : 0), 0)
      .toString(16),
  ).join('')
}
