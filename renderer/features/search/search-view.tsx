import { useEffect, useId, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { readQuery } from '../../../shared/domain/search/search-query'
import { searchKinds } from '../../../shared/domain/values/search-kinds'
import type { ListNarrowing } from '../../../shared/schema/saved-view'
import { words } from '../../../shared/words/words'
import { SavedViews } from '../../marks/lists/saved-views'
import { openFound } from '../../state/open-found'
import { useProject } from '../../state/project-state'
import {
  countFound,
  foundPlaces,
  orderBy,
  placeAtHand,
  searchAgain,
  searchFor,
  standAt,
  useSearch,
} from '../../state/search-state'
import type { SearchState } from '../../state/search-state'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { rowsFirst } from '../../ui/keep-focus'
import { FoundList } from './found-list'
import { KindChoice } from './kind-choice'
import { steppedPlace } from './stepped-place'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './search-view.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)
const said = words.search
const orders = optionsOf(said.orders)

/** The search over the project: what is typed, and every place where it stands, with the words around. */
export function SearchView({ onLeave }: { readonly onLeave: () => void }) {
  const state = useSearch()
  const places = foundPlaces(state)
  const listId = useId()
  const seq = useProject((project) => project.seq)
  const seen = useRef(seq)
  useEffect(() => {
    if (seen.current !== seq) searchAgain()
    seen.current = seq
  }, [seq])
  const current = placeAtHand(state) ?? -1
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault()
      return onLeave()
    }
    // A button of the head answers to Enter itself.
    if (event.key === 'Enter' && event.target instanceof Element && event.target.closest('button') === null) {
      const place = places[Math.max(current, 0)]
      if (place) openFound(place)
      return
    }
    const isTyped = event.target instanceof HTMLInputElement
    const next = steppedPlace(event, { current, count: places.length, isTyped })
    if (next === null) return
    event.preventDefault()
    standAt(places[next]?.id ?? null)
  }
  const idOf = (index: number): string => `${listId}-${index}`
  const list = { id: listId, idOf, current: current < 0 ? null : idOf(current) }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions -- field and list answer to the same keys
    <search className={styles('view')} onKeyDown={onKeyDown} aria-label={said.title}>
      <header className={styles('head')}>
        <div className={styles('line')}>
          <span className={styles('field')} {...rowsFirst}>
            <Search size={15} aria-hidden />
            <input
              className={`${boxes('box')} ${styles('input')}`}
              data-search
              role="combobox"
              aria-label={said.field}
              aria-expanded={places.length > 0}
              aria-controls={listId}
              aria-activedescendant={list.current ?? undefined}
              aria-autocomplete="list"
              placeholder={said.field}
              spellCheck={false}
              dir="auto"
              value={state.words}
              onChange={({ currentTarget }) => searchFor({ words: currentTarget.value })}
            />
          </span>
          <Choice label={said.order} isLabelHidden options={orders} value={state.order} onChoose={orderBy} />
        </div>
        <KindChoice answer={state.answer} kind={state.kind} />
        <SavedViews
          list="search"
          now={{
            words: state.words,
            chosen: state.kind === null ? {} : { kind: [state.kind] },
            order: state.order,
          }}
          isNarrowed={state.words.trim() !== ''}
          proposed={state.words.trim()}
          onShow={showKept}
          onShowAll={() => searchFor({ words: '', kind: null })}
        />
        <output className={styles('told')}>{told(state)}</output>
      </header>
      <div className={styles('scrolled')} data-scrolled>
        {places.length > 0 ? (
          <>
            <FoundList places={places} list={list} isGrouped={state.order === 'text'} />
            <Remarks state={state} shown={places.length} />
          </>
        ) : (
          <Narrowing />
        )}
      </div>
    </search>
  )
}

/** Looks again for what was kept; a kind or an order of places that is not known is passed over. */
function showKept({ words: kept, chosen, order }: ListNarrowing): void {
  orderBy(orders.find(({ id }) => id === order)?.id ?? 'text')
  searchFor({ words: kept, kind: searchKinds.find((kind) => chosen['kind']?.includes(kind)) ?? null })
}

function told({ words: typed, answer }: SearchState): string {
  if (typed.trim() === '') return said.start
  const query = readQuery(typed)
  if (query.all.length === 0) return query.none.length > 0 ? said.onlyWithout : said.start
  if (answer === null) return ''
  const found = said.found(countFound(answer, null), answer.isMore)
  return answer.waiting > 0 ? `${found} · ${said.reading(answer.waiting)}` : found
}

/** Notes on results that are not shown. */
function Remarks({
  state: { answer, kind },
  shown,
}: {
  readonly state: SearchState
  readonly shown: number
}) {
  return answer && countFound(answer, kind) > shown ? (
    <p className={styles('remark')}>{said.firstShown(shown)}</p>
  ) : null
}

/** What may be typed. */
function Narrowing() {
  return (
    <section className={styles('narrow')} aria-label={said.narrow}>
      <h2>{said.narrow}</h2>
      <dl>
        {said.ways.map(([typed, meaning]) => (
          <div key={typed}>
            <dt>{typed}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
