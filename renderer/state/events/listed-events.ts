import { addTo } from '../../../shared/domain/add-to'
import { isToldAt, type ToldPlace } from '../../../shared/domain/ledger/told-at'
import { overlap } from '../../../shared/domain/overlap'
import type { ProposedEvent } from '../../../shared/ipc/findings'
import type { Event, EventPlace, EventTime } from '../../../shared/schema/event'
import { useAnalysis } from '../analysis-state'
import { useProject } from '../project-state'
import { remembered } from '../remembered'
import { type Main, openEvent, openProposal } from '../view-state'

/** An event as lists show it: one of the project, or one that is only proposed. */
export type ListedEvent = {
  /** The event's id; for a proposal, the id of the article that names it. */
  readonly id: string
  readonly title: string
  /** Null for a proposed event. */
  readonly event: Event | null
  /** What the program found for it; null where it found nothing. */
  readonly found: ProposedEvent | null
  readonly when: EventTime
  readonly where: EventPlace
  /** The articles that tell of it: the confirmed ones, or else the found ones. */
  readonly articleIds: readonly string[]
  /** The articles that were found for an event of the project, and of which nobody has said anything. */
  readonly waiting: readonly string[]
}

/** The confirmed events of the project, then the proposed ones. */
export const listEvents = remembered(
  (events: ReadonlyMap<string, Event>, found: ReadonlyMap<string, ProposedEvent>): readonly ListedEvent[] => {
    const foundFor = new Map<string, ProposedEvent>()
    for (const each of found.values()) {
      if (each.confirmed !== null && events.has(each.confirmed)) foundFor.set(each.confirmed, each)
    }
    const toldIn = eventsByArticle(events)
    return [
      ...[...events.values()].map((event) => ofProject(event, foundFor.get(event.id) ?? null)),
      ...[...found.values()].flatMap((each) => proposal(each, foundFor, toldIn)),
    ]
  },
)

/** All events that there are, in no order. */
export const useListedEvents = (): readonly ListedEvent[] => {
  const found = useAnalysis((state) => state.events)
  return listEvents(
    useProject((state) => state.events),
    found,
  )
}

/**
 * The event that is shown. A proposal is known by any of its articles: it stays the same one when others join it, and where it joined an
 * event of the project, that is shown.
 */
export function shownEvent(events: readonly ListedEvent[], main: Main): ListedEvent | undefined {
  if (main.kind === 'event') return events.find(({ id, event }) => event !== null && id === main.eventId)
  if (main.kind !== 'proposal') return undefined
  const { articleId } = main
  const told = events.filter(
    ({ articleIds, waiting }) => articleIds.includes(articleId) || waiting.includes(articleId),
  )
  return (
    events.find(({ id, event }) => event === null && id === articleId) ??
    told.find(({ event }) => event === null) ??
    told[0]
  )
}

/** By article, the events of the project that it tells. */
export const eventsByArticle = remembered(
  (events: ReadonlyMap<string, Event>): ReadonlyMap<string, readonly Event[]> => {
    const byArticle = new Map<string, Event[]>()
    for (const event of events.values())
      for (const { articleId } of event.tellings) addTo(byArticle, articleId, event)
    return byArticle
  },
)

/** What was found, by the articles in which it is told. */
export const foundByArticle = remembered(
  (found: ReadonlyMap<string, ProposedEvent>): ReadonlyMap<string, ProposedEvent> =>
    new Map([...found.values()].flatMap((each) => articlesOf(each).map((articleId) => [articleId, each]))),
)

/** The articles in which a proposed event is told, each once. */
function articlesOf({ passages }: ProposedEvent): readonly string[] {
  return [...new Set(passages.map(({ articleId }) => articleId))]
}

/** The event that is told of at a place: one of the project, else one that is proposed; null where there is none. */
export function useEventAt(place: ToldPlace): Pick<ListedEvent, 'id' | 'title' | 'event'> | null {
  const confirmed = useProject(({ events }) =>
    eventsByArticle(events)
      .get(place.articleId)
      ?.find((event) => isToldAt(event, place)),
  )
  const found = useAnalysis(({ events }) => foundByArticle(events).get(place.articleId))
  if (confirmed) return { id: confirmed.id, title: confirmed.title, event: confirmed }
  const isFoundAt = found?.passages.some(
    (passage) => passage.articleId === place.articleId && overlap(passage, place),
  )
  return found && isFoundAt && found.confirmed === null
    ? { id: found.id, title: found.title, event: null }
    : null
}

/** Opens an event of the project, or one that is only proposed. */
export function openListed({ id, event }: Pick<ListedEvent, 'id' | 'event'>): void {
  if (event) openEvent(id)
  else openProposal(id)
}

function ofProject(event: Event, found: ProposedEvent | null): ListedEvent {
  const { id, title, when, where } = event
  const articleIds = event.tellings.map(({ articleId }) => articleId)
  const said = new Set([...articleIds, ...event.notTellings])
  const waiting = found === null ? [] : articlesOf(found).filter((articleId) => !said.has(articleId))
  return { id, title, event, found, when, where, articleIds, waiting }
}

/** Nothing where it is an event of the project, or will be told to be one as soon as it is compared again. */
function proposal(
  found: ProposedEvent,
  foundFor: ReadonlyMap<string, ProposedEvent>,
  toldIn: ReadonlyMap<string, readonly Event[]>,
): readonly ListedEvent[] {
  const articleIds = articlesOf(found)
  if (found.confirmed !== null && foundFor.get(found.confirmed) === found) return []
  if (articleIds.every((articleId) => toldIn.has(articleId))) return []
  return [
    {
      id: found.id,
      title: found.title,
      event: null,
      found,
      when: { date: found.day, hour: '' },
      where: { name: found.place, precision: null },
      articleIds,
      waiting: [],
    },
  ]
}
