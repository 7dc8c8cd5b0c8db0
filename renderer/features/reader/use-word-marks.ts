import { useEffect } from 'react'
import type { RefObject } from 'react'
import { lastIndexBefore } from '../../../shared/domain/last-before'
import type { Span } from '../../../shared/domain/span'
import { BLOCK_START } from './text-offsets'

/** What words of a text are marked for: as hits of a search, or as figures that a machine read and nobody has confirmed. */
type MarkName = 'plumbline-found' | 'plumbline-unread'

/** Adds places to what is highlighted by a name, also where two texts are drawn; the answer takes them away. */
export function addToHighlight(name: string, ranges: readonly AbstractRange[]): () => void {
  const highlight = CSS.highlights.get(name) ?? new Highlight()
  for (const range of ranges) highlight.add(range)
  CSS.highlights.set(name, highlight)
  return () => {
    for (const range of ranges) highlight.delete(range)
    if (highlight.size === 0) CSS.highlights.delete(name)
  }
}

/** Marks places in what is drawn of the text, also when more of it is drawn. */
export function useWordMarks(
  name: MarkName,
  pane: RefObject<HTMLElement | null>,
  places: readonly Span[],
): void {
  useEffect(() => {
    const text = pane.current
    if (!text || places.length === 0) return
    let unmark = (): void => {}
    const mark = (): void => {
      unmark()
      unmark = addToHighlight(name, rangesOf(text, places))
    }
    mark()
    const observer = new MutationObserver(mark)
    observer.observe(text, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      unmark()
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
