import { addTo, inAll, move } from './event-gestures'
import type { ListedEvent } from './listed-events'

/** Articles that are being dragged from what tells of an event. */
type Dragged = {
  readonly from: ListedEvent
  readonly articleIds: readonly string[]
}

/** Nobody draws it: it is asked for while something is dragged, and let go with that. */
let dragged: Dragged | null = null

export function startDrag(next: Dragged): void {
  dragged = next
}

export function endDrag(): void {
  dragged = null
}

/** Whether what is being dragged can be let go on an event: it is another one than it comes from. */
export function mayDropOn({ id }: Pick<ListedEvent, 'id'>): boolean {
  return dragged !== null && dragged.from.id !== id
}

/** Puts the dragged tellings into this event. They leave another event of the project. */
export async function dropOn(event: ListedEvent): Promise<boolean> {
  const dropped = dragged
  endDrag()
  if (dropped === null || dropped.from.id === event.id) return false
  const { from, articleIds } = dropped
  const chosen = { kind: 'listed', event } as const
  const allStandThere = articleIds.every((id) => from.articleIds.includes(id))
  return from.event && allStandThere ? move(from.event, articleIds, chosen) : addTo(chosen, inAll(articleIds))
}
