import type { ReactNode } from 'react'
import { classesOf } from './classes'
import sheet from './section.module.css'

const styles = classesOf(sheet)

type SectionProps = {
  readonly title: string
  readonly children: ReactNode
  /** What can be done with the whole section. */
  readonly action?: ReactNode
}

/** A titled part of the inspector. */
export function Section({ title, children, action }: SectionProps) {
  return (
    <section className={styles('section')} aria-label={title}>
      <header className={styles('head')}>
        <h3>{title}</h3>
        {action}
      </header>
      {children}
    </section>
  )
}

/** Fields side by side, as many as fit. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles('columns')}>{children}</div>
}
