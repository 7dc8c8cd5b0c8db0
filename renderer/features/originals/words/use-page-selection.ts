import { useEffect, useEffectEvent, useState } from 'react'
import type { RefObject } from 'react'
import type { SelectedWords } from './page-words'
import type { TextBeside } from './text-beside'

/** Words that are selected on a page, and on which: null in a picture. */
export type SelectedOnPage = SelectedWords & { readonly page: number | null }

/** What is selected on the pages of an original, as long as it is; `stage` is what they are scrolled in. */
export function usePageSelection(stage: RefObject<HTMLElement | null>, beside: TextBeside | null) {
  const [selected, setSelected] = useState<SelectedOnPage | null>(null)
  const forget = useEffectEvent(() => {
    const selection = document.getSelection()
    if (selected === null || selection?.isCollapsed === false) return
    setSelected(null)
    // A dialog that asks what to do with the words takes the selection along, and still needs them.
    if (stage.current?.contains(selection?.anchorNode ?? null)) beside?.onSelect(null)
  })
  useEffect(() => {
    // What was done with the words, or a click elsewhere, ended the selection.
    const look = (): void => forget()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return {
    selected,
    tellSelected: (page: number | null, found: SelectedWords | null): void => {
      setSelected(found && { page, ...found })
      beside?.onSelect(found?.span ?? null)
    },
  }
}

/** Right below the last of the selected words, in pixels of what the page lies in. */
export function belowWords(
  { rects }: SelectedWords,
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number } {
  const last = rects.at(-1) ?? { left: 0.5, top: 0, width: 0, height: 0 }
  return {
    x: box.left + (last.left + last.width / 2) * box.width,
    y: box.top + (last.top + last.height) * box.height + 6,
  }
}
