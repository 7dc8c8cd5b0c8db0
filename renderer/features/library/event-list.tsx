import { useMemo, useState } from 'react'
import { describeKnown } from '../../../shared/domain/describe/describe-event'
import { words } from '../../../shared/words/words'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { useAnalysis } from '../../state/analysis-state'
import { type ListedEvent, openListed, useListedEvents } from '../../state/events/listed-events'
import { type EventOrder, orderEvents } from '../../state/events/order-events'
import { mainOf, useView } from '../../state/view-state'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { keptRows } from '../../state/place/places'
import { RowList } from '../../ui/row-list'
import { classesOf } from '../../ui/classes'
import sheet from './library.module.css'

const styles = classesOf(sheet)
const place = keptRows('events')

type Shown = 'all' | 'confirmed' | 'proposed'

const { list } = words.events
const shownOptions = optionsOf(list.shown, list.shownMeanings)
const orderOptions = optionsOf(list.orders, list.orderMeanings)

/** The events of the project, and those that the program proposes. */
export function EventList() {
  const isAnalysed = useAnalysis((state) => state.isAnalysed)
  const events = useListedEvents()
  const [shown, setShown] = useState<Shown>('all')
  const [order, setOrder] = useState<EventOrder>('told')
  const items = useMemo(() => {
    const isShown = ({ event }: ListedEvent): boolean =>
      shown === 'all' || (event !== null) === (shown === 'confirmed')
    return orderEvents(events.filter(isShown), order)
  }, [events, shown, order])
  const main = useView(mainOf)
  const openId = main.kind === 'event' ? main.eventId : main.kind === 'proposal' ? main.articleId : null
  const open = (id: string): void => {
    const item = items.find((each) => each.id === id)
    if (item) openListed(item)
  }
  const none = events.length > 0 ? list.noneShown : isAnalysed ? list.empty : list.notCompared
  return (
    <>
      {events.length > 1 && (
        <div className={styles('choices')}>
          <Choice label={list.show} isLabelHidden options={shownOptions} value={shown} onChoose={setShown} />
          <Choice label={list.order} isLabelHidden options={orderOptions} value={order} onChoose={setOrder} />
        </div>
      )}
      <AnalysisProgress />
      <RowList
        label={words.events.kinds}
        items={items}
        nameOf={({ title }) => title}
        openId={openId}
        place={place}
        onOpen={open}
        empty={none}
      >
        {(event) => <EventRow event={event} />}
      </RowList>
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
