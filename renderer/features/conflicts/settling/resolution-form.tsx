import { useState } from 'react'
import type { Claim } from '../../../../shared/schema/claim'
import type { Conflict } from '../../../../shared/schema/conflict'
import type { ResolutionMethod } from '../../../../shared/schema/resolution-method'
import { formatFigure } from '../../../../shared/domain/describe/format-figure'
import { parseFigure } from '../../../../shared/domain/describe/parse-figure'
import type { ClaimComparison } from '../../../../shared/domain/judging/compare-claims'
import { checkRange } from '../../../../shared/domain/values/check-figure'
import { describeFault } from '../../../../shared/words/describe-fault'
import { words } from '../../../../shared/words/words'
import { act } from '../../../state/act'
import { mayBeSaid } from '../../../state/acts/set-verdict'
import { Button } from '../../../ui/button'
import { Choice, optionsOf } from '../../../ui/fields/choice'
import { DraftField } from '../../../ui/fields/field'
import { focusName, wishFocus } from '../../../ui/keep-focus'
import { Columns } from '../../../ui/section'
import { DismissalForm } from '../dismissal-form'
import { MemberVerdicts } from './member-verdicts'
import { leftOut, proposeResolution } from './propose-resolution'
import { useDismissing } from '../use-dismissing'
import { classesOf } from '../../../ui/classes'
import sheet from '../conflict-view.module.css'

const styles = classesOf(sheet)
const settling = words.conflicts.settling

export type ResolutionFormProps = {
  readonly conflict: Conflict
  readonly members: readonly Claim[]
  /** What comparing the members yields; null where there is nothing to compare. */
  readonly comparison: ClaimComparison | null
  readonly isReadOnly: boolean
}

/** Asks what the conflict comes to; or why it is none. */
export function ResolutionForm({ conflict, members, comparison, isReadOnly }: ResolutionFormProps) {
  const proposal = proposeResolution(comparison)
  const [method, setMethod] = useState<ResolutionMethod>(proposal.method)
  const [value, setValue] = useState(proposal.value)
  const [from, setFrom] = useState(proposal.min === null ? '' : formatFigure(proposal.min))
  const [to, setTo] = useState(proposal.max === null ? '' : formatFigure(proposal.max))
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [isTried, setTried] = useState(false)
  const { isDismissing, ask, back } = useDismissing('decision')
  const min = parseFigure(from)
  const max = parseFigure(to)
  const orderFault = max.fault ?? checkRange(min.value, max.value)
  const isRange = min.fault === null && orderFault === null
  const left = isRange ? leftOut(comparison, min.value, max.value) : []

  /** The words that were proposed go with the figures that were proposed: others want words of their own, or none. */
  const changing = (set: (end: string) => void) => (end: string) => {
    set(end)
    if (value === proposal.value) setValue('')
  }
  const resolve = async (): Promise<void> => {
    setTried(true)
    if (!reason.trim() || min.fault !== null || orderFault !== null) return wishFocus('decision')
    const verdicts = members.flatMap(({ id, verdict }) => {
      const found = chosen.get(id)
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
      value,
      min: min.value,
      max: max.value,
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
        label={settling.method}
        options={optionsOf<ResolutionMethod>(words.comparison.methodMeanings).map(({ id }) => ({
          id,
          label: capitalised(words.comparison.method(id, conflict.members.length)),
          meaning: words.comparison.methodMeanings[id],
        }))}
        value={method}
        isDisabled={isReadOnly}
        onChoose={setMethod}
      />
      <Columns>
        <DraftField
          label={settling.from}
          value={from}
          onChange={changing(setFrom)}
          fault={describeFault(min.fault)}
        />
        <DraftField
          label={settling.to}
          value={to}
          onChange={changing(setTo)}
          fault={describeFault(orderFault)}
        />
      </Columns>
      {left.length > 0 && <output className={styles('warning')}>{words.comparison.leavesOut(left)}</output>}
      <DraftField
        label={settling.value}
        placeholder={settling.valuePlaceholder}
        value={value}
        onChange={setValue}
      />
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

function capitalised(name: string): string {
  return name.replace(/^./u, (first) => first.toUpperCase())
}
