import { useEffect } from 'react'
import type { RefObject } from 'react'
import type { Target } from '../../state/view-state'
import { rangeOfSpan } from './text-offsets'

const SHOWN_MS = 2500

/** Brings the wished-for place into view and marks it: for a moment, or as long as it is wished for. */
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
    const hide = (): boolean => CSS.highlights.delete('plumbline-target')
    const timer = target?.stays ? undefined : setTimeout(hide, SHOWN_MS)
    return () => {
      clearTimeout(timer)
      hide()
    }
  }, [pane, target, isReady])
}
