import type { KeyboardEvent, ReactNode } from 'react'
import { textBoxOf } from '../fields/field-undo'
import { classesOf } from '../classes'
import sheet from './bar-view.module.css'

const styles = classesOf(sheet)

type BarViewProps = {
  /** What this is; takes the room that the actions leave. */
  readonly title: ReactNode
  /** The actions for the whole of it. */
  readonly actions?: ReactNode
  /** Leaves it by Escape, from wherever in it nothing is typed. */
  readonly onEscape?: () => void
  readonly children: ReactNode
}

/** A page of the main pane that fills it: a bar that stays, and below it parts that scroll by themselves. */
export function BarView({ title, actions, onEscape, children }: BarViewProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !onEscape || textBoxOf(event.target)) return
    event.preventDefault()
    onEscape()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape leaves it from wherever in it
    <div className={styles('view')} onKeyDown={onKeyDown}>
      <header className={styles('bar')}>
        <div className={styles('title')}>{title}</div>
        {actions !== undefined && <div className={styles('actions')}>{actions}</div>}
      </header>
      {children}
    </div>
  )
}

type BarTitleProps = {
  readonly title: string
  /** What it is done to; cut off where there is no room. */
  readonly subject: string
}

/** The title of a page: the task, and its subject. */
export function BarTitle({ title, subject }: BarTitleProps) {
  return (
    <div className={styles('names')}>
      <h2>{title}</h2>
      <span className={styles('subject')} dir="auto">
        {subject}
      </span>
    </div>
  )
}
