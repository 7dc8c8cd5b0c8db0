import { useState } from 'react'
import { Plus, X } from 'lucide-react'
import { sumOf } from '../../../shared/domain/values/add-up'
import type { LedgerCard } from '../../../shared/domain/ledger/ledger'
import type { LedgerFigure } from '../../../shared/domain/ledger/event-figures'
import { idOfMeasure } from '../../../shared/domain/values/measure-key'
import { describeFigure } from '../../../shared/domain/describe/describe-figure'
import type { CitedFigure } from '../../../shared/schema/decision'
import type { Event } from '../../../shared/schema/event'
import type { Quantity } from '../../../shared/schema/quantity'
import { words } from '../../../shared/words/words'
import { save } from '../../state/act'
import { placeOf } from '../../state/events/ledger'
import { useProject } from '../../state/project-state'
import { sourceNameOf } from '../../state/selectors'
import { showWords } from '../../state/view-state'
import { Button, IconButton } from '../../ui/button'
import { focusName, wishFocus } from '../../ui/keep-focus'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger.calculation

type CalculationsProps = {
  readonly card: LedgerCard
  readonly event: Event
  readonly isReadOnly: boolean
}

/** What the journalist added up for a measure, each part leading to its words; and a way to add up more. */
export function Calculations({ card, event, isReadOnly }: CalculationsProps) {
  const [isAdding, setAdding] = useState(false)
  const own = (event.calculations ?? []).filter(({ measure }) => idOfMeasure(measure) === card.id)
  const figures = partsFor(card)
  const [newest, further] = [`sum ${card.id}`, `sums ${card.id}`]
  if (own.length === 0 && figures.length < 2) return null
  return (
    <div className={styles('parts')}>
      {own.map(({ id, parts }, at) => {
        const told = tell(parts)
        return (
          <p key={id} className={styles('calculation')} {...(at === own.length - 1 && focusName(newest))}>
            <Parts parts={parts} /> = <strong>{sumInWords(parts)}</strong>{' '}
            <span className={styles('hint')}>{w.source}</span>
            <IconButton
              icon={X}
              label={w.remove(told)}
              isDisabled={isReadOnly}
              onPress={() => {
                void save('removeCalculation', { id: event.id, calculationId: id })
                wishFocus(further)
              }}
            />
          </p>
        )
      })}
      {isAdding ? (
        <Adding
          card={card}
          event={event}
          figures={figures}
          onClose={(isAdded) => {
            setAdding(false)
            wishFocus(isAdded ? newest : further)
          }}
        />
      ) : (
        figures.length > 1 && (
          <Button
            look="quiet"
            icon={Plus}
            isDisabled={isReadOnly}
            {...focusName(further)}
            onPress={() => {
              setAdding(true)
              wishFocus(further)
            }}
          >
            {w.add}
          </Button>
        )
      )}
    </div>
  )
}

function Parts({ parts }: { readonly parts: readonly CitedFigure[] }) {
  return parts.map(({ articleId, anchor: { start, end, exact }, quantity }, at) => (
    <span key={placeOf({ articleId, start })}>
      {at > 0 && ' + '}
      <Button look="quiet" aria-label={exact} onPress={() => showWords({ articleId, start, end })}>
        {describeFigure(quantity)}
      </Button>
    </span>
  ))
}

type AddingProps = {
  readonly card: LedgerCard
  readonly event: Event
  readonly figures: readonly LedgerFigure[]
  readonly onClose: (isAdded: boolean) => void
}

function Adding({ card, event, figures, onClose }: AddingProps) {
  // By their places: the articles may be read anew meanwhile.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(card.parts[0]?.parts.map(placeOf)))
  const parts = figures.filter((figure) => chosen.has(placeOf(figure))).flatMap(askedOf)
  const toggle = (place: string): void => {
    const next = new Set(chosen)
    if (!next.delete(place)) next.add(place)
    setChosen(next)
  }
  const add = async (): Promise<void> => {
    if (await save('addCalculation', { id: event.id, measure: card.key, parts })) onClose(true)
  }
  return (
    <fieldset className={styles('adding')} {...focusName(`sums ${card.id}`)}>
      <legend>{w.choose}</legend>
      {figures.map((figure) => {
        const place = placeOf(figure)
        return (
          <label key={place}>
            <input
              type="checkbox"
              aria-label={words.reader.fact(figure.text, figure.sentence)}
              checked={chosen.has(place)}
              onChange={() => toggle(place)}
            />
            <span aria-hidden>
              <strong>{figure.text}</strong> <bdi className={styles('hint')}>{figure.sentence}</bdi>
            </span>
          </label>
        )
      })}
      {parts.length > 1 && <output>{tell(parts)}</output>}
      <div className={styles('answers')}>
        <Button look="primary" isDisabled={parts.length < 2} onPress={() => void add()}>
          {w.save}
        </Button>
        <Button look="quiet" onPress={() => onClose(false)}>
          {words.ledger.decided.cancel}
        </Button>
      </div>
    </fieldset>
  )
}

/** So many figures can be chosen from. */
const MOST = 40

/** The figures of a measure that can be added up, with the parts of stated sums first. */
function partsFor({ rows, parts, apart }: LedgerCard): readonly LedgerFigure[] {
  const all = [
    ...parts.flatMap((sum) => sum.parts),
    ...rows.flatMap(({ figure, earlier }) => [figure, ...earlier]),
    ...apart.map(({ figure }) => figure),
  ]
  return [...new Set(all)].filter(({ quantity }) => quantity !== null).slice(0, MOST)
}

function askedOf({ articleId, start, end, quantity }: LedgerFigure) {
  if (!quantity) return []
  const source = sourceNameOf(useProject.getState().articles.get(articleId))
  return [{ place: { articleId, start, end }, quantity, source }]
}

type Told = { readonly quantity: Quantity }

function tell(parts: readonly Told[]): string {
  return w.told(parts.map(inWords), sumInWords(parts))
}

function inWords({ quantity }: Told): string {
  return describeFigure(quantity)
}

function sumInWords(parts: readonly Told[]): string {
  const sum = sumOf(parts)
  return sum ? describeFigure(sum) : ''
}
