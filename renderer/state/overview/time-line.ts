import { useMemo } from 'react'
import { describeKnown } from '../../../shared/domain/describe/describe-event'
import { inTime } from '../../../shared/domain/overview/event-times'
import type { InTime } from '../../../shared/domain/overview/event-times'
import { createNarrowing } from '../../../shared/domain/search/narrow-list'
import { useListedEvents } from '../events/listed-events'
import type { ListedEvent } from '../events/listed-events'
import { chooseInList, useListChoice } from '../place/places'

/** The name under which it is kept how the time line is narrowed. */
export const TIME_LINE = 'time-line'

const narrow = createNarrowing((event: ListedEvent) => [event.title, describeKnown(event)])

/** The events of the project in time, as they were narrowed; those that are only proposed where they are wanted, or there are no others. */
export function useTimeLine(): InTime<ListedEvent> & {
  readonly total: number
  readonly withProposed: boolean
} {
  const events = useListedEvents()
  const { words, chosen } = useListChoice(TIME_LINE)
  const said = chosen['state']?.[0]
  const withProposed = said === undefined ? events.every(({ event }) => event === null) : said === 'all'
  const offered = useMemo(
    () => (withProposed ? events : events.filter(({ event }) => event !== null)),
    [events, withProposed],
  )
  const shown = useMemo(() => inTime(narrow(offered, [], { words, chosen: {} })), [offered, words])
  return { ...shown, total: offered.length, withProposed }
}

/** Shows proposed events too, or only those that somebody confirmed. */
export const chooseProposed = (isWanted: boolean): void =>
  chooseInList(TIME_LINE, { chosen: { state: [isWanted ? 'all' : 'confirmed'] } })
