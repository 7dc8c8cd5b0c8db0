import { addTo } from '../../../shared/domain/add-to'
import type { JudgedKind } from '../../../shared/domain/judging/judgement'
import type { Passage, ProposedEvent, SuggestedConflict } from '../../../shared/ipc/findings'
import { foundByArticle } from '../events/listed-events'

/** What an open suggestion has in common with others, and all that have it: the suggestion itself among them. */
export type Alike = {
  readonly by:
    | { readonly kind: 'kind'; readonly of: JudgedKind }
    | { readonly kind: 'article'; readonly articleId: string }
    | { readonly kind: 'event'; readonly title: string }
  readonly suggestions: readonly SuggestedConflict[]
}

/** So many articles of a suggestion are asked about: one of a hundred texts is no list to choose from. */
const MOST_ARTICLES = 8

/** The open suggestions like this one: a list of its kind, one for each of its articles, and one for each of its events. */
export function suggestionsAlike(
  suggestion: SuggestedConflict,
  open: readonly SuggestedConflict[],
  events: Iterable<ProposedEvent>,
): readonly Alike[] {
  const articleIds = [...new Set(suggestion.members.map(({ articleId }) => articleId))].slice(
    0,
    MOST_ARTICLES,
  )
  const ofIt = [...events].map(eventWithPlaces).filter((event) => tellsOf(event, suggestion))
  const alike: readonly Alike[] = [
    {
      by: { kind: 'kind', of: suggestion.kind },
      suggestions: open.filter(({ kind }) => kind === suggestion.kind),
    },
    ...articleIds.map((articleId): Alike => ({
      by: { kind: 'article', articleId },
      suggestions: open.filter(({ members }) => members.some((member) => member.articleId === articleId)),
    })),
    ...ofIt.map((event): Alike => ({
      by: { kind: 'event', title: event.title },
      suggestions: open.filter((other) => tellsOf(event, other)),
    })),
  ]
  return alike.filter(({ suggestions }) => suggestions.length > 1)
}

/** So many articles, and so many events, are offered for all of the open suggestions: those with the most. */
const MOST_GROUPS = 12

/** The open suggestions by what they have in common: each kind, and the events and articles with the most of them. */
export function suggestionGroups(
  open: readonly SuggestedConflict[],
  found: ReadonlyMap<string, ProposedEvent>,
): readonly Alike[] {
  const byKind = new Map<JudgedKind, SuggestedConflict[]>()
  const byEvent = new Map<ProposedEvent, SuggestedConflict[]>()
  const byArticle = new Map<string, SuggestedConflict[]>()
  const eventsIn = foundByArticle(found)
  const places = new Map<ProposedEvent, Event>()
  const placesOf = (event: ProposedEvent): Event => {
    const known = places.get(event) ?? eventWithPlaces(event)
    places.set(event, known)
    return known
  }
  for (const suggestion of open) {
    addTo(byKind, suggestion.kind, suggestion)
    const articleIds = new Set(suggestion.members.map(({ articleId }) => articleId))
    for (const articleId of articleIds) addTo(byArticle, articleId, suggestion)
    const events = new Set([...articleIds].flatMap((articleId) => eventsIn.get(articleId) ?? []))
    for (const event of events) if (tellsOf(placesOf(event), suggestion)) addTo(byEvent, event, suggestion)
  }
  const most = <K>(groups: ReadonlyMap<K, readonly SuggestedConflict[]>, by: (key: K) => Alike['by']) =>
    [...groups]
      .filter(([, { length }]) => length > 1)
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, MOST_GROUPS)
      .map(([key, suggestions]): Alike => ({ by: by(key), suggestions }))
  return [
    ...most(byKind, (of) => ({ kind: 'kind', of })),
    ...most(byEvent, ({ title }) => ({ kind: 'event', title })),
    ...most(byArticle, (articleId) => ({ kind: 'article', articleId })),
  ]
}

/** The suggestions of which at least half of the figures stand in an event: in the passages found for it, or in articles that were said to tell of it. */
export function suggestionsWithin(
  open: readonly SuggestedConflict[],
  articleIds: readonly string[],
  found: ProposedEvent | null,
): readonly SuggestedConflict[] {
  const inFound = found === null ? null : eventWithPlaces(found)
  const told = new Set(articleIds)
  const isAllTold = ({ members }: SuggestedConflict): boolean =>
    members.every(({ articleId }) => told.has(articleId))
  return open.filter((each) => (inFound !== null && tellsOf(inFound, each)) || isAllTold(each))
}

type Event = { readonly title: string; readonly passages: ReadonlyMap<string, readonly Passage[]> }

function eventWithPlaces({ title, passages }: ProposedEvent): Event {
  const of = new Map<string, Passage[]>()
  for (const passage of passages) addTo(of, passage.articleId, passage)
  return { title, passages: of }
}

/** Whether at least half of the figures stand in passages of the event. */
function tellsOf({ passages }: Event, { members }: SuggestedConflict): boolean {
  const told = members.filter(({ articleId, start, end }) =>
    (passages.get(articleId) ?? []).some((passage) => passage.start <= start && passage.end >= end),
  )
  return told.length > 0 && told.length * 2 >= members.length
}
