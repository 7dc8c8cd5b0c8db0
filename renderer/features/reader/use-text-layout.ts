import { useLayoutEffect, useMemo } from 'react'
import type { RefObject } from 'react'
import { ColumnLayout } from '../../ui/windowed/column-layout'
import type { Chunk } from './text-chunks'

/** Before the text is laid out. */
const usualType: Type = { width: 640, fontSize: 18, lineHeight: 30 }

/** How the chunks of a text lie in what they are scrolled in. */
export function useTextLayout(
  chunks: readonly Chunk[],
  scroller: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
): ColumnLayout {
  const layout = useMemo(() => {
    const keys = chunks.map(keyOfChunk)
    const setType = (type: Type): void =>
      made.setPieces(
        keys,
        chunks.map((chunk) => guessHeight(chunk, type)),
      )
    const made = new ColumnLayout({ first: 2, more: 4, onWidth: (column) => setType(typeOf(column)) })
    setType(usualType)
    return made
  }, [chunks])
  useLayoutEffect(
    () => (scroller.current && pane.current ? layout.follow(scroller.current, pane.current) : undefined),
    [layout, scroller, pane],
  )
  return layout
}

/** What a chunk is called by its layout. */
export function keyOfChunk({ start }: Chunk): string {
  return String(start)
}

function typeOf(text: HTMLElement): Type {
  const { fontSize, lineHeight } = getComputedStyle(text)
  return {
    width: text.clientWidth,
    fontSize: Number.parseFloat(fontSize),
    lineHeight: Number.parseFloat(lineHeight),
  }
}

/** What the height of a text depends on, in pixels; `width` is that of its lines. */
type Type = { readonly width: number; readonly fontSize: number; readonly lineHeight: number }

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
