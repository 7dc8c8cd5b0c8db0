import { words } from '../../../shared/words/words'
import { EventView } from '../../features/events/event-view'
import { AskWords } from '../../features/others/ask-words'
import { DifferingQuotations } from '../../features/others/differing-quotations'
import { useAnalysis, wasAnalysed } from '../../state/analysis-state'
import { shownEvent, useListedEvents } from '../../state/events/listed-events'
import type { Main } from '../../state/view-state'
import { classesOf } from '../../ui/classes'
import sheet from './main-pane.module.css'

const styles = classesOf(sheet)

/** The event, or the proposed one, that is open, as long as there is one. */
export function EventPane({ main }: { readonly main: Extract<Main, { kind: 'event' | 'proposal' }> }) {
  const isAnalysed = useAnalysis(wasAnalysed)
  const listed = shownEvent(useListedEvents(), main)
  if (listed)
    return (
      <EventView key={listed.id} listed={listed}>
        <DifferingQuotations articleIds={listed.articleIds} />
        <AskWords articleIds={listed.articleIds} />
      </EventView>
    )
  const gone = isAnalysed ? words.events.goneProposal : words.events.list.notCompared
  return <p className={styles('gone')}>{main.kind === 'event' ? words.events.gone : gone}</p>
}
