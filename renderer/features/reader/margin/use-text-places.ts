import { useEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { Span } from '../../../../shared/domain/span'
import { drawnIn, rangeOfSpan } from '../text-offsets'

/** Where a stretch of the text begins on its sheet, in pixels from its top and its left. */
export type TextPlace = {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Where the first letter of each stretch of the text stands; null where it is not drawn. */
export function useTextPlaces(
  sheet: RefObject<HTMLElement | null>,
  pane: RefObject<HTMLElement | null>,
  spans: readonly Span[],
): readonly (TextPlace | null)[] {
  const [places, setPlaces] = useState<readonly (TextPlace | null)[]>([])
  useEffect(() => {
    const [frame, text] = [sheet.current, pane.current]
    if (!frame || !text) return
    const measure = (): void => {
      const box = frame.getBoundingClientRect()
      const isDrawn = drawnIn(text)
      const next = spans.map((span) => (isDrawn(span.start) ? placeOf(text, span, box) : null))
      setPlaces((before) =>
        before.length === next.length && before.every((each, at) => isSame(each, next[at] ?? null))
          ? before
          : next,
      )
    }
    let request = 0
    const measureSoon = (): void => {
      cancelAnimationFrame(request)
      request = requestAnimationFrame(measure)
    }
    // Paragraphs are drawn as they come near, and each changes what lies below it.
    const drawn = new MutationObserver(measureSoon)
    drawn.observe(text, { childList: true, subtree: true })
    // It tells of both once they are laid out, and whenever what stands above the text grows or shrinks.
    const sized = new ResizeObserver(measureSoon)
    sized.observe(text)
    sized.observe(frame)
    return () => {
      cancelAnimationFrame(request)
      drawn.disconnect()
      sized.disconnect()
    }
  }, [sheet, pane, spans])
  return places
}

function placeOf(text: HTMLElement, { start, end }: Span, sheet: DOMRect): TextPlace | null {
  const boxes = rangeOfSpan(text, { start, end: Math.min(end, start + 1) })?.getClientRects()
  // At a seam of two marks the first of them is the empty end of the one before.
  const box = boxes && [...boxes].at(-1)
  if (!box || box.height === 0) return null
  const [x, y] = [sheet.left, sheet.top]
  return {
    top: Math.round(box.top - y),
    bottom: Math.round(box.bottom - y),
    left: Math.round(box.left - x),
    right: Math.round(box.right - x),
  }
}

const isSame = (a: TextPlace | null, b: TextPlace | null): boolean =>
  a?.top === b?.top && a?.bottom === b?.bottom && a?.left === b?.left && a?.right === b?.right
