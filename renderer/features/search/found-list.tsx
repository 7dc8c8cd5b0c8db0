import { useEffect, useRef } from 'react'
import { addTo } from '../../../shared/domain/add-to'
import { spellingsOf } from '../../../shared/domain/search/spellings'
import { words } from '../../../shared/words/words'
import { searchFor } from '../../state/search-state'
import type { FoundPlace } from '../../state/search-state'
import { FoundRow } from './found-row'
import { ThingHead, ThingName } from './thing-name'
import { classesOf } from '../../ui/classes'
import sheet from './search-view.module.css'

const styles = classesOf(sheet)
const said = words.search

type FoundListProps = {
  readonly places: readonly FoundPlace[]
  /** The ids of the list, of its rows and of the current row, for the search field's ARIA attributes. */
  readonly list: {
    readonly id: string
    readonly idOf: (index: number) => string
    readonly current: string | null
  }
  /** Whether places of one thing stand under its name; else each says what it stands in. */
  readonly isGrouped: boolean
}

/** So many ways of writing are told of. */
const MOST_SPELLINGS = 12

/** The places that were found, one a line, the found words below one another. */
export function FoundList({ places, list, isGrouped }: FoundListProps) {
  const box = useRef<HTMLDivElement>(null)
  const { id: listId, idOf, current: currentId } = list
  useEffect(() => {
    if (currentId === null) return
    box.current?.querySelector(`#${CSS.escape(currentId)}`)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])
  const rowOf = (place: FoundPlace, index: number, named: boolean) => {
    const id = idOf(index)
    return (
      <FoundRow key={place.id} id={id} place={place} isCurrent={id === currentId}>
        {named && <ThingName thing={place.thing} />}
      </FoundRow>
    )
  }
  return (
    <>
      <Spellings places={places} />
      <div
        ref={box}
        id={listId}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can hold no lines of text
        role="listbox"
        tabIndex={0}
        aria-label={said.results}
        aria-activedescendant={currentId ?? undefined}
        className={styles('list')}
      >
        {isGrouped
          ? groupsOf(places).map(({ thing, rows }, group) => (
              <div
                key={thing.key}
                // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
                role="group"
                aria-labelledby={`${listId}-of-${group}`}
                className={styles('thing')}
              >
                <ThingHead id={`${listId}-of-${group}`} thing={thing} />
                {rows.map(({ place, index }) => rowOf(place, index, false))}
              </div>
            ))
          : places.map((place, index) => rowOf(place, index, true))}
      </div>
    </>
  )
}

type Row = { readonly place: FoundPlace; readonly index: number }

function groupsOf(places: readonly FoundPlace[]) {
  const rows = new Map<string, Row[]>()
  for (const [index, place] of places.entries()) addTo(rows, place.thing.key, { place, index })
  return [...rows.values()].flatMap((each) => (each[0] ? [{ thing: each[0].place.thing, rows: each }] : []))
}

/** How the words are written where they were found; where they are written in several ways, each narrows the search down to it. */
function Spellings({ places }: { readonly places: readonly FoundPlace[] }) {
  const spellings = spellingsOf(places.map(({ line }) => line))
  if (spellings.length < 2) return null
  return (
    <p className={styles('spellings')}>
      {said.alsoAs}{' '}
      {spellings.slice(0, MOST_SPELLINGS).map(({ words: spelled, count }) => (
        <button key={spelled} type="button" dir="auto" onClick={() => searchFor({ words: `"${spelled}"` })}>
          {spelled} <span className={styles('count')}>{said.count(count)}</span>
        </button>
      ))}
    </p>
  )
}
