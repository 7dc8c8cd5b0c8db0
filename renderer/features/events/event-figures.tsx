import { useMemo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import { describeLink } from '../../../shared/domain/describe/describe-link'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import type { Ledger } from '../../../shared/domain/ledger/ledger'
import type { SuggestedConflict } from '../../../shared/ipc/findings'
import { words } from '../../../shared/words/words'
import { useOpenSuggestions } from '../../state/derived'
import { placeOf } from '../../state/events/ledger'
import type { ListedEvent } from '../../state/events/listed-events'
import { suggestionsWithin } from '../../state/suggestions/suggestions-alike'
import { openSuggestion } from '../../state/view-state'
import { MoreButton } from './more-button'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events.figures

/** How many are shown at first, and more at a time. */
const PAGE = 6

type EventFiguresProps = { readonly listed: ListedEvent; readonly ledger: Ledger | null }

/** What differs in an event, stands on none of its cards and is not answered: dates above all, each with why they were taken together. */
export function EventFigures({ listed: { articleIds, found }, ledger }: EventFiguresProps) {
  const { shown, further } = useOpenSuggestions()
  const [count, setCount] = useState(PAGE)
  const here = useMemo(() => {
    const cards = ledger?.cards ?? []
    const onCards = new Set(
      cards.flatMap(({ rows, parts }) => [
        ...rows.flatMap(({ figures, earlier }) => [...figures, ...earlier].map(placeOf)),
        ...parts.flatMap((sum) => sum.parts.map(placeOf)),
      ]),
    )
    return suggestionsWithin([...shown, ...further], articleIds, found).filter(({ members }) =>
      members.every((member) => !onCards.has(placeOf(member))),
    )
  }, [shown, further, articleIds, found, ledger])
  if (here.length === 0) return null
  return (
    <section className={styles('section')} aria-label={w.heading}>
      <h3>
        {w.heading} <span className={styles('count')}>{here.length}</span>
      </h3>
      <ul className={styles('items')}>
        {here.slice(0, count).map((suggestion) => (
          <Group key={suggestion.id} suggestion={suggestion} />
        ))}
      </ul>
      <MoreButton further={here.length - count} onPress={() => setCount(count + PAGE)} />
    </section>
  )
}

function Group({ suggestion }: { readonly suggestion: SuggestedConflict }) {
  const { id, kind, members } = suggestion
  return (
    <li className={styles('item')}>
      <Plain
        className={styles('link')}
        aria-description={describeLink(suggestion)}
        onPress={() => openSuggestion(id)}
      >
        <span dir="auto">{describeSuggestion(kind, members)}</span>
      </Plain>
      <span className={styles('hint')}>
        {words.comparison.kinds[kind]} · {describeSpread(suggestion)}
      </span>
    </li>
  )
}
