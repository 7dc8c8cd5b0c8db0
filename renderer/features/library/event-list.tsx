import { useState } from 'react'
import { Check, CircleDashed } from 'lucide-react'
import type { Event } from '../../../shared/schema/event'
import { describeKnown } from '../../../shared/domain/describe/describe-event'
import { words } from '../../../shared/words/words'
import { useOffer } from '../../commands/offers'
import { AnalysisProgress } from '../../marks/analysis-progress'
import { useAnalysis, wasAnalysed } from '../../state/analysis-state'
import { takeBack } from '../../state/events/event-gestures'
import { dropOn, mayDropOn } from '../../state/events/dragged-tellings'
import { type ListedEvent, openListed, shownEvent, useListedEvents } from '../../state/events/listed-events'
import { eventOrders, orderEvents } from '../../state/events/order-events'
import { useListing } from '../../state/lists/listing'
import type { ListRule } from '../../state/lists/listing'
import { mainOf, showMain, useView } from '../../state/view-state'
import { optionsOf } from '../../ui/fields/choice'
import { ListRow, RowState } from './list-row'
import { NarrowedList } from './narrowed-list'
import { classesOf } from '../../ui/classes'
import boxesSheet from '../../ui/boxes.module.css'
import sheet from './library.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

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
  const isAnalysed = useAnalysis(wasAnalysed)
  const events = useListedEvents()
  const listing = useListing('events', events, rule)
  const main = useView(mainOf)
  const openId = shownEvent(events, main)?.id ?? null
  const confirmed = listing.shown.find(({ id, event }) => id === openId && event !== null)?.event ?? null
  useOffer('events', confirmed === null ? {} : { 'remove-rows': () => void removeEventShown(confirmed) })
  const open = (id: string): void => {
    const item = listing.shown.find((each) => each.id === id)
    if (item) openListed(item)
  }
  return (
    <NarrowedList
      list="events"
      listing={listing}
      orders={eventOrders}
      facets={rule.facets}
      above={<AnalysisProgress />}
      keys="events"
      menu="event"
      label={words.events.kinds}
      nameOf={({ title }) => title}
      openId={openId}
      onOpen={open}
      empty={isAnalysed ? list.empty : list.notCompared}
    >
      {(event) => <EventRow event={event} />}
    </NarrowedList>
  )
}

/** Takes an event that was confirmed away: what tells of it may be proposed again. */
async function removeEventShown(event: Event): Promise<void> {
  if (await takeBack(event)) showMain({ kind: 'reader', articleId: null })
}

function EventRow({ event: listed }: { readonly event: ListedEvent }) {
  const { title, event, articleIds, waiting } = listed
  const known = describeKnown(listed)
  const state = event ? words.events.confirmed : words.events.proposed
  const [isOver, setOver] = useState(false)
  return (
    <div
      className={styles('drop')}
      data-drop={isOver || undefined}
      onDragOver={(dragged) => {
        if (!mayDropOn(listed)) return
        dragged.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(dragged) => {
        dragged.preventDefault()
        setOver(false)
        void dropOn(listed)
      }}
    >
      <ListRow
        name={title}
        title={[title, known, state].filter(Boolean).join('\n')}
        known={[known || words.events.whenNotSaid]}
        end={
          <>
            <RowState of={event ? 'done' : 'proposed'}>
              {event ? <Check size={12} aria-hidden /> : <CircleDashed size={11} aria-hidden />}
              <span className={boxes('spoken')}>{state}</span>
            </RowState>{' '}
            {waiting.length > 0 ? (
              <RowState of="wanted">{words.events.waiting(waiting.length)}</RowState>
            ) : (
              words.events.tellings(articleIds.length)
            )}
          </>
        }
      />
    </div>
  )
}
