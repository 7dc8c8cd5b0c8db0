import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { PieceRange } from '../../ui/windowed/column-heights'
import { chunkAt } from './text-chunks'
import type { Chunk } from './text-chunks'
import { endsIn } from './selection-ends'

const none: readonly PieceRange[] = []

/**
 * The chunks that hold an end of the selection, or the caret, each with its neighbours: they stay drawn wherever the text is scrolled to,
 * so that the system's own selection goes on from them.
 */
export function useHeldChunks(
  pane: RefObject<HTMLElement | null>,
  chunks: readonly Chunk[],
): readonly PieceRange[] {
  const [held, setHeld] = useState(none)
  useEffect(() => {
    const look = (): void => {
      const next = rangesHeld(pane.current, chunks)
      setHeld((before) => (isSame(before, next) ? before : next))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [pane, chunks])
  return held
}

function rangesHeld(pane: HTMLElement | null, chunks: readonly Chunk[]): readonly PieceRange[] {
  const ends = pane && endsIn(pane)
  if (!ends) return none
  return [ends.anchor, ends.focus].map((offset) => {
    const index = chunkAt(chunks, offset)
    return { from: index - 1, to: index + 1 }
  })
}

function isSame(a: readonly PieceRange[], b: readonly PieceRange[]): boolean {
  return a.length === b.length && a.every((range, at) => range.from === b[at]?.from)
}
