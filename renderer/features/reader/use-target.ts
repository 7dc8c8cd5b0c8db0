import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Target } from '../../state/view-state'
import { rangeOfSpan } from './text-offsets'

const SHOWN_MS = 2500

/** Brings the wished-for place into view and marks it for a moment. */
export function useTarget(
  pane: RefObject<HTMLElement | null>,
  target: Target | null,
  isReady: boolean,
): void {
  useEffect(() => {
    const range = target && isReady && pane.current ? rangeOfSpan(pane.current, target) : null
    if (!range) return
    const holder = range.startContainer.parentElement
    holder?.scrollIntoView({ block: 'center' })
    CSS.highlights.set('plumbline-target', new Highlight(range))
    const timer = setTimeout(() => CSS.highlights.delete('plumbline-target'), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [pane, target, isReady])
}
