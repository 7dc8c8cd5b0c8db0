import { useState, type ReactNode } from 'react'
import type { DismissalReason } from '../../../shared/schema/conflict'
import { words } from '../../../shared/words/words'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)

const reasons: readonly { readonly id: DismissalReason; readonly label: string; readonly meaning: string }[] =
  [
    {
      id: 'different scope',
      label: 'Different scope',
      meaning: 'They count in different places, or different groups',
    },
    { id: 'different time', label: 'Different time', meaning: 'Each is right for its own date' },
    { id: 'same origin', label: 'Same origin', meaning: 'One repeats another' },
    { id: 'not the same thing', label: 'Not the same thing', meaning: 'They speak of different things' },
    { id: 'other', label: 'Other', meaning: 'Say why in the note' },
  ]

type DismissalFormProps = {
  /** What is dismissed, where there is a choice. */
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
    <section className={styles('form')} aria-label="Dismiss">
      <h3>Not a conflict</h3>
      {children}
      <Choice label="Why" options={reasons} value={reason} onChoose={setReason} />
      <DraftField label="Note" lines={2} value={note} onChange={setNote} />
      <div className={styles('actions')}>
        <Button onPress={onBack}>Back</Button>
        <Button look="primary" onPress={() => onDismiss(reason, note)}>
          {words.dismissal.dismiss(count)}
        </Button>
      </div>
    </section>
  )
}
