import { ColumnHeights, piecesBetween } from './column-heights'
import type { PieceRange } from './column-heights'

/** Which pieces of a column are near to what is seen, and where each one begins, in pixels from its top. */
export type Outlook = { readonly near: PieceRange; readonly tops: readonly number[] }

/** So much is near above and below what is seen, in heights of the window. */
const SCREENS = 1

type ColumnOptions = {
  /** How many pieces are near before anything was laid out. */
  readonly first: number
  /** How many pieces more are near on either side once there is time to draw them. */
  readonly more: number
  /** Called where the column has another width: every piece wants another guess. */
  readonly onWidth: (column: HTMLElement) => void
}

/**
 * Follows how a long column of pieces lies in the frame that it is scrolled in: how high its pieces are, and which are near to what is
 * seen. What is not near need not be drawn, and costs nothing.
 */
export class ColumnLayout {
  readonly #options: ColumnOptions
  readonly #heights = new ColumnHeights()
  readonly #keys = new Map<Element, string>()
  readonly #listeners = new Set<() => void>()
  readonly #observer = new ResizeObserver((entries) => this.#onResize(entries))
  #frame: HTMLElement | null = null
  #column: HTMLElement | null = null
  #width = 0
  #count = 0
  #seen: PieceRange
  #more = 0
  #growing = 0
  #outlook: Outlook

  constructor(options: ColumnOptions) {
    this.#options = options
    this.#seen = { from: 0, to: options.first - 1 }
    this.#outlook = { near: this.#seen, tops: this.#heights.tops() }
  }

  readonly outlook = (): Outlook => this.#outlook

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Takes the pieces as they are now, in order, each with a guess of its height. */
  setPieces(keys: readonly string[], guesses: readonly number[]): void {
    this.#count = keys.length
    this.#heights.setPieces(keys, guesses)
    this.#look()
  }

  /** Follows a column in its frame; the answer ends that. */
  follow(frame: HTMLElement, column: HTMLElement): () => void {
    this.#frame = frame
    this.#column = column
    this.#checkWidth(column)
    this.#look()
    this.#growLater()
    this.#observer.observe(frame)
    this.#observer.observe(column)
    frame.addEventListener('scroll', this.#look)
    return () => {
      this.#observer.unobserve(frame)
      this.#observer.unobserve(column)
      cancelIdleCallback(this.#growing)
      this.#growing = 0
      frame.removeEventListener('scroll', this.#look)
      this.#frame = null
      this.#column = null
    }
  }

  /** Keeps the height of a piece that is drawn; the answer ends that, and its last height counts. */
  measure(element: Element, key: string): () => void {
    this.#keys.set(element, key)
    this.#observer.observe(element)
    return () => {
      this.#keys.delete(element)
      this.#observer.unobserve(element)
    }
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    if (this.#column) this.#checkWidth(this.#column)
    for (const { target, borderBoxSize } of entries) {
      const key = this.#keys.get(target)
      if (key !== undefined) this.#heights.measure(key, borderBoxSize[0]?.blockSize ?? 0)
    }
    this.#look()
  }

  #checkWidth(column: HTMLElement): void {
    if (column.clientWidth === this.#width) return
    this.#width = column.clientWidth
    this.#heights.forget()
    this.#options.onWidth(column)
  }

  readonly #look = (): void => {
    if (this.#frame && this.#column) {
      const height = this.#frame.clientHeight
      const top = this.#frame.getBoundingClientRect().top - this.#column.getBoundingClientRect().top
      const seen = piecesBetween(this.#heights.tops(), top - SCREENS * height, top + (1 + SCREENS) * height)
      // Somewhere else altogether: there, too, what is seen comes first.
      if (seen.from > this.#outlook.near.to || seen.to < this.#outlook.near.from) this.#more = 0
      this.#seen = seen
    }
    this.#tell()
  }

  #tell(): void {
    const near = { from: this.#seen.from - this.#more, to: this.#seen.to + this.#more }
    const tops = this.#heights.tops()
    const before = this.#outlook
    if (near.from === before.near.from && near.to === before.near.to && tops === before.tops) return
    this.#outlook = { near, tops }
    for (const listener of this.#listeners) listener()
    this.#growLater()
  }

  #growLater(): void {
    const { from, to } = this.#outlook.near
    const isWhole = from <= 0 && to >= this.#count - 1
    if (this.#frame === null || isWhole || this.#more >= this.#options.more || this.#growing !== 0) return
    this.#growing = requestIdleCallback(() => {
      this.#growing = 0
      this.#more += 1
      this.#tell()
    })
  }
}
