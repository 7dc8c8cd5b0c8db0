import { useMemo, useState } from 'react'
import { Scale } from 'lucide-react'
import type { LedgerCard, LedgerRow } from '../../../shared/domain/ledger/ledger'
import { askedOf } from '../../../shared/domain/ledger/sort-into-measures'
import type { Event } from '../../../shared/schema/event'
import { words } from '../../../shared/words/words'
import { useOpenSuggestions } from '../../state/derived'
import { placeOf } from '../../state/events/ledger'
import { openSuggestion } from '../../state/view-state'
import { Button } from '../../ui/button'
import { Calculations } from './calculations'
import { DecisionPanel } from './decision-panel'
import { ApartList } from './apart-list'
import { MeasureTable } from './measure-table'
import { FoldButton } from './more-button'
import { PartsBar } from './parts-bar'
import { classesOf } from '../../ui/classes'
import sheet from './ledger.module.css'

const styles = classesOf(sheet)

const w = words.ledger

/** So many sources of a measure are shown at first. */
const PAGE = 8

type MeasureCardProps = {
  readonly card: LedgerCard
  /** Null where the event is only proposed. */
  readonly event: Event | null
  readonly isReadOnly: boolean
}

/** One measure of an event: its question, every figure on one line, its parts, and what was kept apart. */
export function MeasureCard({ card, event, isReadOnly }: MeasureCardProps) {
  const { rows, sources, judged, parts, apart } = card
  const [isWhole, setWhole] = useState(false)
  const question = w.question(...askedOf(card))
  const suggestion = useSuggestionOf(rows)
  const shown = isWhole ? rows : rows.slice(0, PAGE)
  return (
    <section className={styles('card')} aria-label={question}>
      <div className={styles('said')}>
        <h3 className={styles('question')} dir="auto">
          {question}
        </h3>
        <p className={styles('hint')}>
          {w.sources(sources)}
          {judged && ` · ${judged.explanation}`}
        </p>
        {rows.length > 0 && (
          <MeasureTable rows={shown} all={rows} question={question} isReadOnly={isReadOnly} />
        )}
        <FoldButton further={rows.length - PAGE} isWhole={isWhole} onChange={setWhole} />
        {suggestion && (
          <Button look="quiet" icon={Scale} onPress={() => openSuggestion(suggestion.id)}>
            {w.compare}
          </Button>
        )}
        {parts.map((sum, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a sum is known by its place alone
          <PartsBar key={at} sum={sum} />
        ))}
        {event && <Calculations card={card} event={event} isReadOnly={isReadOnly} />}
        {apart.length > 0 && <ApartList apart={apart} rows={rows} isReadOnly={isReadOnly} />}
      </div>
      <div className={styles('judged')}>
        <DecisionPanel card={card} event={event} isReadOnly={isReadOnly} />
      </div>
    </section>
  )
}

/** The open suggestion that speaks of figures of a card. */
function useSuggestionOf(rows: readonly LedgerRow[]) {
  const { shown, further } = useOpenSuggestions()
  return useMemo(() => {
    const places = new Set(rows.flatMap(({ figures }) => figures.map(placeOf)))
    return [...shown, ...further].find(({ members }) =>
      members.every((member) => places.has(placeOf(member))),
    )
  }, [rows, shown, further])
}
