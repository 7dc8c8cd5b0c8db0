import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'
import type { Caret } from '../../state/place/places'
import { endsIn } from './selection-ends'
import { pointAt } from './text-offsets'

/** Reads the last place of the caret, and keeps the present one. */
export type KeptCaret = { readonly read: () => Caret | null; readonly keep: (caret: Caret) => void }

/**
 * Tells where the caret is, or what is selected, and puts it there again when the text gets the focus other than by a pointer, which says
 * itself where. The answer is where the caret was left: that part of the text has to be drawn, so that it can go there.
 */
export function useKeptCaret(pane: RefObject<HTMLElement | null>, kept: KeptCaret | undefined): Caret | null {
  const [left, setLeft] = useState(() => kept?.read() ?? null)
  const keep = useEffectEvent((caret: Caret) => kept?.keep(caret))
  const read = useEffectEvent(() => kept?.read() ?? null)
  useEffect(() => {
    let isPressed = false
    const press = (): void => {
      isPressed = true
    }
    const release = (): void => {
      isPressed = false
    }
    const look = (): void => {
      const ends = document.activeElement === pane.current && pane.current ? endsIn(pane.current) : null
      if (ends) keep(ends)
    }
    const restore = (event: FocusEvent): void => {
      const caret = read()
      if (isPressed || caret === null || event.target !== pane.current || !pane.current) return
      const anchor = pointAt(pane.current, caret.anchor)
      const focus = pointAt(pane.current, caret.focus)
      if (anchor && focus)
        document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
    }
    const leave = (event: FocusEvent): void => {
      if (event.target === pane.current) setLeft(read())
    }
    document.addEventListener('pointerdown', press, { capture: true })
    document.addEventListener('pointerup', release, { capture: true })
    document.addEventListener('selectionchange', look)
    document.addEventListener('focusin', restore)
    document.addEventListener('focusout', leave)
    return () => {
      document.removeEventListener('pointerdown', press, { capture: true })
      document.removeEventListener('pointerup', release, { capture: true })
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('focusin', restore)
      document.removeEventListener('focusout', leave)
    }
  }, [pane])
  return left
}
