import type { Chunk } from './text-chunks'

/** What the height of a text depends on, in pixels; `width` is that of its lines. */
export type Type = { readonly width: number; readonly fontSize: number; readonly lineHeight: number }

/** An average letter of running text is so wide, as a share of its size. */
const LETTER = 0.45

/** How high a chunk of a text will be, in pixels, from how much is written in it. */
export function guessHeight({ blocks, isContinued }: Chunk, { width, fontSize, lineHeight }: Type): number {
  const perLine = Math.max(1, width / (fontSize * LETTER))
  const lines = blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / perLine), 0)
  // Every paragraph that ends here is followed by a space as high as its letters.
  const begun = blocks.filter(({ continues }) => !continues).length + (blocks[0]?.continues ? 1 : 0)
  return lines * lineHeight + (isContinued ? begun - 1 : begun) * fontSize
}
