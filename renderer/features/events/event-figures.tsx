import { useMemo } from 'react'
import { Button as Plain } from 'react-aria-components'
import { describeLink } from '../../../shared/domain/describe/describe-link'
import { describeSpread } from '../../../shared/domain/describe/describe-spread'
import { describeSuggestion } from '../../../shared/domain/describe/describe-suggestion'
import type { SuggestedConflict } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { useOpenSuggestions } from '../../state/derived'
import type { ListedEvent } from '../../state/events/listed-events'
import { suggestionsWithin } from '../../state/suggestions/suggestions-alike'
import { openSuggestion } from '../../state/view-state'
import { PagedSection } from './paged-section'
import { classesOf } from '../../ui/classes'
import sheet from './event-view.module.css'

const styles = classesOf(sheet)

const w = words.events.figures

/** The groups of figures of an event that differ and that nobody has answered, each with why they were taken together. */
export function EventFigures({ listed: { articleIds, found } }: { readonly listed: ListedEvent }) {
  const { shown, further } = useOpenSuggestions()
  const here = useMemo(
    () => suggestionsWithin([...shown, ...further], articleIds, found),
    [shown, further, articleIds, found],
  )
  return (
    <PagedSection heading={w.heading} empty={w.empty} items={here}>
      {(suggestion) => <Group key={suggestion.id} suggestion={suggestion} />}
    </PagedSection>
  )
}

function Group({ suggestion }: { readonly suggestion: SuggestedConflict }) {
  const { id, kind, members } = suggestion
  const why = describeLink(suggestion)
  return (
    <li className={styles('item')}>
      <Plain className={styles('link')} onPress={() => openSuggestion(id)}>
        <span dir="auto">{describeSuggestion(kind, members)}</span>
      </Plain>
      <span className={styles('hint')}>
        {words.comparison.kinds[kind]} · {describeSpread(suggestion)}
      </span>
      {why !== '' && <span className={styles('hint')}>{why}</span>}
    </li>
  )
}
