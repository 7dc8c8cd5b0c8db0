import type { ReactNode } from 'react'
import { classesOf } from './classes'
import sheet from './inspector.module.css'

const styles = classesOf(sheet)

type InspectorProps = {
  /** The kind of thing that it shows. */
  readonly title: string
  /** A short word beside that. */
  readonly tag?: ReactNode
  /** The action for the whole of it. */
  readonly action?: ReactNode
  /** Where letters alone are keys in it. */
  readonly keys?: Readonly<Record<'data-keys', string>>
  readonly children: ReactNode
}

/** A page of the inspector: a head that stays, and below it the parts. */
export function Inspector({ title, tag, action, keys, children }: InspectorProps) {
  return (
    <div className={styles('inspector')} {...keys}>
      <header className={styles('head')}>
        <span className={styles('row')}>
          <h2 tabIndex={-1}>{title}</h2>
          {tag}
        </span>
        {action}
      </header>
      {children}
    </div>
  )
}
