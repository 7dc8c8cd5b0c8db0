import { useMemo, useRef } from 'react'
import { Trash2 } from 'lucide-react'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict } from '../../../shared/schema/conflict'
import { layoutNumberLines } from '../../../shared/domain/charts/number-line'
import { layoutTimeLine } from '../../../shared/domain/charts/time-line'
import { compareAll } from '../../../shared/domain/conflicts/compare-quantities'
import { comparisonWords } from '../../../shared/domain/describe/comparison-words'
import { Tag } from '../../marks/tag'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { showMain } from '../../state/view-state'
import { IconButton } from '../../ui/button'
import { Field } from '../../ui/field'
import { LineChart } from './line-chart'
import { MemberCard } from './member-card'
import { Settlement } from './settlement'
import { useWidth } from './use-width'
import styles from './conflict-view.module.css'

/** Claims that disagree, side by side: in their sentences, on one number line and one time line, and what was decided. */
export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  const claims = useProject((state) => state.claims)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const members = useMemo(
    () => conflict.members.flatMap((id) => claims.get(id) ?? []),
    [claims, conflict.members],
  )
  const remove = async (): Promise<void> => {
    showMain({ kind: 'reader', articleId: null })
    await act('removeConflict', { id: conflict.id })
  }
  return (
    <div className={styles['view']}>
      <div className={styles['column']}>
        <header className={styles['head']}>
          <div className={styles['title']}>
            <Field
              label="Conflict"
              lines={2}
              placeholder="What is the question?"
              isReadOnly={isReadOnly}
              value={conflict.title}
              onSave={(title) => void act('updateConflict', { id: conflict.id, title })}
            />
          </div>
          {conflict.example && <Tag>example</Tag>}
          <Tag>{conflict.origin}</Tag>
          <IconButton
            icon={Trash2}
            label="Remove conflict"
            isDisabled={isReadOnly}
            onPress={() => void remove()}
          />
        </header>
        <Comparison members={members} />
        <ol className={styles['members']}>
          {members.map((claim, index) => (
            <MemberCard key={claim.id} claim={claim} letter={letterOf(index)} conflict={conflict} />
          ))}
        </ol>
        <Lines members={members} />
        <Settlement
          key={`${conflict.id} ${conflict.state.kind}`}
          conflict={conflict}
          members={members}
          isReadOnly={isReadOnly}
        />
      </div>
    </div>
  )
}

function Comparison({ members }: { readonly members: readonly Claim[] }) {
  const quantities = members.flatMap((claim) => claim.quantity ?? [])
  if (quantities.length < 2)
    return (
      <p className={styles['comparison']}>
        These claims have no two figures to compare. Give each a quantity in its inspector, or decide by their
        wording.
      </p>
    )
  const { kind, explanation } = compareAll(quantities)
  return (
    <section className={styles['comparison']} data-kind={kind} aria-label="What comparing them yields">
      <strong className={styles['kind']}>{comparisonWords[kind]}</strong>
      <p>{explanation}</p>
    </section>
  )
}

function Lines({ members }: { readonly members: readonly Claim[] }) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const items = members.flatMap((claim, index) =>
    claim.quantity ? [{ id: claim.id, label: letterOf(index), quantity: claim.quantity }] : [],
  )
  const dates = members.map((claim, index) => ({
    id: claim.id,
    label: letterOf(index),
    date: claim.quantity?.asOf?.date ?? claim.eventDate,
  }))
  const timeLine = layoutTimeLine(dates, Math.max(width, 200))
  return (
    <div ref={frame} className={styles['lines']}>
      {width > 0 &&
        layoutNumberLines(items, width).map((line) => (
          <section key={line.unit} aria-label="Number line">
            <h3>{line.unit ? `Figures, in ${line.unit}` : 'Figures'}</h3>
            <LineChart line={line} name="Figures on one number line" />
          </section>
        ))}
      {width > 0 && (
        <section aria-label="Time line">
          <h3>As of</h3>
          {timeLine.bars.length > 0 && <LineChart line={timeLine} name="Dates on one time line" />}
          <p className={styles['unplaced']}>
            {[
              ...timeLine.yearNotStated.map(({ label, words }) => `${label}: ${words}`),
              ...timeLine.unplaced.map(({ label }) => `${label}: no date stated`),
            ].join(' · ')}
          </p>
        </section>
      )}
    </div>
  )
}

/** A, B, … Z, then numbers: what a claim is called within one conflict. */
function letterOf(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : String(index + 1)
}
