import { lastIndexBefore } from '../../../shared/domain/anchors/last-before'
import type { Chunk } from './text-chunks'

/** What the height of a text depends on, in pixels; `width` is that of its lines. */
export type Type = { readonly width: number; readonly fontSize: number; readonly lineHeight: number }

/** Indices of neighbouring chunks, both ends included. */
export type ChunkRange = { readonly from: number; readonly to: number }

/** An average letter of running text is so wide, as a share of its size. */
const LETTER = 0.45

/** After so many chunks it is known how far the guesses are off. */
const MEASURED = 8

/**
 * How high each chunk of a text is, in pixels: as it was measured, else as it is guessed to be, from how much is written in it and from
 * how far off the guesses for the measured ones were.
 */
export class ChunkHeights {
  readonly #chunks: readonly Chunk[]
  readonly #measured = new Map<number, number>()
  #type: Type = { width: 640, fontSize: 18, lineHeight: 30 }
  #guesses: readonly number[] = []
  #scale = 1
  #tops: readonly number[] | null = null

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks
    this.#guesses = this.#guess()
  }

  /** In another width, or in other letters, every chunk has another height. */
  setType(type: Type): void {
    const { width, fontSize, lineHeight } = this.#type
    if (type.width === width && type.fontSize === fontSize && type.lineHeight === lineHeight) return
    this.#type = type
    this.#guesses = this.#guess()
    this.#measured.clear()
    this.#tops = null
  }

  measure(index: number, height: number): void {
    if (this.#measured.get(index) === height) return
    this.#measured.set(index, height)
    this.#tops = null
    if (this.#measured.size > MEASURED) return
    let guessed = 0
    let real = 0
    for (const [at, known] of this.#measured) {
      guessed += this.#guesses[at] ?? 0
      real += known
    }
    if (guessed > 0 && real > 0) this.#scale = real / guessed
  }

  /** Where each chunk begins, in pixels from the top of the text, and last where the text ends. The very same while nothing changes. */
  tops(): readonly number[] {
    if (this.#tops === null) {
      const tops = [0]
      let top = 0
      this.#guesses.forEach((guess, at) => tops.push((top += this.#measured.get(at) ?? guess * this.#scale)))
      this.#tops = tops
    }
    return this.#tops
  }

  #guess(): readonly number[] {
    return this.#chunks.map((chunk) => guessHeight(chunk, this.#type))
  }
}

function guessHeight({ blocks, isContinued }: Chunk, { width, fontSize, lineHeight }: Type): number {
  const perLine = Math.max(1, width / (fontSize * LETTER))
  // Every paragraph that ends here is followed by a space as high as its letters.
  const ends = blocks.filter(({ continues }) => !continues).length + (blocks[0]?.continues ? 1 : 0)
  const lines = blocks.reduce((sum, { start, end }) => sum + Math.ceil((end - start) / perLine), 0)
  return lines * lineHeight + (ends - (isContinued ? 1 : 0)) * fontSize
}

/** The chunks that lie, if only in part, between two heights. */
export function chunksBetween(tops: readonly number[], top: number, bottom: number): ChunkRange {
  const last = Math.max(0, tops.length - 2)
  const at = (height: number): number => lastIndexBefore(tops, height, (each) => each)
  return { from: Math.min(last, Math.max(0, at(top))), to: Math.min(last, Math.max(0, at(bottom))) }
}
