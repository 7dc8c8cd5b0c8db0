import { useState } from 'react'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import { describeRole } from '../../../shared/domain/describe/describe-role'
import type { LedgerFigure } from '../../../shared/domain/ledger/event-figures'
import type { Event } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { placeOf } from '../../state/events/ledger'
import { FigureLink } from './measure-table'
import { MeasureCard } from './measure-card'
import { MoreButton } from './more-button'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger

/** So many measures are drawn at first. */
const PAGE = 12
/** So many figures that stand on no card. */
const ONCE = 12

type LedgerCardsProps = {
  readonly ledger: (Ledger & { readonly leftOut: number }) | null
  /** Null where the event is only proposed. */
  readonly event: Event | null
  readonly isReadOnly: boolean
}

/** The measures of an event, and the figures that stand on no card. */
export function LedgerCards({ ledger, event, isReadOnly }: LedgerCardsProps) {
  const [shown, setShown] = useState(PAGE)
  if (ledger === null) return <p className={styles('hint')}>{w.reading}</p>
  const { cards, further, leftOut } = ledger
  if (cards.length + further.length === 0) return <p className={styles('hint')}>{w.nothing}</p>
  return (
    <>
      {cards.slice(0, shown).map((card) => (
        <MeasureCard key={card.id} card={card} event={event} isReadOnly={isReadOnly} />
      ))}
      <MoreButton further={cards.length - shown} onPress={() => setShown(shown + PAGE)} />
      {further.length > 0 && <Once figures={further} />}
      {leftOut > 0 && <p className={styles('hint')}>{w.further(leftOut)}</p>}
    </>
  )
}

/** What only one text counts. */
function Once({ figures }: { readonly figures: readonly LedgerFigure[] }) {
  const [shown, setShown] = useState(ONCE)
  return (
    <section className={styles('once')} aria-label={w.once.heading}>
      <h3>
        {w.once.heading} <span className={styles('count')}>{figures.length}</span>
      </h3>
      <ul>
        {figures.slice(0, shown).map((figure) => (
          <li key={placeOf(figure)}>
            <FigureLink figure={figure} /> {/* What else is counted the figure says itself. */}
            {figure.isFate && <bdi className={styles('hint')}>{describeRole(figure)}</bdi>}
          </li>
        ))}
      </ul>
      <MoreButton further={figures.length - shown} onPress={() => setShown(shown + ONCE)} />
    </section>
  )
}
