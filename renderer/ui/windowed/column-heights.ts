/** Indices of neighbouring pieces of a column, both ends included. */
export type PieceRange = { readonly from: number; readonly to: number }

/** After so many pieces it is known how far the guesses are off. */
const MEASURED = 8

/**
 * How high each piece of a column is, in pixels: as it was measured, else as it is guessed to be, given how far off the guesses
 * for the measured ones were.
 */
export class ColumnHeights {
  readonly #measured = new Map<string, number>()
  #keys: readonly string[] = []
  #guesses: readonly number[] = []
  #scale = 1
  #tops: readonly number[] | null = null

  /** Takes the pieces as they are now, in order, each with a guess. A piece that is known keeps its height. */
  setPieces(keys: readonly string[], guesses: readonly number[]): void {
    this.#keys = keys
    this.#guesses = guesses
    this.#tops = null
    // Heights of pieces that are gone.
    if (this.#measured.size > keys.length) this.#measured.clear()
  }

  /** Forgets every height that was measured, as in another width. */
  forget(): void {
    this.#measured.clear()
    this.#tops = null
  }

  measure(key: string, height: number): void {
    if (this.#measured.get(key) === height) return
    this.#measured.set(key, height)
    this.#tops = null
    if (this.#measured.size <= MEASURED) this.#scale = this.#compare()
  }

  /** Where each piece begins, in pixels from the top of the column, and last where the column ends. The very same while nothing changes. */
  tops(): readonly number[] {
    this.#tops ??= this.#sumUp()
    return this.#tops
  }

  #sumUp(): readonly number[] {
    const tops = [0]
    let top = 0
    this.#keys.forEach((key, at) => {
      top += this.#measured.get(key) ?? (this.#guesses[at] ?? 0) * this.#scale
      tops.push(top)
    })
    return tops
  }

  /** How high the measured pieces are, as a share of what was guessed. */
  #compare(): number {
    let guessed = 0
    let real = 0
    this.#keys.forEach((key, at) => {
      const height = this.#measured.get(key)
      if (height === undefined) return
      guessed += this.#guesses[at] ?? 0
      real += height
    })
    return guessed > 0 && real > 0 ? real / guessed : 1
  }
}

/** The pieces that lie, if only in part, between two heights. */
export function piecesBetween(tops: readonly number[], top: number, bottom: number): PieceRange {
  return { from: pieceAt(tops, top), to: pieceAt(tops, bottom) }
}

/** The piece at a height, by halving; the first or the last for what is outside of the column. */
function pieceAt(tops: readonly number[], height: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((tops[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
