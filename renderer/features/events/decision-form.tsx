import { useState } from 'react'
import { applyMethod, candidatesOf, outsideOf } from '../../../shared/domain/ledger/apply-method'
import { sumOf } from '../../../shared/domain/values/add-up'
import type { LedgerCard } from '../../../shared/domain/ledger/ledger'
import { nameOfSource } from '../../../shared/domain/ledger/teller'
import { idOfMeasure } from '../../../shared/domain/values/measure-key'
import { describeWithUnit } from '../../../shared/domain/describe/describe-quantity'
import type { InputOf } from '../../../shared/ipc/contract'
import type { DecidedFigure, Decision, EventClarity } from '../../../shared/schema/decision'
import type { Event } from '../../../shared/schema/event'
import type { Quantity } from '../../../shared/schema/quantity'
import type { ResolutionMethod } from '../../../shared/schema/resolution-method'
import { capitalised } from '../../../shared/words/wording'
import { words } from '../../../shared/words/words'
import { save } from '../../state/act'
import { Button } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { DraftField } from '../../ui/fields/field'
import { classesOf } from '../../ui/classes'
import { statedFigure } from './stated-figure'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger.decided

const none = 'none'

type DecisionFormProps = {
  readonly card: LedgerCard
  readonly event: Event
  readonly decision: Decision | undefined
  readonly onClose: () => void
}

type End = 'best' | 'low' | 'high'
type Chosen = Readonly<Record<End, string>>

/** A figure that can be chosen, and what is asked for it. */
type Offered = {
  readonly id: string
  readonly quantity: Quantity
  readonly label: string
  readonly asked: InputOf<'decideMeasure'>['best']
}

/** Asks what a measure comes to: a method, the figures that it chooses and that can be changed, and the reason. */
export function DecisionForm({ card, event, decision, onClose }: DecisionFormProps) {
  const candidates = candidatesOf(card.rows)
  const offered = offeredOf(card, event)
  const [method, setMethod] = useState<ResolutionMethod>(decision?.method ?? proposed(card))
  const [chosen, setChosen] = useState<Chosen>(() =>
    decision ? chosenBefore(decision, offered) : chosenBy(method),
  )
  const [written, setWritten] = useState<string | null>(decision?.reason ?? null)
  const [clarity, setClarity] = useState<EventClarity | typeof none>(decision?.clarity ?? none)

  function chosenBy(by: ResolutionMethod): Chosen {
    const { best, low, high } = applyMethod(by, candidates)
    return { best: best ?? none, low: low ?? none, high: high ?? none }
  }
  const at = (end: End): Offered | undefined => offered.find(({ id }) => id === chosen[end])
  const figureOf = (end: End): string => {
    const quantity = at(end)?.quantity
    return quantity ? describeWithUnit(quantity) : ''
  }
  const reason =
    written ??
    w.reasons[method]({
      best: figureOf('best'),
      low: figureOf('low'),
      high: figureOf('high'),
      sources: card.sources,
    })
  const out = outsideOf(candidates, at('low')?.quantity ?? null, at('high')?.quantity ?? null)
  const decide = async (): Promise<void> => {
    const isSaved = await save('decideMeasure', {
      id: event.id,
      measure: card.key,
      method,
      best: at('best')?.asked ?? null,
      low: at('low')?.asked ?? null,
      high: at('high')?.asked ?? null,
      reason,
      sources: card.sources,
      clarity: clarity === none ? null : clarity,
    })
    if (isSaved) onClose()
  }
  const options = (empty: string) => [
    { id: none, label: empty },
    ...offered.map(({ id, label }) => ({ id, label })),
  ]
  const ends: readonly (readonly [End, string])[] = [
    ['best', w.none],
    ['low', w.noLow],
    ['high', w.noHigh],
  ]
  return (
    <div className={styles('form')}>
      <Choice
        label={w.method}
        options={methods}
        value={method}
        onChoose={(next) => {
          setMethod(next)
          setChosen(chosenBy(next))
        }}
      />
      {ends.map(([end, empty]) => (
        <Choice
          key={end}
          label={w[end]}
          options={options(empty)}
          value={chosen[end]}
          onChoose={(next) => setChosen({ ...chosen, [end]: next })}
        />
      ))}
      {out.length > 0 && <output className={styles('hint')}>{w.leavesOut(out.map(statedFigure))}</output>}
      <DraftField label={w.reason} lines={4} isRequired value={reason} onChange={setWritten} />
      <Choice
        label={w.clarity}
        options={[{ id: none, label: w.notSaid }, ...optionsOf<EventClarity>(w.clarities)]}
        value={clarity}
        onChoose={setClarity}
      />
      <div className={styles('answers')}>
        <Button look="primary" isDisabled={reason.trim() === ''} onPress={() => void decide()}>
          {w.save}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {w.cancel}
        </Button>
      </div>
    </div>
  )
}

const methods = optionsOf<ResolutionMethod>(words.comparison.methodMeanings).map(({ id }) => ({
  id,
  label: capitalised(words.comparison.method(id, 2)),
  meaning: words.comparison.methodMeanings[id],
}))

/** The method that is likely: what does not add up is asked about, a later count supersedes. */
function proposed({ parts, judged }: LedgerCard): ResolutionMethod {
  if (parts.some(({ missing }) => missing !== 0)) return 'ask the source'
  return judged?.kind === 'different-time' ? 'superseded' : 'report the range'
}

function offeredOf({ rows, id }: LedgerCard, { calculations = [] }: Event): readonly Offered[] {
  return [
    ...rows.flatMap(({ id: rowId, teller, figure: { quantity, articleId, start, end } }) => {
      if (!quantity) return []
      const source = nameOfSource(teller)
      const asked = { place: { articleId, start, end }, quantity, source }
      return [{ id: rowId, quantity, label: statedFigure({ quantity, source }), asked }]
    }),
    ...calculations.flatMap(({ id: calculationId, measure, parts }) => {
      const quantity = sumOf(parts)
      if (!quantity || idOfMeasure(measure) !== id) return []
      const source = words.ledger.calculation.source
      return [
        {
          id: calculationId,
          quantity,
          label: statedFigure({ quantity, source }),
          asked: { calculationId, source },
        },
      ]
    }),
  ]
}

/** The earlier choice, as far as sources still state it. */
function chosenBefore({ best, low, high }: Decision, offered: readonly Offered[]): Chosen {
  const idFor = (figure: DecidedFigure | null): string =>
    offered.find(
      ({ quantity, asked }) =>
        figure !== null &&
        asked?.source === figure.source &&
        quantity.min === figure.quantity.min &&
        quantity.max === figure.quantity.max,
    )?.id ?? none
  return { best: idFor(best), low: idFor(low), high: idFor(high) }
}
