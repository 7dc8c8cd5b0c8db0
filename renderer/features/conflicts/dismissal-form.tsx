import { useState, type ReactNode } from 'react'
import type { DismissalReason } from '../../../shared/schema/conflict'
import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { focusName } from '../../ui/keep-focus'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)
const said = words.conflicts.dismissing

const ids: readonly DismissalReason[] = [
  'different scope',
  'different time',
  'same origin',
  'not the same thing',
  'other',
]
const reasons = ids.map((id) => ({ id, ...said.reasons[id] }))

type DismissalFormProps = {
  /** The choice of what to dismiss, if there is one. */
  readonly children?: ReactNode
  /** How many are dismissed. */
  readonly count?: number
  readonly onDismiss: (reason: DismissalReason, note: string) => void
  readonly onBack: () => void
}

/** Asks why something is no conflict. */
export function DismissalForm({ children, count = 1, onDismiss, onBack }: DismissalFormProps) {
  const [reason, setReason] = useState<DismissalReason>('different scope')
  const [note, setNote] = useState('')
  return (
    <section className={styles('form')} aria-label={said.title} {...focusName('dismissal')}>
      <h3>{said.notAConflict}</h3>
      {children}
      <Choice label={said.why} options={reasons} value={reason} onChoose={setReason} />
      <DraftField label={said.note} lines={2} value={note} onChange={setNote} />
      <div className={styles('actions')}>
        <Button onPress={onBack}>{words.buttons.back}</Button>
        <Button look="primary" onPress={() => onDismiss(reason, note)}>
          {words.dismissal.dismiss(count)}
        </Button>
      </div>
    </section>
  )
}
