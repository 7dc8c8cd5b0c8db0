import type { ReactNode } from 'react'
import styles from './selection-bar.module.css'

type SelectionBarProps = {
  /** Where the selected words are, in pixels of the scrolled content. */
  readonly at: { readonly x: number; readonly y: number }
  readonly children: ReactNode
}

/** What can be done with the selected words, right below them. */
export function SelectionBar({ at, children }: SelectionBarProps) {
  return (
    <div
      role="toolbar"
      aria-label="Selected words"
      className={styles['bar']}
      style={{ insetBlockStart: at.y, left: at.x }}
      // The words stay selected while a button is pressed.
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}
