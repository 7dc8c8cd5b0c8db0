import type { ReactNode } from 'react'
import { classesOf } from '../classes'
import sheet from './bar-view.module.css'

const styles = classesOf(sheet)

type BarViewProps = {
  /** What this is; takes the room that the actions leave. */
  readonly title: ReactNode
  /** The actions for the whole of it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A page of the main pane that fills it: a bar that stays, and below it parts that scroll by themselves. */
export function BarView({ title, actions, children }: BarViewProps) {
  return (
    <div className={styles('view')}>
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
