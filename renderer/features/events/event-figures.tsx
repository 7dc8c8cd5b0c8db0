import { useMemo, useState } from 'react'
import { Button as Plain } from 'react-aria-components'
import { describeLink } from '../../../shared/domain/describe/describe-link'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import type { SuggestedConflict } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { useOpenSuggestions } from '../../state/derived'
import type { ListedEvent } from '../../state/listed-events'
import { suggestionsWithin } from '../../state/suggestions-alike'
import { openSuggestion } from '../../state/view-state'
import { Button } from '../../ui/button'
import styles from './event-view.module.css'

const w = words.events.figures

/** How many are shown at first, and more at a time. */
const PAGE = 6

/** The groups of figures of an event that differ and that nobody has answered, each with why they were taken together. */
export function EventFigures({ listed: { articleIds, found } }: { readonly listed: ListedEvent }) {
  const { shown, further } = useOpenSuggestions()
  const here = useMemo(
    () => suggestionsWithin([...shown, ...further], articleIds, found),
    [shown, further, articleIds, found],
  )
  const [count, setCount] = useState(PAGE)
  return (
    <section className={styles['section']} aria-label={w.heading}>
      <h3>
        {w.heading} {here.length > 0 && <span className={styles['count']}>{here.length}</span>}
      </h3>
      {here.length === 0 && <p className={styles['hint']}>{w.empty}</p>}
      <ul className={styles['items']}>
        {here.slice(0, count).map((suggestion) => (
          <Group key={suggestion.id} suggestion={suggestion} />
        ))}
      </ul>
      {here.length > count && (
        <Button look="quiet" onPress={() => setCount(count + PAGE)}>
          {w.more(here.length - count)}
        </Button>
      )}
    </section>
  )
}

function Group({ suggestion }: { readonly suggestion: SuggestedConflict }) {
  const { id, kind, members, evidence } = suggestion
  const why = describeLink(evidence)
  return (
    <li className={styles['item']}>
      <Plain className={styles['link'] ?? ''} onPress={() => openSuggestion(id)}>
        <span dir="auto">{describeSuggestion(kind, members)}</span>
      </Plain>
      <span className={styles['hint']}>
        {words.comparison.kinds[kind]} · {describeSpread(suggestion)}
      </span>
      {why !== '' && <span className={styles['hint']}>{why}</span>}
    </li>
  )
}
