import type { Conflict } from '../../../shared/schema/conflict'
import { byMost, byName, byNewest, byOldest, ordered } from './compare'
import { namedOrders } from './named-orders'

export const conflictOrders = namedOrders(['open', 'newest', 'added', 'name'])

const urgency: Readonly<Record<Conflict['state']['kind'], number>> = { open: 2, resolved: 1, dismissed: 0 }

/** The conflicts in an order, what is open first where there is none of this name. */
export function orderConflicts(conflicts: readonly Conflict[], order: string): readonly Conflict[] {
  switch (order) {
    case 'newest':
      return ordered(conflicts, byNewest)
    case 'added':
      return ordered(conflicts, byOldest)
    case 'name':
      return ordered(
        conflicts,
        byName(({ title }) => title),
      )
    default:
      return ordered(
        conflicts,
        byMost(({ state }) => urgency[state.kind]),
      )
  }
}
