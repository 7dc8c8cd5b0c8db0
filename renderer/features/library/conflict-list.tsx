import { useMemo } from 'react'
import type { Conflict } from '../../../shared/schema/conflict'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import { words } from '../../../shared/words/words'
import { Tag } from '../../marks/tag'
import { useComparison } from '../../state/derived'
import { useProject } from '../../state/project-state'
import { openConflict, useView, mainOf } from '../../state/view-state'
import { keptRows } from '../../state/place/places'
import { RowList } from '../../ui/row-list'
import { SuggestionList } from './suggestion-list'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('conflicts')
const said = words.library.conflicts

/** What is suggested, then the conflicts of the project. */
export function ConflictList() {
  return (
    <>
      <SuggestionList />
      <MadeConflicts />
    </>
  )
}

/** The conflicts that the journalist made or confirmed, open ones first, and the suggestions that were waved away. */
function MadeConflicts() {
  const conflicts = useProject((state) => state.conflicts)
  const main = useView(mainOf)
  const openId = main.kind === 'conflict' ? main.conflictId : null
  const sorted = useMemo(
    () => [...conflicts.values()].toSorted((a, b) => order[a.state.kind] - order[b.state.kind]),
    [conflicts],
  )
  return (
    <section aria-label={said.title}>
      <header className={styles('subhead')}>
        <h3>
          {said.made} <span className={styles('count')}>{conflicts.size}</span>
        </h3>
      </header>
      <RowList
        label={said.title}
        items={sorted}
        nameOf={({ title }) => title}
        openId={openId}
        place={place}
        onOpen={openConflict}
        empty={said.empty}
      >
        {(conflict) => <ConflictRow conflict={conflict} />}
      </RowList>
    </section>
  )
}

const order = { open: 0, resolved: 1, dismissed: 2 } as const

function ConflictRow({ conflict }: { readonly conflict: Conflict }) {
  const claims = useProject((state) => state.claims)
  const quantities = conflict.members.flatMap((id) => claims.get(id)?.quantity ?? [])
  const comparison = useComparison(conflict)
  return (
    <div className={styles('row')}>
      <span className={styles('wording')} dir="auto">
        {conflict.title || said.withoutTitle}
      </span>
      {quantities.length > 0 && (
        <span className={styles('known')}>{quantities.map(describeFigure).join(' · ')}</span>
      )}
      <span className={styles('progress')}>
        <span className={styles('state')} data-state={conflict.state.kind}>
          {said.states[conflict.state.kind]}
        </span>
        {conflict.state.kind === 'dismissed' && <span>{conflict.state.reason}</span>}
        {comparison && <span>{words.comparison.kinds[comparison.judgement.kind]}</span>}
        {conflict.example && <Tag>{said.example}</Tag>}
      </span>
    </div>
  )
}
