import { type ReactNode, useState } from 'react'
import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

/** How many are shown at first, and more at a time. */
const PAGE = 6

type PagedSectionProps<T> = {
  readonly heading: string
  /** What is said where there is nothing. */
  readonly empty: string
  readonly items: readonly T[]
  /** Draws one of them, with a key. */
  readonly children: (item: T) => ReactNode
}

/** A part of the page of an event: how many there are, the first of them, and more at a press. */
export function PagedSection<T>({ heading, empty, items, children }: PagedSectionProps<T>) {
  const [count, setCount] = useState(PAGE)
  return (
    <section className={styles('section')} aria-label={heading}>
      <h3>
        {heading} {items.length > 0 && <span className={styles('count')}>{items.length}</span>}
      </h3>
      {items.length === 0 && <p className={styles('hint')}>{empty}</p>}
      <ul className={styles('items')}>{items.slice(0, count).map(children)}</ul>
      {items.length > count && (
        <Button look="quiet" onPress={() => setCount(count + PAGE)}>
          {words.events.figures.more(items.length - count)}
        </Button>
      )}
    </section>
  )
}
