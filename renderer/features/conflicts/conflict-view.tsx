import { useMemo } from 'react'
import { Trash2 } from 'lucide-react'
import type { Conflict } from '../../../shared/schema/conflict'
import { describeComparison } from '../../../shared/domain/describe/describe-comparison'
import { areStatements } from '../../../shared/domain/judging/compare-claims'
import { words } from '../../../shared/words/words'
import { Tag } from '../../marks/tag'
import { save } from '../../state/act'
import { useComparison } from '../../state/derived'
import { removeConflictAsked } from '../../state/acts/removals'
import { useProject } from '../../state/project-state'
import { IconButton } from '../../ui/button'
import { ColumnView } from '../../ui/panes/column-view'
import { Field } from '../../ui/fields/field'
import { ComparisonPanel } from './comparison-panel'
import { letterOf } from './letter-of'
import { MemberCard } from './member-card'
import { MemberLines } from './member-lines'
import { Settlement } from './settling/settlement'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)
const said = words.conflicts

/** Claims that disagree, side by side: in their sentences, on one number line and one time line, and what was decided. */
export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  const claims = useProject((state) => state.claims)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const members = useMemo(
    () => conflict.members.flatMap((id) => claims.get(id) ?? []),
    [claims, conflict.members],
  )
  const comparison = useComparison(conflict)
  const isOfStatements = areStatements(conflict, members)
  return (
    <ColumnView>
      <header className={styles('head')}>
        <div className={styles('title')}>
          <Field
            label={said.one}
            lines={2}
            placeholder={said.placeholder}
            isReadOnly={isReadOnly}
            value={conflict.title}
            onSave={(title) => save('updateConflict', { id: conflict.id, title })}
          />
        </div>
        <div className={styles('marks')}>
          {conflict.example && <Tag>{said.example}</Tag>}
          <Tag>{said.origins[conflict.origin]}</Tag>
          <IconButton
            icon={Trash2}
            label={said.remove}
            isDisabled={isReadOnly}
            onPress={() => void removeConflictAsked(conflict.id)}
          />
        </div>
      </header>
      {members.length > 0 && (
        <ComparisonPanel
          areStatements={isOfStatements}
          comparison={
            comparison && { kind: comparison.judgement.kind, explanation: describeComparison(comparison) }
          }
        />
      )}
      <ol className={styles('members')}>
        {members.map((claim, index) => (
          <MemberCard
            key={claim.id}
            claim={claim}
            letter={letterOf(index)}
            conflict={conflict}
            isStatement={isOfStatements}
          />
        ))}
      </ol>
      {members.length > 0 && !isOfStatements && (
        <MemberLines
          members={members.map(({ id, quantity, eventDate }) => ({ id, quantity, date: eventDate }))}
        />
      )}
      <Settlement
        key={`${conflict.id} ${conflict.state.kind}`}
        conflict={conflict}
        members={members}
        comparison={comparison}
        isReadOnly={isReadOnly}
      />
    </ColumnView>
  )
}
