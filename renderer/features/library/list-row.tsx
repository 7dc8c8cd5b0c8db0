import type { ReactNode } from 'react'
import { classesOf } from '../../ui/classes'
import sheet from './list-row.module.css'

const styles = classesOf(sheet)

type ListRowProps = {
  readonly name: string
  /** True where nobody gave it a name, and its first words stand for one. */
  readonly isNameless?: boolean
  /** A shape at the end of the first line. */
  readonly shape?: ReactNode
  /** What tells it from its neighbours: only what is known, in order of worth. */
  readonly known: readonly ReactNode[]
  /** All of that in words, where a line cannot hold it. */
  readonly title?: string
  /** The one count or state that says what is left to do. */
  readonly end?: ReactNode
}

/** What a row of the library says, in two lines whatever it is: its name, and what tells it from its neighbours. */
export function ListRow({ name, isNameless = false, shape, known, title, end }: ListRowProps) {
  return (
    <div className={styles('row')} title={title}>
      <span className={styles('line')}>
        <span className={styles('name')} data-nameless={isNameless} dir="auto">
          {name}
        </span>
        {shape}
      </span>
      <span className={styles('line')}>
        <span className={styles('known')}>
          {known.map((each, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- they stand in one order
            <span key={index} className={styles('each')}>
              <bdi>{each}</bdi>
            </span>
          ))}
        </span>
        {end !== undefined && <span className={styles('end')}>{end}</span>}
      </span>
    </div>
  )
}

type RowStateProps = {
  /** Which of its kind it is: that gives its colour. */
  readonly of: string
  readonly children: ReactNode
}

/** A state among what is known of a row. */
export function RowState({ of, children }: RowStateProps) {
  return (
    <span className={styles('state')} data-state={of}>
      {children}
    </span>
  )
}
