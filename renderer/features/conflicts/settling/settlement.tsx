import { RotateCcw } from 'lucide-react'
import { areStatements } from '../../../../shared/domain/judging/compare-claims'
import { describeInstant } from '../../../../shared/domain/describe/describe-instant'
import { formatFigure } from '../../../../shared/domain/describe/format-figure'
import { words } from '../../../../shared/words/words'
import { act } from '../../../state/act'
import { openSuggestion } from '../../../state/view-state'
import { Button } from '../../../ui/button'
import { focusName, wishFocus } from '../../../ui/keep-focus'
import { ResolutionForm } from './resolution-form'
import type { ResolutionFormProps } from './resolution-form'
import { StatementResolutionForm } from './statement-resolution-form'
import { classesOf } from '../../../ui/classes'
import sheet from '../conflict-view.module.css'

const styles = classesOf(sheet)
const said = words.conflicts.settled

/** What was decided about the conflict, or the form to decide it. */
export function Settlement({ conflict, members, comparison, isReadOnly }: ResolutionFormProps) {
  const { state } = conflict
  if (state.kind === 'open' && areStatements(conflict, members))
    return <StatementResolutionForm conflict={conflict} members={members} isReadOnly={isReadOnly} />
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

function range(min: number | null, max: number | null): string {
  if (min === null && max === null) return said.noValue
  if (min === null) return said.upTo(formatFigure(max ?? 0))
  if (max === null) return said.orMore(formatFigure(min))
  return min === max ? formatFigure(min) : said.range(formatFigure(min), formatFigure(max))
}

function who(by: string, at: string): string {
  return by ? said.by(by, describeInstant(at)) : describeInstant(at)
}
