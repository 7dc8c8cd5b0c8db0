import { GridList, GridListItem } from 'react-aria-components'
import type { Conflict } from '../../../shared/schema/conflict'
import { compareAll } from '../../../shared/domain/conflicts/compare-quantities'
import { comparisonWords } from '../../../shared/domain/describe/comparison-words'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import { Tag } from '../../marks/tag'
import { useProject } from '../../state/project-state'
import { openConflict, useView } from '../../state/view-state'
import styles from './library.module.css'

/** The conflicts of the project, open ones first. */
export function ConflictList() {
  const conflicts = useProject((state) => state.conflicts)
  const openId = useView(({ main }) => (main.kind === 'conflict' ? main.conflictId : null))
  const sorted = [...conflicts.values()].toSorted((a, b) => order[a.state.kind] - order[b.state.kind])
  return (
    <GridList
      aria-label="Conflicts"
      className={styles['list'] ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={openId === null ? [] : [openId]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) openConflict(String(key))
      }}
      onAction={(key) => openConflict(String(key))}
      renderEmptyState={() => (
        <p className={styles['empty']}>
          No conflicts yet. Open a claim and choose “New conflict…” to put it beside a claim that differs.
        </p>
      )}
    >
      {sorted.map((conflict) => (
        <GridListItem
          key={conflict.id}
          id={conflict.id}
          textValue={conflict.title}
          className={styles['item'] ?? ''}
        >
          <ConflictRow conflict={conflict} />
        </GridListItem>
      ))}
    </GridList>
  )
}

const order = { open: 0, resolved: 1, dismissed: 2 } as const
const stateWords = { open: 'Open', resolved: 'Resolved', dismissed: 'Dismissed' } as const

function ConflictRow({ conflict }: { readonly conflict: Conflict }) {
  const claims = useProject((state) => state.claims)
  const quantities = conflict.members.flatMap((id) => claims.get(id)?.quantity ?? [])
  const comparison = quantities.length > 1 ? compareAll(quantities) : null
  return (
    <div className={styles['row']}>
      <span className={styles['wording']} dir="auto">
        {conflict.title || 'Conflict without a title'}
      </span>
      <span className={styles['known']}>{quantities.map(describeFigure).join(' · ')}</span>
      <span className={styles['progress']}>
        <span className={styles['state']} data-state={conflict.state.kind}>
          {stateWords[conflict.state.kind]}
        </span>
        {comparison && <span>{comparisonWords[comparison.kind]}</span>}
        {conflict.example && <Tag>example</Tag>}
      </span>
    </div>
  )
}
