import { parseEdtf } from '../../../shared/domain/time/edtf'
import type { ListedEvent } from './listed-events'

/** What events are ordered by: how many articles tell of them, their day, or what they are called. */
export type EventOrder = 'told' | 'when' | 'title'

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const byTitle = (a: ListedEvent, b: ListedEvent): number => collator.compare(a.title, b.title)

/** The events in an order; what is equal in it goes by its title, and after that by its id. */
export function orderEvents(events: readonly ListedEvent[], order: EventOrder): readonly ListedEvent[] {
  const days = order === 'when' ? new Map(events.map((event) => [event, dayOf(event)])) : null
  const first = (a: ListedEvent, b: ListedEvent): number => {
    if (order === 'told')
      return Number(b.event !== null) - Number(a.event !== null) || b.articleIds.length - a.articleIds.length
    const [one, other] = [days?.get(a) ?? -Infinity, days?.get(b) ?? -Infinity]
    return one === other ? 0 : other - one
  }
  return events.toSorted((a, b) => first(a, b) || byTitle(a, b) || (a.id < b.id ? -1 : 1))
}

/** The first day of an event, by its number; where the year is not known it counts as no day. */
function dayOf({ when }: ListedEvent): number | null {
  const period = parseEdtf(when.date)
  return period?.yearKnown ? (period.from ?? period.to) : null
}
