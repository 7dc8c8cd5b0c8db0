import { useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { words } from '../../shared/words/words'
import { classesOf } from './classes'
import sheet from './selection-bar.module.css'

const styles = classesOf(sheet)

type SelectionBarProps = {
  /** Where the selected words are, in pixels of the scrolled content. */
  readonly at: { readonly x: number; readonly y: number }
  readonly children: ReactNode
}

/** Room that stays free at the sides, in pixels. */
const EDGE = 8

/** What can be done with the selected words, right below them and never past the edge. */
export function SelectionBar({ at, children }: SelectionBarProps) {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = bar.current
    const room = own?.offsetParent?.clientWidth ?? 0
    if (!own) return
    // Where not all of the words have room in one line, those of the first act stay, and those that one is at.
    delete own.dataset['tight']
    if (own.offsetWidth > room - 2 * EDGE) own.dataset['tight'] = ''
    const left = Math.min(at.x - own.offsetWidth / 2, room - own.offsetWidth - EDGE)
    own.style.left = `${Math.max(EDGE, left)}px`
    own.style.top = `${at.y}px`
  })
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons take the focus
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.reader.selected}
      className={styles('bar')}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}
