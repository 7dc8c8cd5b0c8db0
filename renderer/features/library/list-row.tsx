import type { ReactNode } from 'react'
import { KnownLine } from '../../marks/known-line'
import { VisibleText } from '../../marks/visible-text'
import { classesOf } from '../../ui/classes'
import sheet from './list-row.module.css'

const styles = classesOf(sheet)

type ListRowProps = {
  readonly name: string
  /** True where nobody gave it a name, and its first words stand for one. */
  readonly isNameless?: boolean
  /** A shape at the end of the first line. */
  readonly shape?: ReactNode
  /** What tells it from its neighbours, in order of worth; only what is known. */
  readonly known: readonly ReactNode[]
  /** The same in full, for a tooltip, where a line cannot hold it. */
  readonly title?: string
  /** The one count or state that says what is left to do. */
  readonly end?: ReactNode
}

/** A row of the library in two lines: its name, and what tells it from its neighbours. */
export function ListRow({ name, isNameless = false, shape, known, title, end }: ListRowProps) {
  return (
    <div className={styles('row')} title={title}>
      <span className={styles('line')}>
        <span className={styles('name')} data-nameless={isNameless} dir="auto">
          <IsolatedText text={name} />
        </span>
        {shape}
      </span>
      <span className={styles('line')}>
        <KnownLine known={known} />
        {end !== undefined && <span className={styles('end')}>{end}</span>}
      </span>
    </div>
  )
}

/** An isolate with its end, and isolates in it, one within another. */
const ISOLATE =
  /\u2068((?:[^\u2066-\u2069]|\u2068(?:[^\u2066-\u2069]|\u2068[^\u2066-\u2069]*\u2069)*\u2069)*)\u2069/u

/** What the program has isolated from its own words stays so; an isolate without an end, and every other sign of direction, is shown. */
function IsolatedText({ text }: { readonly text: string }) {
  return text.split(ISOLATE).map((part, index) =>
    index % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- they stand in one order
      <bdi key={index}>
        <IsolatedText text={part} />
      </bdi>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- they stand in one order
      <VisibleText key={index} text={part} />
    ),
  )
}

type RowStateProps = {
  /** The value within its kind, which gives the colour. */
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
