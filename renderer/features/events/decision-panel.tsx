import { useState } from 'react'
import { idOfMeasure } from '../../../shared/domain/values/measure-key'
import type { LedgerCard } from '../../../shared/domain/ledger/ledger'
import { describeInstant } from '../../../shared/domain/describe/describe-instant'
import type { Decision } from '../../../shared/schema/decision'
import type { Event } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { save } from '../../state/act'
import { Button } from '../../ui/button'
import { focusName, wishFocus } from '../../ui/keep-focus'
import { DecisionForm } from './decision-form'
import { statedFigure } from './stated-figure'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger.decided

type DecisionPanelProps = {
  readonly card: LedgerCard
  /** Null where the event is only proposed. */
  readonly event: Event | null
  readonly isReadOnly: boolean
}

/** What was decided of a measure, or how it can be. */
export function DecisionPanel({ card, event, isReadOnly }: DecisionPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const open = (isNext: boolean): void => {
    setOpen(isNext)
    wishFocus(`${isNext ? 'deciding' : 'decided'} ${card.id}`)
  }
  const decision = event?.decisions?.find(({ measure }) => idOfMeasure(measure) === card.id)
  if (event === null) return <p className={styles('hint')}>{w.confirmFirst}</p>
  if (isOpen)
    return (
      <div {...focusName(`deciding ${card.id}`)}>
        <DecisionForm card={card} event={event} decision={decision} onClose={() => open(false)} />
      </div>
    )
  return (
    <>
      {decision ? (
        <Decided decision={decision} now={card.sources} />
      ) : (
        <p className={styles('hint')}>{w.open}</p>
      )}
      <div className={styles('answers')} {...focusName(`decided ${card.id}`)}>
        <Button isDisabled={isReadOnly} onPress={() => open(true)}>
          {decision ? w.change : w.decide}
        </Button>
        {decision && (
          <Button
            look="quiet"
            isDisabled={isReadOnly}
            onPress={() => {
              void save('reopenMeasure', { id: event.id, measure: card.key })
              wishFocus(`decided ${card.id}`)
            }}
          >
            {w.reopen}
          </Button>
        )}
      </div>
    </>
  )
}

function Decided({ decision, now }: { readonly decision: Decision; readonly now: number }) {
  const { best, low, high, reason, method, by, at, sources } = decision
  return (
    <>
      <h4 className={styles('hint')}>{w.heading}</h4>
      <dl className={styles('decided')}>
        <dt>{w.best}</dt>
        <dd data-best>{best ? statedFigure(best) : w.none}</dd>
        <dt>{w.low}</dt>
        <dd>{low ? statedFigure(low) : w.noLow}</dd>
        <dt>{w.high}</dt>
        <dd>{high ? statedFigure(high) : w.noHigh}</dd>
      </dl>
      <p className={styles('reason')} dir="auto">
        {reason}
      </p>
      <p className={styles('hint')}>
        {w.by(words.comparison.method(method, 2), by, describeInstant(at))}
        {sources !== now && ` · ${w.was(sources, now)}`}
      </p>
    </>
  )
}
