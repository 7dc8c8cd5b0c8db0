import { useState } from 'react'
import type { Claim } from '../../../../shared/schema/claim'
import type { ResolutionMethod } from '../../../../shared/schema/resolution-method'
import { nameOfClaim } from '../../../../shared/domain/describe/name-of-claim'
import { words } from '../../../../shared/words/words'
import { act } from '../../../state/act'
import { mayBeSaid } from '../../../state/acts/set-verdict'
import { useProject } from '../../../state/project-state'
import { sourceNameOf } from '../../../state/selectors'
import { Button } from '../../../ui/button'
import { Choice } from '../../../ui/fields/choice'
import type { Option } from '../../../ui/fields/choice'
import { DraftField } from '../../../ui/fields/field'
import { focusName, wishFocus } from '../../../ui/keep-focus'
import { DismissalForm } from '../dismissal-form'
import { letterOf } from '../letter-of'
import { MemberVerdicts } from './member-verdicts'
import type { ResolutionFormProps } from './resolution-form'
import { useDismissing } from '../use-dismissing'
import { classesOf } from '../../../ui/classes'
import sheet from '../conflict-view.module.css'

const styles = classesOf(sheet)
const settling = words.conflicts.settling
const said = settling.holds

/** What statements come to: the method that it is called by, and the claims that hold. */
type Outcome = { readonly method: ResolutionMethod; readonly holds: readonly string[] }

const notDecided: Outcome = { method: 'pending', holds: [] }

/** Asks which of some statements holds, or what is to be done with them; or why they are no conflict. */
export function StatementResolutionForm({
  conflict,
  members,
  isReadOnly,
}: Omit<ResolutionFormProps, 'comparison'>) {
  const articles = useProject((state) => state.articles)
  const outcomes = outcomesOf(members)
  const [chosen, setChosen] = useState('pending')
  const { method, holds } = outcomes.find(({ id }) => id === chosen) ?? notDecided
  const proposed = members
    .filter(({ id }) => holds.includes(id))
    .map(({ wording, speaker, occurrences: [first] }) => {
      const outlet = first && sourceNameOf(articles.get(first.articleId))
      return words.comparison.stated(wording, [speaker, outlet ?? ''].filter(Boolean))
    })
    .join('; ')
  const [written, setWritten] = useState<string | null>(null)
  const value = written ?? proposed
  const [reason, setReason] = useState('')
  const [verdictOf, setVerdictOf] = useState<ReadonlyMap<string, string>>(new Map())
  const [isTried, setTried] = useState(false)
  const { isDismissing, ask, back } = useDismissing('decision')

  const resolve = async (): Promise<void> => {
    setTried(true)
    if (!reason.trim()) return wishFocus('decision')
    const verdicts = members.flatMap(({ id, verdict }) => {
      const found = verdictOf.get(id)
      return found === undefined || found === verdict ? [] : [{ claimId: id, verdict: found }]
    })
    for (const verdict of new Set(verdicts.map((each) => each.verdict))) {
      const ids = verdicts.flatMap((each) => (each.verdict === verdict ? [each.claimId] : []))
      if (!(await mayBeSaid(ids, verdict))) return
    }
    wishFocus('settled')
    await act('resolveConflict', {
      id: conflict.id,
      method,
      holds: [...holds],
      value,
      min: null,
      max: null,
      reason,
      verdicts,
    })
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
      <Choice
        label={said.label}
        options={outcomes}
        value={chosen}
        isDisabled={isReadOnly}
        onChoose={setChosen}
      />
      <DraftField
        label={said.value}
        lines={2}
        placeholder={settling.valuePlaceholder}
        value={value}
        onChange={setWritten}
      />
      <MemberVerdicts
        members={members}
        chosen={verdictOf}
        onChoose={(claimId, verdict) => setVerdictOf(new Map(verdictOf).set(claimId, verdict))}
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

function outcomesOf(members: readonly Claim[]): readonly (Option<string> & Outcome)[] {
  return [
    ...members.map((claim, at) => ({
      id: claim.id,
      label: said.one(letterOf(at), nameOfClaim(claim)),
      method: 'prioritise a source' as const,
      holds: [claim.id],
    })),
    {
      id: 'both',
      label: said.both(members.length),
      meaning: said.bothMeaning,
      method: 'both hold',
      holds: members.map(({ id }) => id),
    },
    { id: 'unconfirmed', label: said.unconfirmed, method: 'unconfirmed', holds: [] },
    { id: 'ask', label: said.ask, method: 'ask the source', holds: [] },
    { id: 'pending', label: said.pending, method: 'pending', holds: [] },
  ]
}
