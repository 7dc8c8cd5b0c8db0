import { describeKnown } from '../../../shared/domain/describe/describe-event'
import { words } from '../../../shared/words/words'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { useAnalysis } from '../../state/analysis-state'
import { type ListedEvent, openListed, useListedEvents } from '../../state/events/listed-events'
import { eventOrders, orderEvents } from '../../state/events/order-events'
import { useListing } from '../../state/lists/listing'
import type { ListRule } from '../../state/lists/listing'
import { mainOf, useView } from '../../state/view-state'
import { optionsOf } from '../../ui/fields/choice'
import { rowsFirst } from '../../ui/keep-focus'
import { keptRows } from '../../state/place/places'
import { RowList } from '../../ui/row-list'
import { ListHead } from './list-head'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('events')

const { list } = words.events

const rule: ListRule<ListedEvent> = {
  wordsOf: (event) => [event.title, describeKnown(event)],
  facets: [
    {
      id: 'state',
      values: optionsOf({ confirmed: words.events.confirmed, proposed: words.events.proposed }),
      valuesOf: ({ event }) => [event ? 'confirmed' : 'proposed'],
    },
  ],
  order: orderEvents,
}

/** The events of the project, and those that the program proposes. */
export function EventList() {
  const isAnalysed = useAnalysis((state) => state.isAnalysed)
  const events = useListedEvents()
  const { shown, total } = useListing('events', events, rule)
  const main = useView(mainOf)
  const openId = main.kind === 'event' ? main.eventId : main.kind === 'proposal' ? main.articleId : null
  const open = (id: string): void => {
    const item = shown.find((each) => each.id === id)
    if (item) openListed(item)
  }
  const none = total > 0 ? words.lists.none : isAnalysed ? list.empty : list.notCompared
  return (
    <>
      <ListHead list="events" shown={shown.length} total={total} orders={eventOrders} facets={rule.facets} />
      <div {...rowsFirst} className={styles('scrolled')}>
        <AnalysisProgress />
        <RowList
          label={words.events.kinds}
          items={shown}
          nameOf={({ title }) => title}
          openId={openId}
          place={place}
          onOpen={open}
          empty={none}
        >
          {(event) => <EventRow event={event} />}
        </RowList>
      </div>
    </>
  )
}

function EventRow({ event: listed }: { readonly event: ListedEvent }) {
  const { title, event, articleIds, waiting } = listed
  const known = describeKnown(listed)
  return (
    <div className={styles('row')}>
      <span className={styles('wording')} dir="auto">
        {title}
      </span>
      {known !== '' && (
        <span className={styles('known')} dir="auto">
          {known}
        </span>
      )}
      <span className={styles('progress')}>
        <span className={styles('state')} data-state={event ? 'done' : 'proposed'}>
          {event ? words.events.confirmed : words.events.proposed}
        </span>
        <span>{words.events.tellings(articleIds.length)}</span>
        {waiting.length > 0 && (
          <span className={styles('toReview')}>{words.events.waiting(waiting.length)}</span>
        )}
      </span>
    </div>
  )
}
