import { useEffect } from 'react'
import type { RefObject } from 'react'
import { lastIndexBefore } from '../../../shared/domain/last-before'
import type { Span } from '../../../shared/domain/span'
import { BLOCK_START } from './text-offsets'

/** What words of a text are marked for: as hits of a search, or as figures that a machine read and nobody has confirmed. */
type MarkName = 'plumbline-found' | 'plumbline-unread'

/** Marks places in what is drawn of the text, also when more of it is drawn. */
export function useWordMarks(
  name: MarkName,
  pane: RefObject<HTMLElement | null>,
  places: readonly Span[],
): void {
  useEffect(() => {
    const text = pane.current
    if (!text || places.length === 0) return
    const mark = (): void => void CSS.highlights.set(name, new Highlight(...rangesOf(text, places)))
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(text, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      CSS.highlights.delete(name)
    }
  }, [name, pane, places])
}

function rangesOf(text: HTMLElement, places: readonly Span[]): readonly StaticRange[] {
  return [...text.querySelectorAll(`[${BLOCK_START}]`)].flatMap((block) => rangesIn(block, places))
}

/** What lies in one block, found in one walk through its words. */
function rangesIn(block: Element, places: readonly Span[]): readonly StaticRange[] {
  const ranges: StaticRange[] = []
  let offset = Number(block.getAttribute(BLOCK_START))
  let next = Math.max(
    0,
    lastIndexBefore(places, offset, ({ start }) => start),
  )
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = offset + (node.textContent?.length ?? 0)
    for (let place = places[next]; place && place.start < end; place = places[next]) {
      if (place.end > offset)
        ranges.push(
          new StaticRange({
            startContainer: node,
            startOffset: Math.max(place.start - offset, 0),
            endContainer: node,
            endOffset: Math.min(place.end, end) - offset,
          }),
        )
      if (place.end > end) break
      next += 1
    }
    offset = end
  }
  return ranges
}
