import { ChunkHeights, chunksBetween } from './chunk-heights'
import type { ChunkRange, Type } from './chunk-heights'
import type { Chunk } from './text-chunks'

/** What is near to what is seen of a text, and where each chunk begins, in pixels from its top. */
export type Outlook = { readonly near: ChunkRange; readonly tops: readonly number[] }

/** So much is near above and below what is seen, in heights of the window. */
const SCREENS = 1

/** So many chunks more are near on either side once there is time to draw them. */
const MORE = 4

/** Follows how a text lies in its window: how high its chunks are, and which of them are near to what is seen. */
export class TextLayout {
  readonly #chunks: readonly Chunk[]
  readonly #heights: ChunkHeights
  readonly #indices = new Map<Element, number>()
  readonly #listeners = new Set<() => void>()
  readonly #observer = new ResizeObserver((entries) => this.#onResize(entries))
  #frame: HTMLElement | null = null
  #text: HTMLElement | null = null
  #seen: ChunkRange = { from: 0, to: 1 }
  #more = 0
  #growing = 0
  #outlook: Outlook

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks
    this.#heights = new ChunkHeights(chunks)
    this.#outlook = { near: this.#seen, tops: this.#heights.tops() }
  }

  readonly outlook = (): Outlook => this.#outlook

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Follows the text in the frame that it is scrolled in; the answer ends that. */
  follow(frame: HTMLElement, text: HTMLElement): () => void {
    this.#frame = frame
    this.#text = text
    this.#look()
    this.#growLater()
    this.#observer.observe(frame)
    this.#observer.observe(text)
    frame.addEventListener('scroll', this.#look)
    return () => {
      this.#observer.disconnect()
      cancelIdleCallback(this.#growing)
      this.#growing = 0
      frame.removeEventListener('scroll', this.#look)
      this.#frame = null
      this.#text = null
    }
  }

  /** Keeps the height of a chunk that is drawn; the answer ends that, and its last height counts. */
  measure(element: Element, index: number): () => void {
    this.#indices.set(element, index)
    this.#observer.observe(element)
    return () => {
      this.#indices.delete(element)
      this.#observer.unobserve(element)
    }
  }

  #onResize(entries: readonly ResizeObserverEntry[]): void {
    if (this.#text) this.#heights.setType(typeOf(this.#text))
    for (const { target, borderBoxSize } of entries) {
      const index = this.#indices.get(target)
      if (index !== undefined) this.#heights.measure(index, borderBoxSize[0]?.blockSize ?? 0)
    }
    this.#look()
  }

  readonly #look = (): void => {
    if (!this.#frame || !this.#text) return
    const height = this.#frame.clientHeight
    const top = this.#frame.getBoundingClientRect().top - this.#text.getBoundingClientRect().top
    const tops = this.#heights.tops()
    const seen = chunksBetween(tops, top - SCREENS * height, top + (1 + SCREENS) * height)
    // Somewhere else altogether: there, too, what is seen comes first.
    if (seen.from > this.#outlook.near.to || seen.to < this.#outlook.near.from) this.#more = 0
    this.#seen = seen
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
    const isWhole = from <= 0 && to >= this.#chunks.length - 1
    if (this.#more === MORE || isWhole || this.#growing !== 0) return
    this.#growing = requestIdleCallback(() => {
      this.#growing = 0
      this.#more += 1
      this.#tell()
    })
  }
}

function typeOf(text: HTMLElement): Type {
  const { fontSize, lineHeight } = getComputedStyle(text)
  return {
    width: text.clientWidth,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight),
  }
}
