import { useState } from 'react'
import { RotateCcw } from 'lucide-react'
import type { Claim } from '../../../shared/schema/claim'
import type { Conflict, ResolutionMethod } from '../../../shared/schema/conflict'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import { formatFigure } from '../../../shared/domain/describe/format-figure'
import type { ClaimComparison } from '../../../shared/domain/judging/compare-claims'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { mayBeSaid } from '../../state/acts/set-verdict'
import { openSuggestion } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { focusName, wishFocus } from '../../ui/keep-focus'
import { Columns } from '../../ui/section'
import { DismissalForm } from './dismissal-form'
import { MemberVerdicts } from './member-verdicts'
import { leftOut, proposeResolution } from './propose-resolution'
import { parseFigure } from '../../../shared/domain/describe/parse-figure'
import { checkRange } from '../../../shared/domain/values/check-figure'
import { describeFault } from '../../../shared/words/describe-fault'
import { classesOf } from '../../ui/classes'
import sheet from './conflict-view.module.css'

const styles = classesOf(sheet)
const said = words.conflicts.settled
const settling = words.conflicts.settling

type SettlementProps = {
  readonly conflict: Conflict
  readonly members: readonly Claim[]
  /** What comparing the members yields; null where there is nothing to compare. */
  readonly comparison: ClaimComparison | null
  readonly isReadOnly: boolean
}

/** What was decided about the conflict, or the form to decide it. */
export function Settlement({ conflict, members, comparison, isReadOnly }: SettlementProps) {
  const { state } = conflict
  if (state.kind === 'open')
    return (
      <ResolutionForm conflict={conflict} members={members} comparison={comparison} isReadOnly={isReadOnly} />
    )
  const reopen = (
    <Button
      icon={RotateCcw}
      isDisabled={isReadOnly}
      onPress={() => {
        wishFocus('decision')
        void act('reopenConflict', { id: conflict.id })
      }}
    >
      {said.reopen}
    </Button>
  )
  // A suggestion that was waved away has no claims to reopen: taking the answer back brings the suggestion back.
  const suggestAgain = (
    <Button
      icon={RotateCcw}
      isDisabled={isReadOnly}
      onPress={() => {
        openSuggestion(conflict.suggestionKey)
        wishFocus('answer')
        void act('removeConflict', { id: conflict.id })
      }}
    >
      {said.suggestAgain}
    </Button>
  )
  if (state.kind === 'dismissed')
    return (
      <section
        className={styles('settled')}
        aria-label={said.dismissal}
        tabIndex={-1}
        {...focusName('settled')}
      >
        <header>
          <h3>{said.dismissed(state.reason)}</h3>
          {conflict.members.length > 0 ? reopen : suggestAgain}
        </header>
        {state.note && <p dir="auto">{state.note}</p>}
        <p className={styles('when')}>{who(state.by, state.at)}</p>
      </section>
    )
  const { method, value, min, max, reason, comparison: comparedThen, by, at } = state.resolution
  return (
    <section
      className={styles('settled')}
      aria-label={said.resolution}
      tabIndex={-1}
      {...focusName('settled')}
    >
      <header>
        <h3>{said.resolved(words.comparison.method(method, conflict.members.length))}</h3>
        {reopen}
      </header>
      <p className={styles('value')} dir="auto">
        {value || range(min, max)}
      </p>
      <p dir="auto">{reason}</p>
      {comparedThen && <p className={styles('when')}>{said.comparedThen(comparedThen)}</p>}
      <p className={styles('when')}>{who(by, at)}</p>
    </section>
  )
}

const methods: readonly ResolutionMethod[] = [
  'prioritise a source',
  'report the range',
  'both hold',
  'unconfirmed',
  'pending',
  'ask the source',
]
function ResolutionForm({ conflict, members, comparison, isReadOnly }: SettlementProps) {
  const proposal = proposeResolution(comparison)
  const [method, setMethod] = useState<ResolutionMethod>(proposal.method)
  const [value, setValue] = useState(proposal.value)
  const [from, setFrom] = useState(proposal.min === null ? '' : formatFigure(proposal.min))
  const [to, setTo] = useState(proposal.max === null ? '' : formatFigure(proposal.max))
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [isTried, setTried] = useState(false)
  const [isDismissing, setDismissing] = useState(false)
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
        onBack={() => {
          setDismissing(false)
          wishFocus('decision')
        }}
      />
    )
  return (
    <section className={styles('form')} aria-label={settling.title}>
      <h3>{settling.title}</h3>
      <Choice
        label={settling.method}
        options={methods.map((id) => ({
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
        <Button
          isDisabled={isReadOnly}
          onPress={() => {
            setDismissing(true)
            wishFocus('dismissal')
          }}
        >
          {words.conflicts.notAConflict}
        </Button>
        <Button look="primary" isDisabled={isReadOnly} onPress={() => void resolve()}>
          {settling.action}
        </Button>
      </div>
    </section>
  )
}

function range(min: number | null, max: number | null): string {
  if (min === null && max === null) return said.noValue
  if (min === null) return said.upTo(formatFigure(max ?? 0))
  if (max === null) return said.orMore(formatFigure(min))
  return min === max ? formatFigure(min) : said.range(formatFigure(min), formatFigure(max))
}

function who(by: string, at: string): string {
  return by ? said.by(by, describeInstant(at)) : describeInstant(at)
}

function capitalised(name: string): string {
  return name.replace(/^./u, (first) => first.toUpperCase())
}
