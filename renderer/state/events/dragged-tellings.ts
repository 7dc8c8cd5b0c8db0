import { create } from 'zustand'
import { addTo, inAll, move } from './event-gestures'
import type { ListedEvent } from './listed-events'

/** Articles that are being dragged from what tells of an event. */
type Dragged = {
  readonly from: ListedEvent
  readonly title: string
  readonly articleIds: readonly string[]
}

const useDragged = create<{ readonly dragged: Dragged | null }>(() => ({ dragged: null }))

export function startDrag(dragged: Dragged): void {
  useDragged.setState({ dragged })
}

export function endDrag(): void {
  useDragged.setState({ dragged: null })
}

/** Whether what is being dragged can be let go on an event: it is another one than it comes from. */
export function mayDropOn({ id }: Pick<ListedEvent, 'id'>): boolean {
  const { dragged } = useDragged.getState()
  return dragged !== null && dragged.from.id !== id
}

/** Says that what is being dragged tells of this event: what stands with another event of the project leaves that. */
export async function dropOn(event: ListedEvent): Promise<boolean> {
  const { dragged } = useDragged.getState()
  endDrag()
  if (dragged === null || dragged.from.id === event.id) return false
  const { from, articleIds } = dragged
  const stand = from.event ? articleIds.filter((id) => from.articleIds.includes(id)) : []
  const isMoved = from.event !== null && stand.length === articleIds.length
  const chosen = { kind: 'listed', event } as const
  return isMoved && from.event ? move(from.event, articleIds, chosen) : addTo(chosen, inAll(articleIds))
}
