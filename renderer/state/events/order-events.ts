import { byId, byMost, byName, dayOf, ordered } from '../lists/compare'
import type { Compare } from '../lists/compare'
import { namedOrders } from '../lists/named-orders'
import type { ListedEvent } from './listed-events'

export const eventOrders = namedOrders(['told', 'when', 'name'])

/**
 * The events in an order, by how many articles tell of them where there is none of this name; what is equal in it goes by its title, and
 * after that by its id.
 */
export function orderEvents(events: readonly ListedEvent[], order: string): readonly ListedEvent[] {
  return ordered(
    events,
    ...rulesOf(order),
    byName(({ title }) => title),
    byId,
  )
}

function rulesOf(order: string): readonly Compare<ListedEvent>[] {
  switch (order) {
    case 'when':
      return [byMost(({ when }) => dayOf(when.date))]
    case 'name':
      return []
    default:
      return [byMost(({ event }) => Number(event !== null)), byMost(({ articleIds }) => articleIds.length)]
  }
}
