import { useState } from 'react'
import type { Claim } from '../../../../shared/schema/claim'
import type { Conflict } from '../../../../shared/schema/conflict'
import type { ResolutionMethod } from '../../../../shared/schema/resolution-method'
import { formatFigure } from '../../../../shared/domain/describe/format-figure'
import { parseFigure } from '../../../../shared/domain/describe/parse-figure'
import type { ClaimComparison } from '../../../../shared/domain/judging/compare-claims'
import { checkRange } from '../../../../shared/domain/values/check-figure'
import { capitalised } from '../../../../shared/words/wording'
import { describeFault } from '../../../../shared/words/describe-fault'
import { words } from '../../../../shared/words/words'
import { Choice, optionsOf } from '../../../ui/fields/choice'
import { DraftField } from '../../../ui/fields/field'
import { Columns } from '../../../ui/section'
import { leftOut, proposeResolution } from './propose-resolution'
import { SettlingForm } from './settling-form'
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

  return (
    <SettlingForm
      conflict={conflict}
      members={members}
      isReadOnly={isReadOnly}
      outcome={isRange ? { method, value, min: min.value, max: max.value } : null}
    >
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
    </SettlingForm>
  )
}
