import type { ReactNode } from 'react'
import styles from './bar-view.module.css'

type BarViewProps = {
  /** What stands in the bar: what this is, and what can be done with the whole of it. */
  readonly bar: ReactNode
  readonly children: ReactNode
}

/** A page of the main pane that fills it: a bar that stays, and below it parts that scroll by themselves. */
export function BarView({ bar, children }: BarViewProps) {
  return (
    <div className={styles['view']}>
      <header className={styles['bar']}>{bar}</header>
      {children}
    </div>
  )
}

type BarTitleProps = {
  readonly title: string
  /** What it is done to; cut off where there is no room. */
  readonly subject?: ReactNode
}

/** What a page with a bar is called; takes the room that the rest of the bar leaves. */
export function BarTitle({ title, subject }: BarTitleProps) {
  return (
    <div className={styles['title']}>
      <h2>{title}</h2>
      {subject !== undefined && (
        <span className={styles['subject']} dir="auto">
          {subject}
        </span>
      )}
    </div>
  )
}
