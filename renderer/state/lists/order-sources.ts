import type { Source } from '../../../shared/schema/source'
import { byName, byNewest, byOldest, ordered } from './compare'
import { namedOrders } from './named-orders'

export const sourceOrders = namedOrders(['added', 'newest', 'name', 'reliability'])

/** The sources in an order, as they were added where there is none of this name; what is not rated comes last. */
export function orderSources(sources: readonly Source[], order: string): readonly Source[] {
  const name = byName<Source>(({ title }) => title)
  switch (order) {
    case 'newest':
      return ordered(sources, byNewest)
    case 'name':
      return ordered(sources, name)
    case 'reliability':
      return ordered(
        sources,
        byName(({ reliability }) => reliability ?? ''),
        name,
      )
    default:
      return ordered(sources, byOldest)
  }
}
