import { useState } from 'react'
import type { ReactNode } from 'react'
import type { InputOf } from '../../../../shared/ipc/contract'
import type { Claim } from '../../../../shared/schema/claim'
import type { Conflict } from '../../../../shared/schema/conflict'
import { words } from '../../../../shared/words/words'
import { act } from '../../../state/act'
import { mayBeSaid } from '../../../state/acts/set-verdict'
import { Button } from '../../../ui/button'
import { DraftField } from '../../../ui/fields/field'
import { focusName, wishFocus } from '../../../ui/keep-focus'
import { DismissalForm } from '../dismissal-form'
import { MemberVerdicts } from './member-verdicts'
import { useDismissing } from '../use-dismissing'
import { classesOf } from '../../../ui/classes'
import sheet from '../conflict-view.module.css'

const styles = classesOf(sheet)
const settling = words.conflicts.settling

type SettlingFormProps = {
  readonly conflict: Conflict
  readonly members: readonly Claim[]
  readonly isReadOnly: boolean
  /** What the conflict comes to; null while what was typed for that cannot be. */
  readonly outcome: Omit<InputOf<'resolveConflict'>, 'id' | 'reason' | 'verdicts'> | null
  /** What is asked for that. */
  readonly children: ReactNode
}

/** The form that settles any conflict: outcome, verdicts of its claims, and reason; or why it is no conflict. */
export function SettlingForm({ conflict, members, isReadOnly, outcome, children }: SettlingFormProps) {
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [isTried, setTried] = useState(false)
  const { isDismissing, ask, back } = useDismissing('decision')

  const resolve = async (): Promise<void> => {
    setTried(true)
    if (!reason.trim() || outcome === null) return wishFocus('decision')
    const verdicts = members.flatMap(({ id, verdict }) => {
      const found = chosen.get(id)
      return found === undefined || found === verdict ? [] : [{ claimId: id, verdict: found }]
    })
    for (const verdict of new Set(verdicts.map((each) => each.verdict))) {
      const ids = verdicts.flatMap((each) => (each.verdict === verdict ? [each.claimId] : []))
      if (!(await mayBeSaid(ids, verdict))) return
    }
    wishFocus('settled')
    await act('resolveConflict', { ...outcome, id: conflict.id, reason, verdicts })
  }

  if (isDismissing)
    return (
      <DismissalForm
        onDismiss={(why, note) => {
          wishFocus('settled')
          void act('dismissConflict', { id: conflict.id, reason: why, note })
        }}
        onBack={back}
      />
    )
  return (
    <section className={styles('form')} aria-label={settling.title}>
      <h3>{settling.title}</h3>
      {children}
      <MemberVerdicts
        members={members}
        chosen={chosen}
        onChoose={(claimId, verdict) => setChosen(new Map(chosen).set(claimId, verdict))}
        isReadOnly={isReadOnly}
      />
      <div {...focusName('decision')}>
        <DraftField
          label={settling.reason}
          isRequired
          lines={3}
          placeholder={settling.reasonPlaceholder}
          value={reason}
          onChange={setReason}
          fault={isTried && !reason.trim() ? settling.noReason : null}
        />
      </div>
      <div className={styles('actions')}>
        <Button isDisabled={isReadOnly} onPress={ask}>
          {words.conflicts.notAConflict}
        </Button>
        <Button look="primary" isDisabled={isReadOnly} onPress={() => void resolve()}>
          {settling.action}
        </Button>
      </div>
    </section>
  )
}
