import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Conflict } from '../../../shared/schema/conflict'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import { words } from '../../../shared/words/words'
import { useOffer, zone } from '../../commands/offers'
import { act } from '../../state/act'
import { removeConflictAsked } from '../../state/acts/removals'
import { useComparison } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { conflictName } from '../../state/selectors'
import { openConflict, useView, mainOf } from '../../state/view-state'
import { useListing } from '../../state/lists/listing'
import type { ListRule, Listing } from '../../state/lists/listing'
import { conflictOrders, orderConflicts } from '../../state/lists/order-conflicts'
import { keptRows } from '../../state/place/places'
import { rowsFirst } from '../../ui/keep-focus'
import { RowList } from '../../ui/row-list'
import { ListHead } from '../../marks/lists/list-head'
import { ListRow, RowState } from './list-row'
import { SuggestionList } from './suggestion-list'
import { conflictStates, useSuggestedRows } from './suggested-rows'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('conflicts')
const said = words.library.conflicts

const facets = [{ id: 'state', values: conflictStates }] as const

type ConflictListProps = {
  /** What begins a conflict where the project has none. */
  readonly begin: ReactNode
}

/** What is suggested, then the conflicts of the project. */
export function ConflictList({ begin }: ConflictListProps) {
  const suggested = useSuggestedRows()
  const made = useMadeRows()
  return (
    <>
      <ListHead
        list="conflicts"
        shown={suggested.shown.length + made.shown.length}
        total={suggested.total + made.total}
        orders={conflictOrders}
        facets={facets}
      />
      <div {...rowsFirst} className={styles('lists')}>
        {!isOnlyIn(made, suggested) && <SuggestionList rows={suggested} />}
        {!isOnlyIn(suggested, made) && <MadeConflicts rows={made} begin={begin} />}
      </div>
    </>
  )
}

/** Whether what the list is narrowed to is found among some rows, and not among others that there are. */
const isOnlyIn = (some: Listing<unknown>, others: Listing<unknown>): boolean =>
  some.shown.length > 0 && others.shown.length === 0 && others.total > 0

function useMadeRows(): Listing<Conflict> {
  const conflicts = useProject((state) => state.conflicts)
  const claims = useProject((state) => state.claims)
  const items = useMemo(() => [...conflicts.values()], [conflicts])
  const rule = useMemo(
    (): ListRule<Conflict> => ({
      wordsOf: ({ title, members }) => [title, ...members.flatMap((id) => claims.get(id)?.wording ?? [])],
      facets: [{ id: 'state', values: conflictStates, valuesOf: ({ state }) => [state.kind] }],
      order: orderConflicts,
    }),
    [claims],
  )
  return useListing('conflicts', items, rule)
}

/** The conflicts that the journalist made or confirmed, and the suggestions that were waved away. */
function MadeConflicts({ rows, begin }: ConflictListProps & { readonly rows: Listing<Conflict> }) {
  const { shown, total } = rows
  const main = useView(mainOf)
  const openId = main.kind === 'conflict' ? main.conflictId : null
  const open = shown.find(({ id }) => id === openId)
  const isClosed = open !== undefined && open.state.kind !== 'open' && open.members.length > 0
  useOffer('conflicts', {
    ...(open && { 'remove-rows': () => void removeConflictAsked(open.id) }),
    ...(isClosed && { 'reopen-conflict': () => void act('reopenConflict', { id: open.id }) }),
  })
  return (
    <section aria-label={said.title} {...zone('conflicts')}>
      <header className={styles('subhead')}>
        <h3>
          {said.made} <span className={styles('count')}>{words.formats.count(shown.length)}</span>
        </h3>
      </header>
      <RowList
        menu="conflict"
        label={said.title}
        items={shown}
        nameOf={({ title }) => title}
        openId={openId}
        place={place}
        onOpen={openConflict}
        empty={total > 0 ? words.lists.none : said.empty}
      >
        {(conflict) => <ConflictRow conflict={conflict} />}
      </RowList>
      {begin && <div className={styles('begin')}>{begin}</div>}
    </section>
  )
}

function ConflictRow({ conflict }: { readonly conflict: Conflict }) {
  const claims = useProject((state) => state.claims)
  const quantities = conflict.members.flatMap((id) => claims.get(id)?.quantity ?? [])
  const comparison = useComparison(conflict)
  const { state } = conflict
  const known = [
    ...(conflict.example ? [said.example] : []),
    ...(state.kind === 'dismissed' ? [state.reason] : []),
    ...(comparison ? [words.comparison.kinds[comparison.judgement.kind]] : []),
    ...(quantities.length > 0 ? [words.formats.inRow(quantities.map(describeFigure))] : []),
  ]
  return (
    <ListRow
      name={conflictName(conflict)}
      title={[conflictName(conflict), ...known].join('\n')}
      known={known}
      end={<RowState of={state.kind}>{said.states[state.kind]}</RowState>}
    />
  )
}
