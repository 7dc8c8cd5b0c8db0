import type { ReactNode } from 'react'
import { classesOf } from '../classes'
import sheet from './column-view.module.css'

const styles = classesOf(sheet)

/** A page of the main pane that scrolls as a whole: its parts one below another, in a column in the middle. */
export function ColumnView({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles('view')}>
      <div className={styles('column')}>{children}</div>
    </div>
  )
}

type ViewHeadProps = {
  readonly title: string
  /** What the page shows, in a sentence or two. */
  readonly children: ReactNode
}

/** What a page is called, and what it is for. */
export function ViewHead({ title, children }: ViewHeadProps) {
  return (
    <header>
      <h1>{title}</h1>
      <p className={styles('lead')}>{children}</p>
    </header>
  )
}
