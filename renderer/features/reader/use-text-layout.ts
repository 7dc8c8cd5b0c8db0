import { useLayoutEffect, useMemo } from 'react'
import type { RefObject } from 'react'
import { ColumnLayout } from '../../ui/windowed/column-layout'
import { guessHeight } from './text-chunks'
import type { Chunk, Type } from './text-chunks'

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
